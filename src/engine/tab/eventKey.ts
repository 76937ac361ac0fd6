import type { EventKey } from '../questions';

/** Names a row of the tab's table to views. */
export function keyOfRow(row: number): EventKey {
  // The one place, with its inverse below, that knows what a key is made of.
  return row as EventKey;
}

/** The row that a key of this engine names. */
export function rowOfKey(key: EventKey): number {
  return key;
}
