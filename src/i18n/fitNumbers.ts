import { shortNumbers, usualDecimals } from './shortNumbers';

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
