import { StreetsError } from './fault';
import { readVarint, type Cursor } from './varint';

/** Where tiles stand from `id` on: `run` tiles of the same bytes; a further directory where it is 0. */
export type Entry = {
  readonly id: number;
  readonly run: number;
  readonly offset: number;
  readonly length: number;
};

/** Reads an unpacked directory: its numbers stand column by column. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const cursor: Cursor = { bytes, at: 0 };
  const count = readVarint(cursor);
  // An entry is four bytes at least.
  if (count * 4 > bytes.length) throw new StreetsError('broken');
  const column = () => Array.from({ length: count }, () => readVarint(cursor));
  const [steps, runs, lengths, offsets] = [column(), column(), column(), column()];
  const entries: Entry[] = [];
  let id = 0;
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    id += steps[i] ?? 0;
    const length = lengths[i] ?? 0;
    const given = offsets[i] ?? 0;
    // 0: right behind the one before.
    const offset = given === 0 && i > 0 ? next : given - 1;
    if (offset < 0) throw new StreetsError('broken');
    entries.push({ id, run: runs[i] ?? 0, offset, length });
    next = offset + length;
  }
  return entries;
}

/** Returns the entry that holds a tile, or the directory to look in next; undefined where there is none. */
export function entryOf(entries: readonly Entry[], id: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.id ?? 0) <= id) low = middle + 1;
    else high = middle;
  }
  const found = entries[low - 1];
  return found && (found.run === 0 || id < found.id + found.run) ? found : undefined;
}

/** Returns the number of a tile: zoom by zoom, within one along a Hilbert curve. */
export function tileId(z: number, x: number, y: number): number {
  let id = (4 ** z - 1) / 3;
  let [a, b] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (a & side) > 0 ? 1 : 0;
    const lower = (b & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) [a, b] = right === 1 ? [side - 1 - b, side - 1 - a] : [b, a];
  }
  return id;
}
