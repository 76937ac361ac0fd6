import { entryOf, readDirectory, tileId, type Entry } from './directory';
import { StreetsError } from './fault';
import { readHeader, type Header, type Part } from './header';
import { plainAttribution } from './plainAttribution';
import type { ReadRange } from './readRange';
import { unpack } from './unpack';
import { readVectorTile, type VectorTile } from './vectorTile';

/** An opened PMTiles archive of vector tiles. */
export type Archive = {
  readonly header: Header;
  /** Who made it, as text. */
  readonly attribution: string;
  /** Reads a tile; undefined where the archive has none. Rejects with a `StreetsError`. */
  readonly tile: (z: number, x: number, y: number) => Promise<VectorTile | undefined>;
};

/** The header and the root directory stand within these, as the format demands. */
const firstBytes = 16_384;
/** The format has one level of further directories; some writers have more. */
const mostLevels = 4;
const mostKept = { directories: 32, tiles: 48 };

/** Opens an archive by its header, root directory and metadata. Rejects with a `StreetsError`. */
export async function openArchive(read: ReadRange): Promise<Archive> {
  const first = await read(0, firstBytes);
  const header = readHeader(first);
  const { root, metadata, leaves, tiles, inside, ofTiles } = header;
  const bytesOf = async ({ offset, length }: Part, how: number) => {
    const bytes =
      offset + length <= first.length ? first.slice(offset, offset + length) : await read(offset, length);
    if (bytes.length !== length) throw new StreetsError('broken');
    return unpack(bytes, how);
  };
  const entries = readDirectory(await bytesOf(root, inside));
  const attribution = metadata.length === 0 ? '' : attributionIn(await bytesOf(metadata, inside));

  const within = ({ offset, length }: Entry, part: Part): Part => {
    if (offset + length > part.length) throw new StreetsError('broken');
    return { offset: part.offset + offset, length };
  };
  const directories = lastUsed(mostKept.directories, async (entry: Entry) =>
    readDirectory(await bytesOf(within(entry, leaves), inside)),
  );
  const decoded = lastUsed(mostKept.tiles, async (entry: Entry) =>
    readVectorTile(await bytesOf(within(entry, tiles), ofTiles)),
  );
  return {
    header,
    attribution,
    tile: async (z, x, y) => {
      if (z < header.minZoom || z > header.maxZoom) return undefined;
      const id = tileId(z, x, y);
      let found = entryOf(entries, id);
      for (let level = 1; found?.run === 0; level += 1) {
        if (level > mostLevels) throw new StreetsError('broken');
        found = entryOf(await directories(found), id);
      }
      return found && decoded(found);
    },
  };
}

function attributionIn(bytes: Uint8Array): string {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const said = typeof found === 'object' && found !== null && 'attribution' in found && found.attribution;
    return typeof said === 'string' ? plainAttribution(said) : '';
  } catch {
    throw new StreetsError('broken');
  }
}

/** Keeps what was made of the entries used last; what failed is tried anew. */
function lastUsed<T>(most: number, make: (entry: Entry) => Promise<T>): (entry: Entry) => Promise<T> {
  const kept = new Map<number, Promise<T>>();
  return (entry) => {
    const { offset } = entry;
    const made = kept.get(offset) ?? make(entry);
    kept.delete(offset);
    kept.set(offset, made);
    made.catch(() => kept.delete(offset));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
