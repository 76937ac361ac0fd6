/** Marks that nobody sees, at either end of a text: blanks of all kinds, direction marks, joiners, byte order marks. */
const around =
  /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+$/g;

/** Text of a cell, or of a heading, without the blanks and invisible marks around it. */
export function bare(text: string): string {
  // Most cells begin and end with a letter or figure.
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))
    ? text
    : text.replace(around, '');
}

function isPlain(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x100 && code < 0x180e);
}
