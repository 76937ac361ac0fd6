import { defaultView, type View } from '../state/view/view';
import type { Exported } from './exported';

/** The view whose filters, days and as-of day are those of the export's scope; names and order stay as they are. */
export function scopedView({
  view,
  loaded,
  scope = { kind: 'filtered' },
}: Omit<Exported, 't' | 'link' | 'conventions'>): View {
  if (scope.kind === 'filtered') return view;
  const { show, sort, names, round, lang, known } = view;
  const { from, to } = loaded.wholeWindow;
  return {
    ...defaultView,
    show,
    sort,
    names,
    round,
    lang,
    from,
    to,
    ...(scope.kind === 'selected' && { known }),
  };
}
