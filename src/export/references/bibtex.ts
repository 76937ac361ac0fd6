import { licenceText } from '../../i18n/licenceText';
import { editionParts, oneLine, publisher, type Cited } from './cited';
import { latex } from './latex';

/**
 * Formats a citation as an entry `@dataset` of BibLaTeX, with the day of the dataset's edition as its date; for
 * Biber, since the styles of BibTeX don't know the type.
 */
export function biblatex(cited: Cited): string {
  const { edition, container } = cited;
  const note = noteOf(cited);
  return entry('dataset', cited, [
    ['author', `{${latexLine(cited.author)}}`],
    ['title', `{${latexLine(cited.title)}}`],
    ...(editionParts(edition).length === 0 ? [] : [field('date', edition ?? '')]),
    ...(container === undefined ? [] : [field('maintitle', `{${latexLine(container)}}`)]),
    ['publisher', publisher],
    ['number', latexLine(cited.id)],
    ...(cited.version === '' ? [] : [field('version', latexLine(cited.version))]),
    ['url', address(cited.url)],
    ['urldate', cited.accessed],
    ['language', latexLine(cited.language)],
    ...(note.length === 0 ? [] : [field('note', latexLine(note.join(', ')))]),
  ]);
}

/** Formats a citation as a BibTeX entry, readable by both BibTeX and Biber. */
export function bibtex(cited: Cited): string {
  const { container } = cited;
  const [year, month] = editionParts(cited.edition);
  const version = cited.version === '' ? [] : [`Version ${cited.version}`];
  const note = [...noteOf(cited, version), `accessed ${cited.accessed}`];
  const fields: [name: string, value: string][] = [
    // In its own braces the author is one name, and the title keeps its capitals.
    ['author', `{${latexLine(cited.author)}}`],
    ['title', `{${latexLine(cited.title)}}`],
    ...(year === undefined ? [] : [field('year', String(year))]),
    ...(month === undefined ? [] : [field('month', String(month))]),
    ['publisher', publisher],
    // Styles pass over the title of a book here; this they print.
    [
      'howpublished',
      container === undefined
        ? `{Data set ${latexLine(cited.datasetId)}}`
        : `{In: ${latexLine(container)}. Data set ${latexLine(cited.datasetId)}}`,
    ],
    ...(cited.version === '' ? [] : [field('version', latexLine(cited.version))]),
    ['url', address(cited.url)],
    ['urldate', cited.accessed],
    ['language', cited.language],
    ['note', latexLine(note.join(', '))],
  ];
  return entry('misc', cited, fields);
}

/** Lists what no field of an entry holds: what the view shows, checksum and licence. `version`: as a note. */
function noteOf({ shown, sha256, licence }: Cited, version: readonly string[] = []): readonly string[] {
  return [
    ...(shown === undefined ? [] : [shown]),
    ...version,
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
    ...(licence === '' ? [] : [`licence ${licenceText(licence)}`]),
  ];
}

function entry(
  type: string,
  cited: Cited,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key(cited)},`, ...lines, '}'].join('\n');
}

function field(name: string, value: string): [name: string, value: string] {
  return [name, value];
}

/** Formats a text from the dataset as one line of escaped LaTeX. */
export function latexLine(text: string): string {
  return latex(oneLine(text));
}

/** Builds a BibTeX key of letters, digits and hyphens: `eastmark-1911`, `eastmark-1911-0302-fort`. */
function key({ datasetId, id }: Cited): string {
  const name = id === datasetId ? id : `${datasetId}-${id}`;
  return (
    name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'conflict-timeline'
  );
}

/** Prepares a URL for a BibTeX field: only characters that would end the field are percent-encoded. */
export function address(url: string): string {
  return oneLine(url).replace(/[\\{} ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
