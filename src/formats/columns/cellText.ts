/**
 * Matches whitespace of all kinds, bidirectional marks, joiners and byte order marks: characters invisible at
 * either end of a text.
 */
const unseen = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Trims the text of a cell or heading, including invisible characters. */
export function bare(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isUnseen(text, from)) from++;
  while (to > from && isUnseen(text, to - 1)) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** Tests for an invisible character; fast for printable ASCII, with which most cells begin and end. */
function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code > 32 && code < 127) && unseen.test(text.charAt(at));
}
