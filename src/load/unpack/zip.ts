import { UnpackStopped, metered, type Budget } from './budget';
import { readerOf, readerOfBytes, streamOf, type ByteReader } from './bytes';

/** Entry of a zip archive's central directory: one file. */
export type ZipEntry = {
  readonly name: string;
  /** Compression method: 0 stored, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  /** Offset in bytes of the file's local header. */
  readonly offset: number;
};

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const sizes = { end: 22, entry: 46, local: 30, comment: 65_535 };
const inExtra = 0xffffffff;

/**
 * Lists the files in a zip archive, without directories; undefined if it has no readable central directory.
 */
export function zipEntries(archive: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  // What stands before the archive, in one that unpacks itself, moves all offsets.
  const begin = end - view.getUint32(end + 12, true);
  const shift = begin - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = begin;
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + sizes.entry > end || view.getUint32(at, true) !== signatures.entry) return undefined;
    const nameEnd = at + sizes.entry + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return undefined;
    const name = new TextDecoder().decode(archive.subarray(at + sizes.entry, nameEnd));
    const long = longSizes(view, nameEnd, extraEnd);
    const sized = (offset: number) => {
      const size = view.getUint32(offset, true);
      return size === inExtra ? (long.shift() ?? size) : size;
    };
    const bytes = sized(at + 24);
    const packedBytes = sized(at + 20);
    const offset = sized(at + 42) + shift;
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
    const entry = { name, method: view.getUint16(at + 10, true), isLocked, packedBytes, bytes, offset };
    if (!name.endsWith('/')) entries.push({ ...entry, checksum: view.getUint32(at + 16, true) });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Opens one file of a zip archive as unpacked bytes. Throws if it is encrypted or its header is damaged;
 * reading rejects at the end if length or checksum are wrong.
 */
export function openEntry(archive: Uint8Array, entry: ZipEntry, budget: Budget): ByteReader {
  if (entry.isLocked) throw new UnpackStopped('archive-locked', entry.name);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset } = entry;
  const isThere = offset >= 0 && offset + sizes.local <= archive.length;
  if (!isThere || view.getUint32(offset, true) !== signatures.local || ![0, 8].includes(entry.method))
    throw new UnpackStopped('archive-damaged', entry.name);
  const begin = offset + sizes.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = readerOfBytes(archive.subarray(begin, begin + entry.packedBytes));
  const plain = entry.method === 0 ? packed : inflated(packed, 'deflate-raw');
  return checked(metered(plain, budget), entry);
}

export function inflated(bytes: ByteReader, format: CompressionFormat): ByteReader {
  return readerOf(streamOf(bytes).pipeThrough(new DecompressionStream(format)));
}

function checked(bytes: ByteReader, entry: ZipEntry): ByteReader {
  let length = 0;
  let checksum = -1;
  return {
    async read() {
      const chunk = await bytes.read();
      if (chunk) {
        length += chunk.length;
        checksum = checksumOf(chunk, checksum);
      } else if (length !== entry.bytes || ~checksum >>> 0 !== entry.checksum)
        throw new UnpackStopped('archive-damaged', entry.name);
      return chunk;
    },
    cancel: () => bytes.cancel(),
  };
}

/**
 * Returns the offset of the end-of-central-directory record, which a comment may follow; −1 if there is none.
 */
function endOf(view: DataView): number {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= 0 && at >= last - sizes.comment; at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  return -1;
}

/**
 * Reads the 64-bit sizes in the ZIP64 extra field, which replace those header fields that are too small, in
 * order.
 */
function longSizes(view: DataView, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const until = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let size = at + 4; size + 8 <= until; size += 8) found.push(Number(view.getBigUint64(size, true)));
  }
  return found;
}

const checksums = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** Updates a CRC-32 with some bytes; the initial value is −1, and the final one must be inverted. */
function checksumOf(bytes: Uint8Array, begun: number): number {
  let sum = begun;
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}
