import { addRow, type Coding } from './coding';
import { minuteOf, momentBefore, positionsOf, rowsOf, type Moments, type Order } from './moments';

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

export type PrefixOptions = Pick<PrefixCounts, 'order' | 'moments' | 'coding' | 'bits' | 'mask'>;

/**
 * Counts the rows that pass, in any order: each at the first moment after it, and then the moments run on.
 * O(n + moments × codes).
 */
export function countPrefixes(options: PrefixOptions): PrefixCounts {
  const { order, moments, coding, bits, mask } = options;
  const { width } = coding;
  const { minutes } = order;
  const counts = new Uint32Array((moments.count + 1) * width);
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < minutes.length; row++) {
    if ((bits[row] as number) & mask) continue;
    const minute = minutes[row] as number;
    if (minute < first) first = minute;
    if (minute > last) last = minute;
    addRow(coding, row, counts, (momentBefore(moments, minute) + 1) * width);
  }
  for (let at = width; at < counts.length; at++) {
    counts[at] = (counts[at] as number) + (counts[at - width] as number);
  }
  return { ...options, counts, first, last };
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
