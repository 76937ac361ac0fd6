import type { Loaded } from '../state/createAppStore';
import { clausesOf, windowOf } from '../state/selectors';
import type { View } from '../state/view';
import { dayCodec } from '../url/codecs';
import type { FilterDetail } from './details';
import { plainView } from './plainView';

let generation = 0;

/** Asks what passes of a dataset under a view, and tells it: at once, or later where the search is still to be loaded. */
export function askFilter(view: View, loaded: Loaded, tell: (detail: FilterDetail) => void): void {
  const { q, category, actor, place, status, area, within, known } = plainView(view);
  const { from, to } = windowOf(view, loaded);
  const day = (value: number) => dayCodec.write(value) ?? '';
  const days = { from: day(from), to: day(to) };
  const clauses = clausesOf(view, loaded);
  const question = { clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const;
  loaded.engine.ask('page', question, ++generation, ({ total, whole }) =>
    tell({ ...days, shown: total, whole, q, category, actor, place, status, area, within, known }),
  );
}
