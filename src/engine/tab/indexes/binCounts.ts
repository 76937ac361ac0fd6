import type { Checkpoints } from './checkpoints';
import { createCursor, moveCursor, type RunningCounts } from './runningCounts';
import type { Minute } from '../../questions';
import type { Span } from './timeRange';

/**
 * Counts the rows that overlap each bin of a window, by category: counts of category c start at `c × bins`.
 * `visitOutside` is called for the bins that lie outside the window.
 */
export function countBins(
  { starts, ends }: { readonly starts: RunningCounts; readonly ends: RunningCounts },
  edges: readonly Minute[],
  span: Span,
  categories: number,
  visitOutside: (counts: Uint32Array, bin: number, from: Minute, to: Minute) => void,
): Uint32Array {
  const bins = Math.max(0, edges.length - 1);
  const counts = new Uint32Array(categories * bins);
  const { start, end } = span;
  const { checkpoints } = starts;
  const { width } = starts.grouping;
  const begun = createCursor(starts);
  const ended = createCursor(ends);
  let startsAt = offsetOf(checkpoints, width, Math.max(edges[0] as number, start));
  for (let bin = 0; bin < bins; bin++) {
    const from = Math.max(edges[bin] as number, start);
    const to = Math.min(edges[bin + 1] as number, end);
    // A bin begins where the one before it ends, and a checkpoint has the same place in both tables.
    const endsAt = startsAt;
    startsAt = offsetOf(checkpoints, width, to);
    if (from > to) {
      visitOutside(counts, bin, from, to);
      startsAt = offsetOf(checkpoints, width, Math.max(edges[bin + 1] as number, start));
    } else if (endsAt >= 0 && startsAt >= 0) {
      subtract(bin, starts.counts, startsAt, ends.counts, endsAt);
    } else {
      moveCursor(ended, Math.floor(from) + 1);
      moveCursor(begun, to);
      subtract(bin, begun.counts, begun.at, ended.counts, ended.at);
    }
  }
  return counts;

  /** Writes the difference of two arrays of running counts, one item per category, at a stride of `bins`. */
  function subtract(bin: number, more: Uint32Array, moreAt: number, less: Uint32Array, lessAt: number): void {
    for (let at = bin, from = moreAt, taken = lessAt; at < counts.length; at += bins, from++, taken++)
      counts[at] = (more[from] as number) - (less[taken] as number);
  }
}

/** Returns the offset of the running counts at a minute; −1 if no checkpoint lies there. */
function offsetOf({ firstMinute, stepMinutes, count }: Checkpoints, width: number, minute: Minute): number {
  const steps = (minute - firstMinute) / stepMinutes;
  return steps >= 0 && steps < count - 1 && Math.floor(steps) === steps ? (steps + 1) * width : -1;
}
