/** What a reference tells of a view, or of one event. All texts are in one language. */
export type Cited = {
  /** Id of the dataset, or of the event in it. */
  readonly id: string;
  readonly title: string;
  /** The dataset, where an event is cited. */
  readonly container?: string;
  /** Who made the dataset, as one name. */
  readonly author: string;
  readonly datasetId: string;
  /** Day on which this version was edited, EDTF: `2026-11-27`; absent where the dataset doesn't say. */
  readonly edition?: string;
  /** What of the dataset is shown, in words; absent where one event is cited. */
  readonly shown?: string;
  readonly version: string;
  readonly licence: string;
  /** 64 hexadecimal digits; absent where it isn't known. */
  readonly sha256?: string;
  readonly url: string;
  /** The day on which the reader looked at it: `2026-11-24`. */
  readonly accessed: string;
  readonly language: string;
};

/** The words of a reference that depend on the language. */
export type CitationWords = {
  readonly noDate: string;
  readonly version: string;
  readonly dataset: string;
  readonly inside: string;
  readonly retrieved: string;
};

export const publisher = 'Conflict Timeline';

/**
 * A text of the dataset as one line: without control characters, and without those that turn the direction
 * of what stands behind them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Space, no-break space, narrow no-break space. */
const blanks = ' \u00a0\u202f';

/** Matches the name of a licence in an attribution. */
const licence = /\b(CC[ -]?(BY|0)|ODbL|ODC|Licence|License)\b/i;

/** The makers alone, of an attribution that ends with its licence: `Contributors, CC BY 4.0` → `Contributors`. */
export function authorOf(attribution: string): string {
  const line = oneLine(attribution);
  const at = line.search(licence);
  if (at < 0) return line === '' ? publisher : trimEnd(line, `${blanks},;.`);
  // The bracket and the comma before it go with it.
  const makers = trimEnd(trimEnd(line.slice(0, at), `${blanks}(`), `${blanks},;·—–-`);
  return makers === '' ? publisher : trimEnd(makers, `${blanks},;.`);
}

/** Without the signs of `of` at its end: in one pass, where a regular expression may look at each run of them anew. */
function trimEnd(text: string, of: string): string {
  let end = text.length;
  while (end > 0 && of.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The calendar parts of an edition that are known: `2026-11-27` → [2026, 11, 27]; none for anything but a plain date. */
export function editionParts(edition: string | undefined): readonly number[] {
  return edition !== undefined && /^\d{4}(-\d\d(-\d\d)?)?$/.test(edition)
    ? edition.split('-').map(Number)
    : [];
}
