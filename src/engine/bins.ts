import { firstAtLeast } from '../table/bisect';
import type { Answer, Ask } from './questions';
import type { RowFilter } from './rowFilter';
import type { TableAsKnown } from './tableAsKnown';

/** Counts the events that touch each bin, a list a category. Every row is two steps, however long it lasts. */
export function answerBins(
  { table: { columns, dictionaries } }: TableAsKnown,
  filter: RowFilter,
  { clauses, edges, without }: Ask<'bins'>,
): Answer<'bins'> {
  const bins = Math.max(0, edges.length - 1);
  // Where events begin and, behind their last bin, end; summed up at the end.
  const steps = dictionaries.categories.map(() => new Int32Array(bins + 1));
  const rows = filter.rows(clauses, without);
  const { startMinute, endMinute, category } = columns;
  let begin = 0;
  for (let i = 0; i < rows.length && bins > 0; i++) {
    const row = rows[i] as number;
    const start = startMinute[row] as number;
    const end = endMinute[row] as number;
    // Rows come by their start, so that its bin is never before the last one's.
    while (begin < bins && (edges[begin + 1] as number) <= start) begin++;
    if (begin === bins) break;
    if (end <= (edges[begin] as number)) continue;
    // Most events end in the bin in which they begin.
    const sameBin = (edges[begin + 1] as number) >= end;
    const behind = sameBin ? begin + 1 : firstAtLeast(edges, end, begin + 1, bins);
    const ofCategory = steps[category[row] as number] as Int32Array;
    ofCategory[begin] = (ofCategory[begin] as number) + 1;
    ofCategory[behind] = (ofCategory[behind] as number) - 1;
  }
  return { edges, counts: steps.map((ofCategory) => sumUp(ofCategory, bins)) };
}

function sumUp(steps: Int32Array, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) {
    sum += steps[bin] as number;
    counts[bin] = sum;
  }
  return counts;
}
