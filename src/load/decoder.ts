import type { Issue } from '../model/issue';
import type { OtherDecoder } from './otherDecoder';
import { concatenated } from './unpack/bytes';

/** Streaming text decoder for a file's bytes. */
export type Decoder = {
  decode(bytes: Uint8Array): string | Promise<string>;
  end(): string | Promise<string>;
  /** Whether the text was detected as UTF-16 without a byte order mark. */
  readonly isWide: boolean;
  /** Encoding used so far, by its name in the WHATWG Encoding Standard. */
  readonly encoding: string;
};

/** Number of bytes at the beginning of a file that are searched for the zero bytes typical of UTF-16. */
const beginning = 256;

/**
 * Creates a streaming decoder of UTF-8, and of UTF-16 with or without a byte order mark. Bytes invalid in
 * UTF-8 are decoded in the most likely legacy encoding if all text before was ASCII, else treated as damage;
 * `report` receives an issue for either. `encoding`: a WHATWG label that overrides detection. Default:
 * detected. The detection code is loaded on demand.
 */
export function createDecoder(report: (issue: Issue) => void, encoding?: string): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Decoder that has taken over from strict UTF-8, once that failed. */
  let other: OtherDecoder | undefined;
  let tail = new Uint8Array();
  let onlyAscii = true;
  let first = true;

  function decode(bytes: Uint8Array, last: boolean): string | Promise<string> {
    if (other) return other.decode(bytes) + (last ? other.end() : '');
    const all = tail.length > 0 ? concatenated([tail, bytes]) : bytes;
    if (first && !last && all.length < beginning) {
      tail = all.slice();
      return '';
    }
    if (first && (encoding !== undefined || all.subarray(0, beginning).includes(0)))
      return takeOver(all, last);
    const length = last ? all.length : all.length - unfinished(all);
    try {
      const text = strict.decode(all.subarray(0, length));
      tail = all.slice(length);
      if (onlyAscii && text.length > 0) onlyAscii = isAscii(text);
      return withoutMark(text);
    } catch {
      return takeOver(all, last);
    }
  }

  async function takeOver(bytes: Uint8Array, last: boolean): Promise<string> {
    const { createOtherDecoder } = await import('./otherDecoder');
    other = createOtherDecoder({ report, encoding, isFirst: first, isDamaged: !onlyAscii });
    tail = new Uint8Array();
    return other.decode(bytes) + (last ? other.end() : '');
  }

  function withoutMark(text: string): string {
    if (!first || text === '') return text;
    first = false;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  return {
    decode: (bytes) => decode(bytes, false),
    end: () => (tail.length > 0 || other ? decode(new Uint8Array(), true) : ''),
    get isWide() {
      return other?.isWide ?? false;
    },
    get encoding() {
      return other?.encoding ?? 'utf-8';
    },
  };
}

/** Returns the number of bytes, 0 to 3, of an incomplete UTF-8 character at the end of a chunk. */
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

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}
