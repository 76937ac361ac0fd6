import { licenceText } from '../../i18n/licenceText';
import { editionParts, oneLine, publisher, type Cited } from './cited';
import { latex } from './latex';

/** Formats a citation as a BibTeX entry, readable by both BibTeX and Biber. */
export function bibtex(cited: Cited): string {
  const { sha256, shown, container } = cited;
  const [year, month] = editionParts(cited.edition);
  const note = [
    ...(shown === undefined ? [] : [shown]),
    ...(cited.version === '' ? [] : [`Version ${cited.version}`]),
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
    ...(cited.licence === '' ? [] : [`licence ${licenceText(cited.licence)}`]),
    `accessed ${cited.accessed}`,
  ].join(', ');
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
    ['note', latexLine(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key(cited)},`, ...lines, '}'].join('\n');
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
