import type { Text } from './text';

/** Identity of one of the two datasets that a joined table combines, and where it was read from. */
export type Origin = {
  readonly id: string;
  readonly title: Text;
  readonly version: string;
  /** Publication day of the dataset's edition, as EDTF. */
  readonly edition?: string;
  readonly licence: string;
  readonly attribution: Text;
  /**
   * First and last day of the dataset's default period, as EDTF; absent where it opens on all of its events.
   */
  readonly period?: { readonly from: string; readonly to: string };
  /**
   * IANA time zone of the dataset's days and clock times; only of two datasets with different zones, since
   * neither's times are converted.
   */
  readonly timeZone?: string;
  /** Address from which the dataset was read; absent for a local file of the user. */
  readonly address?: string;
  /** SHA-256 of the dataset's file, 64 hexadecimal digits; absent where it isn't known. */
  readonly sha256?: string;
};

/** Names of the two datasets in a joined one: `first` and `second`. */
export const originNames = ['first', 'second'] as const;
export type OriginName = (typeof originNames)[number];

/**
 * Prefixes an id so that ids of two joined datasets never collide: `~2ID` in the second; in the first the id
 * unchanged, or `~1ID` if it begins with a tilde itself. Inverse: `ownId`.
 */
export function joinedId(origin: OriginName, id: string): string {
  if (origin === 'second') return `~2${id}`;
  return id.startsWith('~') ? `~1${id}` : id;
}

/** Returns which of two joined datasets an id belongs to, by its prefix. */
export function originOfId(joined: string): OriginName {
  return joined.startsWith('~2') ? 'second' : 'first';
}

/** Strips the prefix of an id in a joined table: returns the id in its original dataset. */
export function ownId(joined: string): string {
  return joined.startsWith('~') ? joined.slice(2) : joined;
}
