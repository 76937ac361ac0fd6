/** Data of a citation of a view or of one event, with texts in one language. */
export type Cited = {
  /** Id of the cited dataset, or of the cited event in it. */
  readonly id: string;
  readonly title: string;
  /** Title of the dataset that contains a cited event; absent where a dataset is cited. */
  readonly container?: string;
  /** Creators of the dataset, as one name. */
  readonly author: string;
  readonly datasetId: string;
  /** Publication day of this version of the dataset, as EDTF: `2026-11-27`; absent if not stated. */
  readonly edition?: string;
  /** Description in words of what part of the dataset the view shows; absent where one event is cited. */
  readonly shown?: string;
  readonly version: string;
  readonly licence: string;
  /** SHA-256 of the dataset's file, 64 hexadecimal digits; absent if unknown. */
  readonly sha256?: string;
  readonly url: string;
  /** Day on which the user accessed the view: `2026-11-24`. */
  readonly accessed: string;
  readonly language: string;
};

/** Language-dependent phrases of a citation, such as "n.d." or "Retrieved". */
export type CitationWords = {
  readonly noDate: string;
  readonly version: string;
  readonly dataset: string;
  readonly inside: string;
  readonly retrieved: string;
};

export const publisher = 'Conflict Timeline';

/**
 * Formats a text from the dataset as a single line, without control characters and bidirectional marks that
 * would reverse the text behind it.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Space, no-break space, narrow no-break space: characters trimmed around a name. */
const blanks = ' \u00a0\u202f';

/** Matches the name of a licence inside an attribution text. */
const licence = /\b(CC[ -]?(BY|0)|ODbL|ODC|Licence|License)\b/i;

/**
 * Extracts the creators from an attribution that ends with its licence: `Contributors, CC BY 4.0` →
 * `Contributors`.
 */
export function authorOf(attribution: string): string {
  const line = oneLine(attribution);
  const at = line.search(licence);
  if (at < 0) return line === '' ? publisher : trimEnd(line, `${blanks},;.`);
  // The bracket and the comma before it go with it.
  const makers = trimEnd(trimEnd(line.slice(0, at), `${blanks}(`), `${blanks},;·—–-`);
  return makers === '' ? publisher : trimEnd(makers, `${blanks},;.`);
}

/**
 * Removes trailing characters that are in `of`, in linear time; a regular expression could take quadratic
 * time.
 */
function trimEnd(text: string, of: string): string {
  let end = text.length;
  while (end > 0 && of.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * Parses the known parts of an edition's date: `2026-11-27` → [2026, 11, 27]; empty for anything but a plain
 * date.
 */
export function editionParts(edition: string | undefined): readonly number[] {
  return edition !== undefined && /^\d{4}(-\d\d(-\d\d)?)?$/.test(edition)
    ? edition.split('-').map(Number)
    : [];
}
