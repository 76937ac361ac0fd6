import type { Issue } from '../model/issue';

/** Streaming decoder of bytes into text. */
export type Decoder = { decode(bytes: Uint8Array): string; end(): string };

/**
 * Creates a decoder of UTF-8, with or without a byte order mark, and UTF-16 with one. Invalid UTF-8 is read as
 * windows-1252 if all bytes before it are ASCII; after valid UTF-8 it is damage. `report` gets both as issues.
 */
export function createDecoder(report: (issue: Issue) => void): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The decoder that took over from strict UTF-8. */
  let other: TextDecoder | undefined;
  let tail = new Uint8Array();
  let onlyAscii = true;
  let first = true;

  function decode(bytes: Uint8Array): string {
    if (other) return other.decode(bytes, { stream: true });
    const all = tail.length > 0 ? joined(tail, bytes) : bytes;
    if (first && all.length < 3) {
      tail = all.slice();
      return '';
    }
    return withoutMark(decodeWhole(all, all.length - unfinished(all)));
  }

  /** Decodes the first `length` bytes, which end with a whole character if they are UTF-8. */
  function decodeWhole(bytes: Uint8Array, length: number): string {
    const utf16 = first ? utf16Of(bytes) : undefined;
    if (utf16) return (other = new TextDecoder(utf16)).decode(bytes, { stream: true });
    try {
      const text = strict.decode(bytes.subarray(0, length));
      tail = bytes.slice(length);
      if (onlyAscii && text.length > 0) onlyAscii = isAscii(text);
      return text;
    } catch {
      const name = onlyAscii && !hasUtf8(bytes) ? 'windows-1252' : 'utf-8';
      const code = name === 'utf-8' ? 'encoding-broken' : 'encoding-guessed';
      report({ severity: 'warning', code, row: 0, value: name });
      other = new TextDecoder(name, { ignoreBOM: true });
      return other.decode(bytes, { stream: true });
    }
  }

  function withoutMark(text: string): string {
    if (!first || text === '') return text;
    first = false;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  return {
    decode,
    end() {
      const text = other || tail.length === 0 ? '' : withoutMark(decodeWhole(tail, tail.length));
      return text + finish();
    },
  };

  /** What the decoder that took over still holds of a character that never became whole. */
  function finish(): string {
    return other?.decode() ?? '';
  }
}

/** Counts the bytes of an incomplete character at the end: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

/** Tests for multi-byte UTF-8 that text in windows-1252 would hardly have: `Ã©`, `â€™`. */
function hasUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const rest = bytes.subarray(at + 1, at + 1 + more);
    if (more > 0 && rest.length === more && rest.every((next) => next >= 0x80 && next < 0xc0)) {
      whole++;
      at += more;
    } else broken++;
  }
  return whole > broken;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}

export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
