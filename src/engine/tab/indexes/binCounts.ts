import type { Moments } from './checkpoints';
import { createCursor, moveCursor, type PrefixCounts } from './runningCounts';
import type { Minute } from '../../questions';
import type { Span } from './timeRange';

/**
 * How many rows touch each bin, by category: those of category c from `c × bins` on. Bins that lie outside the
 * window are left to `visitOutside`.
 */
export function countBins(
  { starts, ends }: { readonly starts: PrefixCounts; readonly ends: PrefixCounts },
  edges: readonly Minute[],
  span: Span,
  categories: number,
  visitOutside: (counts: Uint32Array, bin: number, from: Minute, to: Minute) => void,
): Uint32Array {
  const bins = Math.max(0, edges.length - 1);
  const counts = new Uint32Array(categories * bins);
  const { start, end } = span;
  const { moments } = starts;
  const { width } = starts.coding;
  const begun = createCursor(starts);
  const ended = createCursor(ends);
  let startsAt = offsetOf(moments, width, Math.max(edges[0] as number, start));
  for (let bin = 0; bin < bins; bin++) {
    const from = Math.max(edges[bin] as number, start);
    const to = Math.min(edges[bin + 1] as number, end);
    // A bin begins where the one before it ends, and a moment has the same place in both tables.
    const endsAt = startsAt;
    startsAt = offsetOf(moments, width, to);
    if (from > to) {
      visitOutside(counts, bin, from, to);
      startsAt = offsetOf(moments, width, Math.max(edges[bin + 1] as number, start));
    } else if (endsAt >= 0 && startsAt >= 0) {
      subtract(starts.counts, startsAt, ends.counts, endsAt, counts, bin, bins);
    } else {
      moveCursor(ended, Math.floor(from) + 1);
      moveCursor(begun, to);
      subtract(begun.counts, begun.at, ended.counts, ended.at, counts, bin, bins);
    }
  }
  return counts;
}

/** Where the counts of starts before a minute stand, and of ends up to it; −1 where it is no moment. */
function offsetOf({ firstMinute, stepMinutes, count }: Moments, width: number, minute: Minute): number {
  const steps = (minute - firstMinute) / stepMinutes;
  return steps >= 0 && steps < count - 1 && Math.floor(steps) === steps ? (steps + 1) * width : -1;
}

/** Writes what one place counts more than another, by category, `bins` apart. */
function subtract(
  more: Uint32Array,
  moreAt: number,
  less: Uint32Array,
  lessAt: number,
  counts: Uint32Array,
  bin: number,
  bins: number,
): void {
  for (let at = bin, from = moreAt, taken = lessAt; at < counts.length; at += bins, from++, taken++)
    counts[at] = (more[from] as number) - (less[taken] as number);
}
