import type { ByteReader } from './bytes';

/** User's choices on what is read from a file and how, where there are several possibilities. */
export type Choices = {
  /** Name of the sheet in a workbook. Default: the first with more than one row. */
  readonly sheet?: string;
  /** Name of the file in an archive. Default: the only table in it. */
  readonly entry?: string;
  /** Text encoding, as a label of the WHATWG Encoding Standard. Default: detected. */
  readonly encoding?: string;
};

/** Name and bytes of a file, unpacked or still compressed. `book`: the workbook that it was a sheet of. */
export type Unpacked = { readonly name: string; readonly bytes: ByteReader; readonly book?: Book };

/** Names of a workbook's sheets, and of the one that is read. */
export type Book = { readonly sheet: string; readonly sheets: readonly string[] };

/**
 * Detects by the first 8 bytes how a file is packed; `office`: Office formats before 2007, and encrypted
 * workbooks. Undefined if it isn't packed.
 */
export function isPacked(head: Uint8Array): 'gzip' | 'zip' | 'office' | undefined {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0 ? 'office' : undefined;
}
