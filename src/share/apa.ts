import { publisher, oneLine, type Cited, type CitationWords } from './cited';

/**
 * A reference in the style of APA 7, as plain text. The dataset tells no year of its own, so none is made
 * up; the version, the checksum and the day say which state of it is meant. `accessed`: the day in words.
 */
export function apa(cited: Cited, words: CitationWords, accessed: string): string {
  const { sha256, url } = cited;
  const title = oneLine(cited.title);
  const version = `${words.version} ${oneLine(cited.version)}`;
  const author = oneLine(cited.author).replace(/\.?$/, '.');
  const work =
    cited.container === undefined
      ? `${title} (${version}) [${words.dataset}].`
      : `${ended(title)} ${words.inside} ${oneLine(cited.container)} (${version}; ${oneLine(cited.id)}) [${words.dataset}].`;
  const retrieved = words.retrieved.replace('{day}', accessed).replace('{url}', () => url);
  const checksum = sha256 === undefined ? '' : ` SHA-256 ${sha256}.`;
  const maker = author === `${publisher}.` ? '' : ` ${publisher}.`;
  return `${author} (${words.noDate}). ${work}${maker}${checksum} ${retrieved}`;
}

/** With a full stop, unless it ends a sentence already. */
function ended(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}
