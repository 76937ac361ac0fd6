import type { ByteReader } from './bytes';

/** What of a source is read, and how, where there is a choice. */
export type Choices = {
  /** Sheet of a workbook, by name. Default: the first with more than one row. */
  readonly sheet?: string;
  /** File in an archive, by name. Default: the only table in it. */
  readonly entry?: string;
  /** Encoding of its text, by a label of the Encoding Standard. Default: guessed. */
  readonly encoding?: string;
};

/** A file's name and bytes, in nothing that they are packed in. */
export type Unpacked = { readonly name: string; readonly bytes: ByteReader };

/** How a file is packed, by its first 8 bytes; `office`: Office files before 2007, and those with a password. */
export function isPacked(head: Uint8Array): 'gzip' | 'zip' | 'office' | undefined {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0 ? 'office' : undefined;
}
