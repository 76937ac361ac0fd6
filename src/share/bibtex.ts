import { oneLine, publisher, type Cited } from './cited';
import { latex } from './latex';

/** A reference as an entry of BibTeX, readable by BibTeX itself and by Biber. */
export function bibtex(cited: Cited): string {
  const { sha256 } = cited;
  const note = [
    `Version ${cited.version}`,
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`]),
    `licence ${cited.licence}`,
    `accessed ${cited.accessed}`,
  ].join(', ');
  const fields: [name: string, value: string][] = [
    // In its own braces the author is one name, and the title keeps its capitals.
    ['author', `{${written(cited.author)}}`],
    ['title', `{${written(cited.title)}}`],
    ...(cited.container === undefined
      ? []
      : ([['booktitle', `{${written(cited.container)}}`]] satisfies [string, string][])),
    ['publisher', publisher],
    ['howpublished', `{Data set ${written(cited.datasetId)}}`],
    ['version', written(cited.version)],
    ['url', address(cited.url)],
    ['urldate', cited.accessed],
    ['language', cited.language],
    ['note', written(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key(cited)},`, ...lines, '}'].join('\n');
}

function written(text: string): string {
  return latex(oneLine(text));
}

/** A key of letters, digits and hyphens: `nagorno-karabakh-2020`, `nagorno-karabakh-2020-1017-ganja`. */
function key({ datasetId, id }: Cited): string {
  const name = id === datasetId ? id : `${datasetId}-${id}`;
  return (
    name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'conflict-timeline'
  );
}

/** An address is taken as it stands; only what would end its field is written in percent signs. */
function address(url: string): string {
  return oneLine(url).replace(/[\\{} ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
