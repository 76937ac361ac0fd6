import type { Bounds } from '../../model/dataset';
import { StreetsError } from './fault';
import { packing } from './unpack';

/** A part of the archive's file, in bytes. */
export type Part = { readonly offset: number; readonly length: number };

/** What the first 127 bytes of a PMTiles archive of version 3 say. */
export type Header = {
  readonly root: Part;
  readonly metadata: Part;
  readonly leaves: Part;
  readonly tiles: Part;
  /** Compression of directories and metadata, and of tiles. */
  readonly inside: number;
  readonly ofTiles: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bounds;
};

const headerBytes = 127;
const vectorTiles = 1;

/** Reads the header. Throws `no-archive` for another file, version, kind of tile or compression. */
export function readHeader(bytes: Uint8Array<ArrayBuffer>): Header {
  const isArchive =
    bytes.length >= headerBytes && new TextDecoder().decode(bytes.subarray(0, 7)) === 'PMTiles';
  if (!isArchive || bytes[7] !== 3) throw new StreetsError('no-archive');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const part = (at: number): Part => ({
    offset: Number(view.getBigUint64(at, true)),
    length: Number(view.getBigUint64(at + 8, true)),
  });
  const degrees = (at: number) => view.getInt32(at, true) / 1e7;
  const inside = view.getUint8(97);
  const ofTiles = view.getUint8(98);
  const known = (how: number) => how === packing.none || how === packing.gzip;
  if (!known(inside) || !known(ofTiles) || view.getUint8(99) !== vectorTiles)
    throw new StreetsError('no-archive');
  const minZoom = view.getUint8(100);
  const maxZoom = view.getUint8(101);
  if (minZoom > maxZoom || maxZoom > 24) throw new StreetsError('broken');
  return {
    root: part(8),
    metadata: part(24),
    leaves: part(40),
    tiles: part(56),
    inside,
    ofTiles,
    minZoom,
    maxZoom,
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
  };
}
