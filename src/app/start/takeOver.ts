import { answerAtOnce } from '../../engine/answerOf';
import type { AppStore } from '../../state/createAppStore';
import type { Loaded } from '../../state/session/loaded';
import { withoutClauses } from '../../state/view/clauses';
import { clausesOf } from '../../state/view/selectors';
import type { View } from '../../state/view/view';
import { focusOn } from './focusOn';
import { staggerViews } from './staggerViews';
// Imported here, so that the notice about the new data, which takes the focus, needs no further request.
import '../NoticeList';

/**
 * Shows the reader's own dataset in place of the page's, which is kept with its view for the way back.
 * `others`: number of files dropped with it that are not opened.
 */
export function takeOver(store: AppStore, loaded: Loaded, others: number): void {
  const { loaded: now, view, phase, earlier } = store.getState();
  const ofReader = now?.address.startsWith('file:');
  const kept = now && !ofReader ? { loaded: now, view: { ...view, panel: 'list' as const }, phase } : earlier;
  store.setState({ earlier: kept && { ...kept, others } });
  // The same file once more, corrected, or the view of a link that waited for its file.
  const same = now === undefined || now.address === loaded.address;
  show(store, loaded, same ? { ...view, panel: 'list' } : viewOn(loaded, view), '[data-notice="foreign"]');
}

/** Shows the present dataset joined with a second one; the way back leads to the first alone. */
export function takeIn(store: AppStore, joined: Loaded): void {
  const { loaded, view, phase, earlier } = store.getState();
  if (!loaded) return;
  const alone = { ...view, panel: 'list' as const };
  // An already joined second dataset is replaced; the way back stays the same.
  const before = loaded.source?.second ? earlier : { loaded, view: alone, phase, others: 0, before: earlier };
  store.setState({ earlier: before });
  show(store, joined, alone, '[data-notice="foreign"]');
}

/** Restores the dataset that the reader's own has replaced, with its view; language and theme stay. */
export function goBack(store: AppStore): void {
  const { earlier, incoming, view } = store.getState();
  if (!earlier) return;
  incoming?.end();
  const { lang, theme } = view;
  show(store, earlier.loaded, { ...earlier.view, lang, theme }, 'h1');
  store.setState({ earlier: earlier.before, phase: earlier.phase });
}

/**
 * Adapts a view to another dataset: filters stay as long as any event passes; open event, map position and
 * frozen version are reset.
 */
function viewOn(loaded: Loaded, before: View): View {
  const view: View = {
    ...before,
    panel: 'list',
    event: undefined,
    map: undefined,
    version: undefined,
    sha256: undefined,
  };
  const passing = answerAtOnce(loaded.engine, { kind: 'count', clauses: clausesOf(view, loaded) })?.total;
  // If the search code isn't loaded yet, the count is unknown and the filters stay.
  return passing === 0 ? withoutClauses(view) : view;
}

function show(store: AppStore, loaded: Loaded, view: View, focus: string): void {
  store.setState({ view, entry: 'replace', lastEvent: undefined });
  store.getState().setLoaded(loaded, 'first');
  void staggerViews(store).then(() => {
    if (store.getState().loaded === loaded) focusOn(focus, () => store.getState().loaded === loaded);
  });
}
