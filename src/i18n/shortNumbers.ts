/** Decimals of coordinates in a place's name that are shown where room is short: some 11 m. */
export const usualDecimals = 4;

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
