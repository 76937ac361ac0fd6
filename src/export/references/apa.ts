import { editionParts, publisher, oneLine, type Cited, type CitationWords } from './cited';

/**
 * Formats a citation in APA 7 style as plain text. The year is that of the dataset's edition, or "no date"
 * without one. The bracketed description says what the view shows; the checksum follows at the end.
 */
export function apa(cited: Cited, words: CitationWords): string {
  const { sha256 } = cited;
  const title = oneLine(cited.title);
  const version = cited.version === '' ? [] : [`${words.version} ${oneLine(cited.version)}`];
  const author = oneLine(cited.author).replace(/\.?$/, '.');
  const [year] = editionParts(cited.edition);
  const dataset = cited.shown === undefined ? words.dataset : `${words.dataset}: ${oneLine(cited.shown)}`;
  const work =
    cited.container === undefined
      ? `${title}${version.map((of) => ` (${of})`).join('')} [${dataset}].`
      : `${ended(title)} ${words.inside} ${oneLine(cited.container)} (${[...version, oneLine(cited.id)].join('; ')}) [${dataset}].`;
  const checksum = sha256 === undefined ? '' : ` [SHA-256: ${sha256}]`;
  const maker = author === `${publisher}.` ? '' : ` ${publisher}.`;
  return `${author} (${year ?? words.noDate}). ${work}${maker} ${words.retrieved}${checksum}`;
}

/** Appends a full stop to a title unless it ends with a sentence mark. */
function ended(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}
