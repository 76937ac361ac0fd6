import { defaultView, type View } from '../state/view/view';
import type { Exported } from './exported';

/**
 * Returns the view narrowed to an export's scope: unchanged for `filtered`, else without filters and over the
 * whole time, with the as-of day kept only for `selected`. Naming, order and rounding stay.
 */
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
