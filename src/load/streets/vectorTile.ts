import { StreetsError } from './fault';
import { readVarint, type Cursor } from './varint';

export type TileValue = string | number | boolean;

/** Feature of a tile; its rings or lines are `x, y, x, y, …` in units of the layer's `extent`. */
export type TileFeature = {
  readonly type: 'point' | 'line' | 'area';
  readonly properties: ReadonlyMap<string, TileValue>;
  readonly parts: readonly (readonly number[])[];
};
export type TileLayer = { readonly extent: number; readonly features: readonly TileFeature[] };

/** Layers of a vector tile by name. */
export type VectorTile = ReadonlyMap<string, TileLayer>;

const types = [undefined, 'point', 'line', 'area'] as const;

/** Reads a Mapbox Vector Tile (version 1 or 2), unpacked. Throws `broken` for bytes that are none. */
export function readVectorTile(bytes: Uint8Array): VectorTile {
  const layers = new Map<string, TileLayer>();
  eachField({ bytes, at: 0 }, (field, { block }) => {
    if (field === 3 && block) layers.set(...readLayer(block));
  });
  return layers;
}

function readLayer(bytes: Uint8Array): [name: string, layer: TileLayer] {
  const text = new TextDecoder();
  const keys: string[] = [];
  const values: TileValue[] = [];
  const blocks: Uint8Array[] = [];
  let name = '';
  let extent = 4096;
  eachField({ bytes, at: 0 }, (field, { block, number }) => {
    if (field === 5) extent = number;
    if (!block) return;
    if (field === 1) name = text.decode(block);
    else if (field === 2) blocks.push(block);
    else if (field === 3) keys.push(text.decode(block));
    else if (field === 4) values.push(readValue(block, text));
  });
  if (!(extent > 0)) throw new StreetsError('broken');
  return [name, { extent, features: blocks.flatMap((block) => readFeature(block, keys, values)) }];
}

function readFeature(
  bytes: Uint8Array,
  keys: readonly string[],
  values: readonly TileValue[],
): readonly TileFeature[] {
  const properties = new Map<string, TileValue>();
  let type: TileFeature['type'] | undefined;
  let parts: readonly (readonly number[])[] = [];
  eachField({ bytes, at: 0 }, (field, { block, number }) => {
    if (field === 3) type = types[number];
    else if (field === 2 && block) {
      const tags: Cursor = { bytes: block, at: 0 };
      while (tags.at < block.length) {
        const key = keys[readVarint(tags)];
        const value = values[readVarint(tags)];
        if (key !== undefined && value !== undefined) properties.set(key, value);
      }
    } else if (field === 4 && block) parts = readGeometry(block);
  });
  return type === undefined ? [] : [{ type, properties, parts }];
}

const moveTo = 1;
const lineTo = 2;
const closePath = 7;

function readGeometry(bytes: Uint8Array): readonly (readonly number[])[] {
  const cursor: Cursor = { bytes, at: 0 };
  const parts: number[][] = [];
  let part: number[] | undefined;
  let [x, y] = [0, 0];
  while (cursor.at < bytes.length) {
    const command = readVarint(cursor);
    const id = command % 8;
    const count = Math.floor(command / 8);
    if (id === closePath) {
      const [startX, startY] = part ?? [];
      if (startX !== undefined && startY !== undefined) part?.push(startX, startY);
      continue;
    }
    if (id !== moveTo && id !== lineTo) throw new StreetsError('broken');
    for (let i = 0; i < count; i += 1) {
      x += zigzag(readVarint(cursor));
      y += zigzag(readVarint(cursor));
      if (id === moveTo || !part) parts.push((part = []));
      part.push(x, y);
    }
  }
  return parts;
}

function readValue(bytes: Uint8Array, text: TextDecoder): TileValue {
  let value: TileValue = '';
  eachField({ bytes, at: 0 }, (field, { block, number, view }) => {
    if (field === 1 && block) value = text.decode(block);
    else if (field === 2 && view) value = view.byteLength === 4 ? view.getFloat32(0, true) : 0;
    else if (field === 3 && view) value = view.byteLength === 8 ? view.getFloat64(0, true) : 0;
    else if (field === 4 || field === 5) value = number;
    else if (field === 6) value = zigzag(number);
    else if (field === 7) value = number !== 0;
  });
  return value;
}

function zigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** Content of a protobuf field: a number, a block of bytes, or the bytes of a fixed number. */
type Content = {
  readonly number: number;
  readonly block?: Uint8Array;
  readonly view?: DataView;
};

const wire = { number: 0, fixed64: 1, block: 2, fixed32: 5 } as const;

function eachField(cursor: Cursor, told: (field: number, content: Content) => void): void {
  const { bytes } = cursor;
  const take = (length: number) => {
    const end = cursor.at + length;
    if (end > bytes.length) throw new StreetsError('broken');
    const taken = bytes.subarray(cursor.at, end);
    cursor.at = end;
    return taken;
  };
  const fixed = (length: number) => {
    const taken = take(length);
    return { number: 0, view: new DataView(taken.buffer, taken.byteOffset, length) };
  };
  while (cursor.at < bytes.length) {
    const tag = readVarint(cursor);
    const kind = tag % 8;
    const field = Math.floor(tag / 8);
    if (kind === wire.number) told(field, { number: readVarint(cursor) });
    else if (kind === wire.block) told(field, { number: 0, block: take(readVarint(cursor)) });
    else if (kind === wire.fixed64) told(field, fixed(8));
    else if (kind === wire.fixed32) told(field, fixed(4));
    else throw new StreetsError('broken');
  }
}
