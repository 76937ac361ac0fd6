/**
 * Degrees: in decimals, with a point, or with a comma as those write who have semicolons between cells; the sign may be
 * the typographic minus; or in degrees, minutes and seconds, `12°30′00″N`, `S 12 30`. Undefined for anything else.
 */
export function readCoordinate(text: string): number | undefined {
  const plain = text.replace('\u2212', '-').replace(',', '.');
  if (/^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(plain)) return Number(plain);
  return sexagesimal(plain);
}

const sexagesimalForm =
  /^([NSEWO])?\s*([+-]?)(\d{1,3}(?:\.\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|'')?\s*)?)?([NSEWO])?$/i;

/** Degrees in parts, with a letter for the direction; without one, only with the sign of degrees. */
function sexagesimal(text: string): number | undefined {
  const match = sexagesimalForm.exec(text);
  if (!match) return undefined;
  const [, before, sign, degrees, minutes = '0', seconds = '0', behind] = match;
  const letter = (before ?? behind ?? '').toUpperCase();
  if ((letter === '' && !/[°º]/.test(text)) || (before && behind)) return undefined;
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || (letter !== '' && sign)) return undefined;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign === '-' || letter === 'S' || letter === 'W' ? -value : value;
}

/**
 * A count: whole and not below 0. Marks between thousands, `1,234` or `1 234`, are none of its decimals; `1.234` may
 * be either and is undefined, as is anything else.
 */
export function readCount(text: string): number | undefined {
  const plain = /^\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
  // Where some cells of a column are empty, some programs write whole numbers with a decimal 0.
  return /^\d+(?:\.0+)?$/.test(plain) && Number(plain) <= Number.MAX_SAFE_INTEGER ? Number(plain) : undefined;
}
