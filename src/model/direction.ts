/** LRE, RLE, LRO and RLO, which PDF ends; LRI, RLI and FSI, which PDI ends. */
const embeddings = '\u202a\u202b\u202d\u202e';
const isolates = '\u2066\u2067\u2068';
const pdf = '\u202c';
const pdi = '\u2069';
const control = /[\u202a-\u202e\u2066-\u2069]/;
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Tests whether a text has characters that change the writing direction. */
export function mayTurn(text: string): boolean {
  return control.test(text);
}

/**
 * Closes the direction embeddings and isolates that a text leaves open, so that it can't reverse the text after it.
 * Returns the text itself where none is open.
 */
export function closeDirections(text: string): string {
  const found = text.match(controls);
  if (!found) return text;
  const open: string[] = [];
  /** Indexes of the isolates in `open`: a search for the last one would make the whole quadratic. */
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
