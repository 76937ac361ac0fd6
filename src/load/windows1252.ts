/** What the bytes from 0x80 to 0x9f are in windows-1252; five are nothing. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Puts quotes and dashes of windows-1252 right where it was decoded as Latin 1, as Node 20 does; else changes nothing. */
export function mendWindows1252(encoding: string, text: string): string {
  if (encoding !== 'windows-1252' || !/[\u0080-\u009f]/.test(text)) return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => letters.charAt(sign.charCodeAt(0) - 0x80));
}
