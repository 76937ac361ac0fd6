import { plainDigits } from './digits';

/** Which of a point's two coordinates a number is. */
export type Axis = 'lat' | 'lng';

/**
 * Parses a coordinate as degrees: decimal, with point or comma and ASCII or typographic minus, or as degrees,
 * minutes and seconds, `12°30′00″N`, `S 12 30`. Undefined for any other text, for a direction of the other
 * axis, and for the letter O, which is east in German and west in French and Spanish. `axis`: default either.
 */
export function readCoordinate(text: string, axis?: Axis): number | undefined {
  const plain = text.replace('\u2212', '-').replace(',', '.');
  if (decimal.test(plain)) return Number(plain);
  if (text.length > 40) return undefined;
  const other = plainDigits(plain);
  return other !== plain && decimal.test(other) ? Number(other) : sexagesimal(other, axis);
}

const decimal = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;

const directions: { readonly [Of in Axis]: string } = { lat: 'NS', lng: 'EW' };

/**
 * Parses degrees, minutes and seconds with a letter for the direction; without a letter only if there is a
 * degree sign.
 */
function sexagesimal(text: string, axis: Axis | undefined): number | undefined {
  const [before, behind] = [/^[NSEW]/i.exec(text)?.[0], /[NSEW]$/i.exec(text)?.[0]];
  const letter = (before ?? behind ?? '').toUpperCase();
  if (axis !== undefined && !directions[axis].includes(letter)) return undefined;
  if ((before && behind) || (letter === '' && !/[°º]/.test(text))) return undefined;
  const bare = text.slice(before ? 1 : 0, behind ? -1 : undefined);
  const sign = /^[+-]/.exec(bare)?.[0];
  if (letter !== '' && sign) return undefined;
  const parts = bare
    .slice(sign ? 1 : 0)
    .split(/[°º'′’"″” ]+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,3}(?:\.\d+)?$/.test(part)))
    return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
  if (minutes >= 60 || seconds >= 60) return undefined;
  const value = degrees + minutes / 60 + seconds / 3600;
  return sign === '-' || letter === 'S' || letter === 'W' ? -value : value;
}

/**
 * Parses a count: an integer of at least 0, with or without thousands separators (`1,234`, `1 234`). `1.234`
 * is ambiguous and undefined, like any other text.
 */
export function readCount(text: string): number | undefined {
  const plain = /^\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
  // Where some cells of a column are empty, some programs write whole numbers with a decimal 0.
  return /^\d+(?:\.0+)?$/.test(plain) && Number(plain) <= Number.MAX_SAFE_INTEGER ? Number(plain) : undefined;
}
