/** Decimals of coordinates in a place's name that are shown where room is short: some 11 m. */
const usualDecimals = 4;

/**
 * Rounds the decimal numbers in a name, such as the coordinates that a place is called by, to at most
 * `decimals`. Other numbers and names are returned unchanged. A decimal comma is recognised by more than three
 * digits behind it.
 */
export function shortNumbers(name: string, decimals = usualDecimals): string {
  return name.replace(/\d+(?:[.,]\d+)?/g, (number) => {
    const [, fraction = ''] = number.split(/[.,]/);
    const isDecimal = number.includes('.') || fraction.length > 3;
    if (!isDecimal || fraction.length <= decimals) return number;
    const rounded = String(Number(Number(number.replace(',', '.')).toFixed(decimals)));
    return number.includes(',') ? rounded.replace('.', ',') : rounded;
  });
}

/** Tests whether a name consists of coordinates or other numbers alone, so that a part of it misleads. */
export function isNumeric(name: string): boolean {
  return /\d/.test(name) && /^[\d\s.,;:/°º'′’"″NSEW()+−-]+$/.test(name);
}

/**
 * Shortens a name of numbers alone to `mostChars`: with as many decimals as fit, at most four; an ellipsis if
 * not even whole numbers fit, since half a number would be read as another. Other names are returned unchanged.
 */
export function fitNumbers(name: string, mostChars: number): string {
  if (!isNumeric(name)) return name;
  for (let decimals = usualDecimals; decimals >= 0; decimals -= 1) {
    const short = shortNumbers(name, decimals);
    if (short.length <= mostChars) return short;
  }
  return '…';
}
