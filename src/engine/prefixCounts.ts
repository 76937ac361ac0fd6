import { addRow, type Coding } from './coding';
import { momentBefore, type Moments, type Order } from './moments';

/** How many rows came before each of some moments, by code: what lies between two is a subtraction. */
export type PrefixCounts = {
  readonly order: Order;
  readonly moments: Moments;
  readonly coding: Coding;
  readonly bits: Uint8Array;
  readonly mask: number;
  /** By moment: how many rows of the order came before it, whether they pass or not. */
  readonly positions: Uint32Array;
  /** By moment, `coding.width` counts each. */
  readonly counts: Uint32Array;
};

export type PrefixOptions = Pick<PrefixCounts, 'order' | 'moments' | 'coding' | 'bits' | 'mask'>;

/** Counts the rows that pass: one pass, O(n + moments × codes). */
export function countPrefixes(options: PrefixOptions): PrefixCounts {
  const { order, moments, coding, bits, mask } = options;
  const { width } = coding;
  const { rows, minutes } = order;
  const positions = new Uint32Array(moments.count);
  const counts = new Uint32Array(moments.count * width);
  const running = new Int32Array(width);
  let moment = 1;
  let minute = moments.firstMinute;
  const reach = (position: number): void => {
    positions[moment] = position;
    counts.set(running, moment * width);
    moment++;
    minute += moments.stepMinutes;
  };
  for (let position = 0; position < minutes.length; position++) {
    const row = rows ? (rows[position] as number) : position;
    while (moment < moments.count && (minutes[row] as number) >= minute) reach(position);
    if (((bits[row] as number) & mask) === 0) addRow(coding, row, running);
  }
  while (moment < moments.count) reach(minutes.length);
  return { ...options, positions, counts };
}

/** Counts of what came before a minute that only moves on. */
export type Cursor = { readonly counts: Int32Array; readonly advance: (minute: number) => void };

/** A cursor before all rows. A step costs a look-up and the rows since the moment before it. */
export function createCursor(prefix: PrefixCounts): Cursor {
  const { order, moments, coding, bits, mask, positions, counts: kept } = prefix;
  const { width } = coding;
  const { rows, minutes } = order;
  const counts = new Int32Array(width);
  let position = 0;
  return {
    counts,
    advance(minute) {
      const moment = momentBefore(moments, minute);
      const known = positions[moment] as number;
      if (known > position) {
        position = known;
        for (let code = 0, at = moment * width; code < width; code++, at++) counts[code] = kept[at] as number;
      }
      for (; position < minutes.length; position++) {
        const row = rows ? (rows[position] as number) : position;
        if ((minutes[row] as number) >= minute) return;
        if (((bits[row] as number) & mask) === 0) addRow(coding, row, counts);
      }
    },
  };
}
