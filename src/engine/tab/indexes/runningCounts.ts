import { addRow, addToBoth, type Coding } from './grouping';
import { minuteOf, momentBefore, orderOf, positionsOf, rowsOf, type Moments, type Order } from './checkpoints';

/** How many rows came before each of some moments, by code: what lies between two is a subtraction. */
export type PrefixCounts = {
  readonly order: Order;
  readonly moments: Moments;
  readonly coding: Coding;
  readonly bits: Uint8Array;
  readonly mask: number;
  /** By moment, `coding.width` counts each; behind the last moment those of all rows. */
  readonly counts: Uint32Array;
  /** The first and the last minute of the rows that pass. */
  readonly first: number;
  readonly last: number;
};

export type PrefixOptions = Pick<PrefixCounts, 'coding' | 'bits' | 'mask'> & {
  readonly momentsOf: (by: Order['by']) => Moments;
};

/**
 * Counts the rows that pass by their starts and by their ends: each at the first moment after it, and then the
 * moments run on. One pass, O(n + moments × codes).
 */
export function countPrefixes({ coding, bits, mask, momentsOf }: PrefixOptions): {
  readonly starts: PrefixCounts;
  readonly ends: PrefixCounts;
} {
  const { width, columns } = coding;
  const { startMinute, endMinute } = columns;
  const startMoments = momentsOf('start');
  const endMoments = momentsOf('end');
  const { count, stepMinutes } = startMoments;
  const starts = new Uint32Array((count + 1) * width);
  const ends = new Uint32Array((count + 1) * width);
  let firstStart = Infinity;
  let lastStart = -Infinity;
  let firstEnd = Infinity;
  let lastEnd = -Infinity;
  // Starts rise, and most ends come before the moment after them.
  let moment = 1;
  let next = startMoments.firstMinute;
  for (let row = 0; row < columns.length; row++) {
    if ((bits[row] as number) & mask) continue;
    const start = startMinute[row] as number;
    const end = endMinute[row] as number;
    if (start < firstStart) firstStart = start;
    lastStart = start;
    if (end < firstEnd) firstEnd = end;
    if (end > lastEnd) lastEnd = end;
    for (; start >= next && moment < count; moment++) next += stepMinutes;
    const endMoment = end <= next ? moment : momentBefore(endMoments, end) + 1;
    addToBoth(coding, row, starts, moment * width, ends, endMoment * width);
  }
  runOn(starts, width);
  runOn(ends, width);
  const common = { coding, bits, mask };
  return {
    starts: {
      ...common,
      order: orderOf(columns, 'start'),
      moments: startMoments,
      counts: starts,
      first: firstStart,
      last: lastStart,
    },
    ends: {
      ...common,
      order: orderOf(columns, 'end'),
      moments: endMoments,
      counts: ends,
      first: firstEnd,
      last: lastEnd,
    },
  };
}

/** Turns the counts of each moment into those of all up to it. */
function runOn(counts: Uint32Array, width: number): void {
  for (let at = width, before = 0; at < counts.length; at++, before++)
    counts[at] = (counts[at] as number) + (counts[before] as number);
}

/** The counts of what came before a minute: `coding.width` of them, in `counts` from `at` on. */
export type Cursor = {
  readonly prefix: PrefixCounts;
  counts: Uint32Array;
  at: number;
  minute: number;
  /** Counts of a minute between two moments, and how many rows of the order came before it. */
  own: Uint32Array | undefined;
  ownMinute: number;
  position: number;
};

/** A cursor before all rows. */
export function createCursor(prefix: PrefixCounts): Cursor {
  return {
    prefix,
    counts: prefix.counts,
    at: 0,
    minute: -Infinity,
    own: undefined,
    ownMinute: Infinity,
    position: 0,
  };
}

/** Moves a cursor. At a moment that is a look-up; between two, the rows since the one before are counted. */
export function moveCursor(cursor: Cursor, minute: number): void {
  if (minute === cursor.minute) return;
  cursor.minute = minute;
  const { counts, moments, coding, first, last } = cursor.prefix;
  cursor.counts = counts;
  if (minute <= first) {
    cursor.at = 0;
  } else if (minute > last) {
    cursor.at = moments.count * coding.width;
  } else {
    const moment = momentBefore(moments, minute);
    cursor.at = moment * coding.width;
    if (moment === 0 || minuteOf(moments, moment) !== minute) countFrom(cursor, moment, minute);
  }
}

function countFrom(cursor: Cursor, moment: number, minute: number): void {
  const { order, moments, coding, bits, mask, counts: kept } = cursor.prefix;
  const { minutes } = order;
  const rows = rowsOf(order);
  const own = (cursor.own ??= new Uint32Array(coding.width));
  const known = positionsOf(order, moments)[moment] as number;
  let position = cursor.position;
  if (cursor.ownMinute > minute || position < known) {
    position = known;
    own.set(kept.subarray(cursor.at, cursor.at + own.length));
  }
  for (; position < minutes.length; position++) {
    const row = rows ? (rows[position] as number) : position;
    if ((minutes[row] as number) >= minute) break;
    if (((bits[row] as number) & mask) === 0) addRow(coding, row, own);
  }
  cursor.position = position;
  cursor.ownMinute = minute;
  cursor.counts = own;
  cursor.at = 0;
}
