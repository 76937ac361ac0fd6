import { gzipSync } from 'node:zlib';
import { tileId } from '../../../src/load/streets/directory';

export type MadeFeature = {
  readonly type: 1 | 2 | 3;
  readonly properties: { readonly [key: string]: string | number | boolean };
  /** Rings or lines, `x, y, x, y, …` of 4096; rings without their last point. */
  readonly parts: readonly (readonly number[])[];
};
export type MadeTile = {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly layers: { readonly [name: string]: readonly MadeFeature[] };
};

export type MadeOptions = {
  readonly metadata?: unknown;
  readonly gzip?: boolean;
  /** Whether tiles stand in a further directory. */
  readonly leaf?: boolean;
  readonly bounds?: readonly [west: number, south: number, east: number, north: number];
};

/** Writes a PMTiles archive of version 3. */
export function makeArchive(tiles: readonly MadeTile[], options: MadeOptions = {}): Uint8Array<ArrayBuffer> {
  const { metadata = {}, gzip = true, leaf = false, bounds = [-180, -85, 180, 85] } = options;
  const pack = (bytes: readonly number[]) => [...(gzip ? gzipSync(Uint8Array.from(bytes)) : bytes)];
  const sorted = tiles
    .map(({ z, x, y, layers }) => ({ z, id: tileId(z, x, y), bytes: pack(makeTile(layers)) }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  const entries = sorted.map(({ id, bytes }) => {
    end += bytes.length;
    return { id, run: 1, offset: end - bytes.length, length: bytes.length };
  });
  const leaves = leaf ? pack(makeDirectory(entries)) : [];
  const root = pack(makeDirectory(leaf ? [{ id: 0, run: 0, offset: 0, length: leaves.length }] : entries));
  const said = pack([...new TextEncoder().encode(JSON.stringify(metadata))]);
  const header = new Uint8Array(127);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  let offset = header.length;
  [root, said, leaves, sorted.flatMap(({ bytes }) => bytes)].forEach((part, i) => {
    view.setBigUint64(8 + 16 * i, BigInt(offset), true);
    view.setBigUint64(16 + 16 * i, BigInt(part.length), true);
    offset += part.length;
  });
  const how = gzip ? 2 : 1;
  const zooms = sorted.map(({ z }) => z);
  header.set([how, how, 1, Math.min(...zooms), Math.max(...zooms)], 97);
  bounds.forEach((degrees, i) => view.setInt32(102 + 4 * i, Math.round(degrees * 1e7), true));
  return Uint8Array.from([...header, ...root, ...said, ...leaves, ...sorted.flatMap(({ bytes }) => bytes)]);
}

/** Writes a Mapbox Vector Tile. */
export function makeTile(layers: MadeTile['layers']): readonly number[] {
  return Object.entries(layers).flatMap(([name, features]) => {
    const keys: string[] = [];
    const values: (string | number | boolean)[] = [];
    const indexOf = <T>(list: T[], item: T) =>
      list.includes(item) ? list.indexOf(item) : list.push(item) - 1;
    const written = features.flatMap(({ type, properties, parts }) => {
      const tags = Object.entries(properties).flatMap(([key, value]) => [
        ...varint(indexOf(keys, key)),
        ...varint(indexOf(values, value)),
      ]);
      return block(2, [...block(2, tags), ...number(3, type), ...block(4, geometry(type, parts))]);
    });
    return block(3, [
      ...block(1, text(name)),
      ...written,
      ...keys.flatMap((key) => block(3, text(key))),
      ...values.flatMap((value) => block(4, valueOf(value))),
      ...number(5, 4096),
      ...number(15, 2),
    ]);
  });
}

function makeDirectory(
  entries: readonly { id: number; run: number; offset: number; length: number }[],
): readonly number[] {
  return [
    ...varint(entries.length),
    ...entries.flatMap(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0))),
    ...entries.flatMap(({ run }) => varint(run)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap(({ offset }, i) => varint(i === 0 ? offset + 1 : 0)),
  ];
}

function geometry(type: number, parts: MadeFeature['parts']): readonly number[] {
  let [x, y] = [0, 0];
  return parts.flatMap((part) => {
    const steps: number[][] = [];
    for (let i = 1; i < part.length; i += 2) {
      const [toX = 0, toY = 0] = [part[i - 1], part[i]];
      steps.push([...zigzag(toX - x), ...zigzag(toY - y)]);
      [x, y] = [toX, toY];
    }
    const [first = [], ...rest] = steps;
    const drawn = rest.length > 0 ? [...varint(rest.length * 8 + 2), ...rest.flat()] : [];
    return [...varint(9), ...first, ...drawn, ...(type === 3 ? varint(15) : [])];
  });
}

function valueOf(value: string | number | boolean): readonly number[] {
  if (typeof value === 'string') return block(1, text(value));
  if (typeof value === 'boolean') return number(7, Number(value));
  if (Number.isInteger(value)) return [6 << 3, ...zigzag(value)];
  return [(3 << 3) | 1, ...new Uint8Array(Float64Array.of(value).buffer)];
}

const text = (words: string) => [...new TextEncoder().encode(words)];
const zigzag = (step: number) => varint(step < 0 ? -step * 2 - 1 : step * 2);
const number = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const block = (field: number, bytes: readonly number[]) => [
  ...varint(field * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
