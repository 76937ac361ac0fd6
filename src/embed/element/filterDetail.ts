import { whenAnswered, type Taking } from '../../engine/answerOf';
import type { Loaded } from '../../state/session/loaded';
import { clausesOf, windowOf } from '../../state/view/selectors';
import type { View } from '../../state/view/view';
import { dayCodec } from '../../url/codecs';
import type { FilterDetail } from './details';
import { plainView } from './plainView';

export type FilterTaking = {
  readonly told: (detail: FilterDetail) => void;
  readonly failed?: Taking<'count'>['failed'];
};

/**
 * Counts the events of a dataset that pass a view's filters, and calls back with the result, synchronously if
 * the engine answers so.
 */
export function askFilter(
  view: View,
  loaded: Loaded,
  { told, failed }: FilterTaking,
  signal?: AbortSignal,
): void {
  const { q, category, actor, place, status, area, within, known } = plainView(view);
  const { from, to } = windowOf(view, loaded);
  const day = (value: number) => dayCodec.write(value) ?? '';
  const days = { from: day(from), to: day(to) };
  whenAnswered(
    loaded.engine,
    { kind: 'count', clauses: clausesOf(view, loaded) },
    {
      answered: ({ total, whole }) =>
        told({ ...days, shown: total, whole, q, category, actor, place, status, area, within, known }),
      ...(failed && { failed }),
    },
    signal,
  );
}
