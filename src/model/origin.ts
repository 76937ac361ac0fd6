import type { Text } from './text';

/** One of the two datasets that a table joins: what names it, and where it was read. */
export type Origin = {
  readonly id: string;
  readonly title: Text;
  readonly version: string;
  /** Day of its edition, as EDTF. */
  readonly edition?: string;
  readonly licence: string;
  readonly attribution: Text;
  /** First and last day of the period that it opens with, as EDTF; absent where it opens with all of its events. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Address that it was read from; absent for a file of the reader's. */
  readonly address?: string;
  /** SHA-256 of its file, 64 hexadecimal digits; absent where that isn't known. */
  readonly sha256?: string;
};

/** Which of two joined datasets something is of. */
export const originNames = ['first', 'second'] as const;
export type OriginName = (typeof originNames)[number];

/**
 * Writes an id of one of two datasets so that no two are the same: of the second `~2ID`, of the first unchanged, or
 * `~1ID` where it begins with a tilde itself. `ownId` gives back the id.
 */
export function joinedId(origin: OriginName, id: string): string {
  if (origin === 'second') return `~2${id}`;
  return id.startsWith('~') ? `~1${id}` : id;
}

/** Returns which dataset a joined id is of. */
export function originOfId(joined: string): OriginName {
  return joined.startsWith('~2') ? 'second' : 'first';
}

/** Returns the id that a joined id has in its own dataset. */
export function ownId(joined: string): string {
  return joined.startsWith('~') ? joined.slice(2) : joined;
}
