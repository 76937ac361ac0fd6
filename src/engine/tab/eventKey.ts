import type { EventKey } from '../eventMark';

/** Converts a row of the tab's table to an opaque event key. */
export function keyOfRow(row: number): EventKey {
  // The one place, with its inverse below, that knows what a key is made of.
  return row as EventKey;
}

/** Converts an event key of this engine to its row. */
export function rowOfKey(key: EventKey): number {
  return key;
}
