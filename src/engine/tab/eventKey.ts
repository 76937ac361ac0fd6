import type { EventKey } from '../eventMark';

/** Makes the opaque key of a row of the tab's table. */
export function keyOfRow(row: number): EventKey {
  // The one place, with its inverse below, that knows what a key is made of.
  return row as EventKey;
}

/** Returns the row of a key of this engine. */
export function rowOfKey(key: EventKey): number {
  return key;
}
