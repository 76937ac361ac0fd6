/**
 * Unicode bidirectional controls: the embeddings and overrides LRE, RLE, LRO, RLO, closed by PDF, and the
 * isolates LRI, RLI, FSI, closed by PDI.
 */
const embeddings = '\u202a\u202b\u202d\u202e';
const isolates = '\u2066\u2067\u2068';
const pdf = '\u202c';
const pdi = '\u2069';
const control = /[\u202a-\u202e\u2066-\u2069]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Tests whether a text contains bidirectional control characters, which change the writing direction. */
export function mayTurn(text: string): boolean {
  return control.test(text);
}

/**
 * Closes the bidirectional embeddings and isolates that a text leaves open, so that they can't reverse the
 * text that follows. Returns the text unchanged if none is open.
 */
export function closeDirections(text: string): string {
  const found = text.match(controls);
  if (!found) return text;
  const open: string[] = [];
  /**
   * Stack of those indexes in `open` that hold isolates (PDI); searching `open` each time would take
   * quadratic time.
   */
  const isolatesAt: number[] = [];
  for (const sign of found) {
    if (embeddings.includes(sign)) open.push(pdf);
    else if (isolates.includes(sign)) isolatesAt.push(open.push(pdi) - 1);
    else if (sign === pdf && open.at(-1) === pdf) open.pop();
    // The end of an isolate ends all that began in it.
    else if (sign === pdi) open.length = isolatesAt.pop() ?? open.length;
  }
  return text + open.reverse().join('');
}
