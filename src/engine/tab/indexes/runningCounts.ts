import { addRow, addToBoth, type Grouping } from './grouping';
import { checkpointBefore, checkpointMinute, checkpointsOf, type Checkpoints } from './checkpoints';
import type { TimeOrder } from './timeOrder';

/**
 * Running counts by group key: at each checkpoint of an order, the number of rows before it. Counts between two
 * checkpoints are a difference.
 */
export type RunningCounts = {
  readonly order: TimeOrder;
  readonly checkpoints: Checkpoints;
  readonly grouping: Grouping;
  readonly bits: Uint8Array;
  readonly mask: number;
  /** Counts by checkpoint, `grouping.width` per checkpoint; the last group counts all rows. */
  readonly counts: Uint32Array;
  /** First and last minute (of starts, or of ends) among the rows that pass the filters. */
  readonly first: number;
  readonly last: number;
};

export type RunningCountOptions = Pick<RunningCounts, 'grouping' | 'bits' | 'mask'> & {
  readonly starts: TimeOrder;
  readonly ends: TimeOrder;
  /** Most checkpoints for starts, and for ends. */
  readonly most: number;
};

/**
 * Computes running counts of the rows that pass the filters, by start and by end, in one pass: O(n +
 * checkpoints × keys).
 */
export function createRunningCounts({ grouping, bits, mask, most, ...orders }: RunningCountOptions): {
  readonly starts: RunningCounts;
  readonly ends: RunningCounts;
} {
  const { width, columns } = grouping;
  const { startMinute, endMinute } = columns;
  const startCheckpoints = checkpointsOf(startMinute, 'start', most);
  const endCheckpoints = checkpointsOf(startMinute, 'end', most);
  const { count, stepMinutes } = startCheckpoints;
  const starts = new Uint32Array((count + 1) * width);
  const ends = new Uint32Array((count + 1) * width);
  const both = { starts, ends };
  let firstStart = Infinity;
  let lastStart = -Infinity;
  let firstEnd = Infinity;
  let lastEnd = -Infinity;
  // Starts ascend, and most ends lie before the next checkpoint.
  let checkpoint = 1;
  let next = startCheckpoints.firstMinute;
  for (let row = 0; row < columns.length; row++) {
    if ((bits[row] as number) & mask) continue;
    const start = startMinute[row] as number;
    const end = endMinute[row] as number;
    if (start < firstStart) firstStart = start;
    lastStart = start;
    if (end < firstEnd) firstEnd = end;
    if (end > lastEnd) lastEnd = end;
    for (; start >= next && checkpoint < count; checkpoint++) next += stepMinutes;
    const endCheckpoint = end <= next ? checkpoint : checkpointBefore(endCheckpoints, end) + 1;
    addToBoth(grouping, row, both, checkpoint * width, endCheckpoint * width);
  }
  accumulate(starts, width);
  accumulate(ends, width);
  const common = { grouping, bits, mask };
  return {
    starts: {
      ...common,
      order: orders.starts,
      checkpoints: startCheckpoints,
      counts: starts,
      first: firstStart,
      last: lastStart,
    },
    ends: {
      ...common,
      order: orders.ends,
      checkpoints: endCheckpoints,
      counts: ends,
      first: firstEnd,
      last: lastEnd,
    },
  };
}

/** Turns the counts per checkpoint into prefix sums, in place. */
function accumulate(counts: Uint32Array, width: number): void {
  for (let at = width, before = 0; at < counts.length; at++, before++)
    counts[at] = (counts[at] as number) + (counts[before] as number);
}

/**
 * Cursor into running counts. The numbers of rows before its minute are the `grouping.width` items of `counts`
 * from `at` on.
 */
export type Cursor = {
  readonly running: RunningCounts;
  counts: Uint32Array;
  at: number;
  minute: number;
  /** Counts at a minute between two checkpoints, that minute, and the number of rows before it. */
  own: Uint32Array | undefined;
  ownMinute: number;
  position: number;
};

/** Creates a cursor into running counts, placed before all rows. */
export function createCursor(running: RunningCounts): Cursor {
  return {
    running,
    counts: running.counts,
    at: 0,
    minute: -Infinity,
    own: undefined,
    ownMinute: Infinity,
    position: 0,
  };
}

/**
 * Sets a cursor's running counts to those before a minute of the order: copied from a checkpoint at that
 * minute, else counted on row by row from the last checkpoint before it.
 */
export function moveCursor(cursor: Cursor, minute: number): void {
  if (minute === cursor.minute) return;
  cursor.minute = minute;
  const { counts, checkpoints, grouping, first, last } = cursor.running;
  cursor.counts = counts;
  if (minute <= first) {
    cursor.at = 0;
  } else if (minute > last) {
    cursor.at = checkpoints.count * grouping.width;
  } else {
    const checkpoint = checkpointBefore(checkpoints, minute);
    cursor.at = checkpoint * grouping.width;
    if (checkpoint === 0 || checkpointMinute(checkpoints, checkpoint) !== minute)
      countFrom(cursor, checkpoint, minute);
  }
}

function countFrom(cursor: Cursor, checkpoint: number, minute: number): void {
  const { order, checkpoints, grouping, bits, mask, counts: kept } = cursor.running;
  const { minutes } = order;
  const rows = order.rows();
  const own = (cursor.own ??= new Uint32Array(grouping.width));
  const least = order.positions(checkpoints)[checkpoint] as number;
  let position = cursor.position;
  if (cursor.ownMinute > minute || position < least) {
    position = least;
    own.set(kept.subarray(cursor.at, cursor.at + own.length));
  }
  for (; position < minutes.length; position++) {
    const row = rows ? (rows[position] as number) : position;
    if ((minutes[row] as number) >= minute) break;
    if (((bits[row] as number) & mask) === 0) addRow(grouping, row, own);
  }
  cursor.position = position;
  cursor.ownMinute = minute;
  cursor.counts = own;
  cursor.at = 0;
}
