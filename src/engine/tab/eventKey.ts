import type { EventKey } from '../eventMark';

/** Converts a row of the tab's table to an opaque event key. */
export function keyOfRow(row: number): EventKey {
  // Only this function and its inverse below know that a key is a row index.
  return row as EventKey;
}

/** Converts an event key of this engine to its row. */
export function rowOfKey(key: EventKey): number {
  return key;
}
