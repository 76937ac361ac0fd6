import type { Issue } from '../model/issue';
import { guessEncoding } from './guessEncoding';
import { concatenated } from './unpack/bytes';
import { mendWindows1252 } from './windows1252';

/** Streaming decoder that takes over where a text isn't plain UTF-8. */
export type OtherDecoder = {
  decode(bytes: Uint8Array): string;
  end(): string;
  readonly isWide: boolean;
  readonly encoding: string;
};

/** Number of bytes that are buffered before the encoding is decided: 128 kB. */
const look = 131_072;

export type OtherOptions = {
  readonly report: (issue: Issue) => void;
  /**
   * Encoding given by the user, as a label of the WHATWG Encoding Standard; undefined or unknown: detected.
   */
  readonly encoding: string | undefined;
  /** Whether the bytes are the first of the file, where a byte order mark may stand. */
  readonly isFirst: boolean;
  /**
   * Whether non-ASCII text before was valid UTF-8, so that invalid bytes are damage and not another encoding.
   */
  readonly isDamaged: boolean;
};

/**
 * Creates a streaming decoder of text that isn't plain UTF-8: in the given encoding, in UTF-16, or in the
 * likeliest legacy encoding, detected from up to 128 kB buffered. A guess, or damage, is reported as issue.
 */
export function createOtherDecoder({ report, encoding, isFirst, isDamaged }: OtherOptions): OtherDecoder {
  let decoder = encoding === undefined ? undefined : decoderOf(encoding);
  let held = new Uint8Array();
  let isWide = false;
  /** Whether text is decoded as UTF-8 and no invalid bytes have been reported yet. */
  let isWhole = false;

  function begin(last: boolean): string {
    const name = isDamaged ? 'utf-8' : (nameOf(held, last) ?? 'utf-8');
    const isGuessed = name !== 'utf-8' && !(isFirst && isMarked(held));
    if (isGuessed) report({ severity: 'warning', code: 'encoding-guessed', row: 0, value: name });
    isWide = isGuessed && name.startsWith('utf-16');
    isWhole = name === 'utf-8';
    decoder = new TextDecoder(name, { ignoreBOM: !isFirst });
    const bytes = held;
    held = new Uint8Array();
    return by(decoder, bytes);
  }

  function nameOf(bytes: Uint8Array, last: boolean): string | undefined {
    const wide = isFirst ? utf16Of(bytes) : undefined;
    if (wide) return wide;
    return isUtf8(bytes, last) || hasUtf8(bytes) ? undefined : guessEncoding(bytes);
  }

  function by(of: TextDecoder, bytes?: Uint8Array): string {
    const text = mendWindows1252(of.encoding, bytes ? of.decode(bytes, { stream: true }) : of.decode());
    if (isWhole && text.includes('\ufffd')) {
      isWhole = false;
      report({ severity: 'warning', code: 'encoding-broken', row: 0, value: 'utf-8' });
    }
    return text;
  }

  return {
    decode(bytes) {
      if (decoder) return by(decoder, bytes);
      held = held.length > 0 ? concatenated([held, bytes]) : bytes.slice();
      const isClear = isDamaged || (isFirst && isMarked(held));
      return isClear || held.length >= look ? begin(false) : '';
    },
    end() {
      const text = decoder ? '' : begin(true);
      return text + (decoder ? by(decoder) : '');
    },
    get isWide() {
      return isWide;
    },
    get encoding() {
      return decoder?.encoding ?? 'utf-8';
    },
  };
}

/** Creates a `TextDecoder` for an encoding label; undefined for a label that the browser doesn't know. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Tests whether bytes are valid UTF-8. `last`: false if they may end in the middle of a character. */
function isUtf8(bytes: Uint8Array, last: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !last });
    return true;
  } catch {
    return false;
  }
}

/** Tests for valid multi-byte UTF-8 sequences that are improbable in windows-1252 text: `Ã©`, `â€™`. */
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

/**
 * Detects UTF-16 by its byte order mark, or by zero bytes: Latin text has one in each unit, always on the
 * same side. Undefined if it isn't UTF-16.
 */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (isMarked(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, look) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length / 20;
  const isOdd = odd > enough && even <= odd / 50;
  if (!isOdd && !(even > enough && odd <= even / 50)) return undefined;
  const name = isOdd ? 'utf-16le' : 'utf-16be';
  // Text has no control characters but tabs and line ends; pictures and programs do.
  const text = new TextDecoder(name).decode(bytes.subarray(0, Math.min(length, 4096)));
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : name;
}

/** Tests for a UTF-16 byte order mark at the beginning. */
function isMarked(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}
