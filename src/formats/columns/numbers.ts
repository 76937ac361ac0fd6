/**
 * Degrees, in decimals: with a point, or with a comma as those write who have semicolons between cells; the sign may
 * be the typographic minus. Undefined for anything else.
 */
export function readCoordinate(text: string): number | undefined {
  const plain = text.replace('\u2212', '-').replace(',', '.');
  return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : undefined;
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
