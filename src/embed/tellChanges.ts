import { whenAnswered } from '../engine/answerOf';
import type { Answer } from '../engine/questions';
import type { AppStore, Loaded } from '../state/createAppStore';
import { clausesOf, windowOf } from '../state/selectors';
import type { View } from '../state/view';
import { dayCodec } from '../url/codecs';
import type { FilterDetail, SelectDetail } from './details';
import { plainView } from './plainView';

export type Listeners = {
  readonly view: (view: View, before: View) => void;
  readonly select: (detail: SelectDetail) => void;
  readonly filter: (detail: FilterDetail) => void;
};

/** Tells what a reader changes; `isQuiet` while it is the page that does. Returns what stops the telling. */
export function tellChanges(store: AppStore, listeners: Listeners, isQuiet: () => boolean): () => void {
  let newest: AbortController | undefined;
  return store.subscribe(({ view, loaded }, { view: before }) => {
    if (view === before || isQuiet()) return;
    listeners.view(view, before);
    if (view.event !== before.event) listeners.select({ id: view.event ?? null });
    if (!loaded) return;
    const clauses = clausesOf(view, loaded);
    if (clauses === clausesOf(before, loaded)) return;
    newest?.abort();
    const { signal } = (newest = new AbortController());
    whenAnswered(loaded.engine, { kind: 'count', clauses }, signal, (answer) =>
      listeners.filter(filterDetail(view, loaded, answer)),
    );
  });
}

function filterDetail(view: View, loaded: Loaded, { total, whole }: Answer<'count'>): FilterDetail {
  const { q, category, actor, place, status, area, within, known } = plainView(view);
  const { from, to } = windowOf(view, loaded);
  const day = (value: number) => dayCodec.write(value) ?? '';
  return {
    from: day(from),
    to: day(to),
    shown: total,
    whole,
    q,
    category,
    actor,
    place,
    status,
    area,
    within,
    known,
  };
}
