import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Temporary file of text lines that is first written, then read. */
export type TextFile = {
  /** Length of the file in bytes so far. */
  readonly length: number;
  /** Appends a line; it must contain no line break. */
  append(line: string): void;
  /** Reads the byte range from `start` to, excluding, `end` as text. */
  read(start: number, end: number): string;
  /** Streams the lines in order, in batches. */
  lines(): Generator<readonly string[]>;
  close(): void;
};

const piece = 262_144; /* bytes written or read at a time */

/** Creates an empty temporary file of text lines at a path. Throws if it exists or can't be written. */
export function createTextFile(path: string): TextFile {
  const file = openSync(path, 'wx+', 0o600);
  const buffer = Buffer.allocUnsafe(piece);
  let used = 0;
  let written = 0;

  function writeWhole(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    written += bytes.length;
  }

  function flush(): void {
    writeWhole(buffer.subarray(0, used));
    used = 0;
  }

  function bytesAt(start: number, into: Uint8Array): number {
    let read = 0;
    while (read < into.length) {
      const more = readSync(file, into, read, into.length - read, start + read);
      if (more === 0) break;
      read += more;
    }
    return read;
  }

  return {
    get length() {
      return written + used;
    },
    append(line) {
      // UTF-8 needs at most three bytes for a UTF-16 unit, and the line break is one.
      const most = line.length * 3 + 1;
      if (used + most > buffer.length) flush();
      if (most > buffer.length) return writeWhole(Buffer.from(`${line}\n`));
      used += buffer.write(line, used);
      buffer[used++] = lineBreak;
    },
    read(start, end) {
      if (used > 0) flush();
      const bytes = Buffer.allocUnsafe(end - start);
      return bytes.toString('utf8', 0, bytesAt(start, bytes));
    },
    *lines() {
      if (used > 0) flush();
      let room = Buffer.allocUnsafe(piece);
      let kept = 0;
      for (let at = 0; at < written;) {
        const read = bytesAt(at, room.subarray(kept, Math.min(room.length, kept + written - at)));
        if (read === 0) return;
        at += read;
        const end = room.lastIndexOf(lineBreak, kept + read - 1);
        if (end < 0) {
          // A line longer than the room.
          room = Buffer.concat([room.subarray(0, kept + read)], room.length * 2);
          kept += read;
          continue;
        }
        yield room.toString('utf8', 0, end).split('\n');
        room.copyWithin(0, end + 1, kept + read);
        kept = kept + read - end - 1;
      }
    },
    close: () => closeSync(file),
  };
}

const lineBreak = 10;
