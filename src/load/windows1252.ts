/** Characters of the bytes 0x80 to 0x9F in windows-1252; five of them are unassigned. */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Corrects quotes and dashes of windows-1252 text that was decoded as Latin 1, as Node 20 does; returns other
 * text unchanged.
 */
export function mendWindows1252(encoding: string, text: string): string {
  if (encoding !== 'windows-1252' || !/[\u0080-\u009f]/.test(text)) return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => letters.charAt(sign.charCodeAt(0) - 0x80));
}
