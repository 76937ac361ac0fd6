import { StreetsError } from './fault';

/** A place in bytes that are read from front to back. */
export type Cursor = { readonly bytes: Uint8Array; at: number };

/** Reads a number of seven bits a byte, the lowest first; beyond 2^53 it is not exact. Throws `broken` at the end. */
export function readVarint(cursor: Cursor): number {
  let value = 0;
  let unit = 1;
  for (let i = 0; i < 10; i += 1) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined) break;
    cursor.at += 1;
    value += (byte & 0x7f) * unit;
    if (byte < 0x80) return value;
    unit *= 128;
  }
  throw new StreetsError('broken');
}
