import { pageRows } from '../eventPages';
import type { Exported } from '../exported';
import { originLines, type Origin } from '../origin';
import { oneLine } from './cited';
import { risRecord } from './ris';
import { sourceParts, type SourceParts } from './sourceParts';
import { sourcesCited } from './sourcesCited';
import { address, latexLine } from './bibtex';

/** Streams the sources of an export as BibTeX; provenance stands in a comment before the entries. */
export async function* sourcesBibtex(exported: Exported): AsyncGenerator<string> {
  const { origin, pages } = await pagesOf(exported);
  // BibTeX passes over text between entries, and counts braces in it.
  const comment = originLines(origin).map(
    (line) => `% ${oneLine(line).replace(/[{}]/g, '').replaceAll('@', '(at)')}\n`,
  );
  yield comment.join('');
  const keys = new Set<string>();
  for (const page of pages()) yield page.map((parts) => `\n${bibtexEntry(parts, keys)}\n`).join('');
}

/** Streams the sources of an export as RIS; the first record describes the dataset that cites them. */
export async function* sourcesRis(exported: Exported): AsyncGenerator<string> {
  const { origin, pages } = await pagesOf(exported);
  yield risRecord('DATA', [
    ['ID', origin.dataset],
    ['TI', origin.title],
    ['AU', origin.attribution],
    ['PY', /^\d{4}/.exec(origin.edition ?? '')?.[0]],
    ['ET', origin.version],
    ['UR', origin.link],
    ...originLines(origin).map((line) => ['N1', line] as const),
  ]);
  for (const page of pages()) yield page.map(risOf).join('');
}

/** Streams the sources of an export as CSL-JSON; the first item describes the dataset that cites them. */
export async function* sourcesCsl(exported: Exported): AsyncGenerator<string> {
  const { origin, pages } = await pagesOf(exported);
  const { dataset, title, version, attribution, link } = origin;
  yield `[\n${JSON.stringify({
    id: dataset,
    type: 'dataset',
    title: oneLine(title),
    ...(attribution !== undefined && { author: [{ literal: oneLine(attribution) }] }),
    ...(version !== undefined && { version }),
    ...(link !== undefined && { URL: link }),
    note: originLines(origin).map(oneLine).join('\n'),
  })}`;
  for (const page of pages()) yield page.map((parts) => `,\n${JSON.stringify(cslItem(parts))}`).join('');
  yield '\n]\n';
}

async function pagesOf(
  exported: Exported,
): Promise<{ readonly origin: Origin; readonly pages: () => Generator<readonly SourceParts[]> }> {
  const { sources, origin } = await sourcesCited(exported);
  function* pages(): Generator<readonly SourceParts[]> {
    for (let at = 0; at < sources.length; at += pageRows) {
      exported.signal?.throwIfAborted();
      yield sources.slice(at, at + pageRows).map((source) => sourceParts(source, exported.t.language));
    }
  }
  return { origin, pages };
}

function bibtexEntry(parts: SourceParts, keys: Set<string>): string {
  const { id, title, publisher, url, published, language } = parts;
  const [year, month, day] = published;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // In braces of its own it is one name.
    ['author', publisher && `{${latexLine(publisher)}}`],
    ['title', `{${latexLine(title)}}`],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', url && address(url)],
    ['language', language && latexLine(language)],
    ['note', `Source ${latexLine(id)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${keyOf(id, keys)},`, ...lines, '}'].join('\n');
}

/**
 * Derives a BibTeX key from a source's id: letters, digits and hyphens, made unique among `keys`, to which it
 * is added.
 */
function keyOf(id: string, keys: Set<string>): string {
  const plain =
    id
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'source';
  let key = plain;
  for (let n = 2; keys.has(key); n++) key = `${plain}-${n}`;
  keys.add(key);
  return key;
}

function risOf({ id, title, publisher, url, published, language }: SourceParts): string {
  const [year, month, day] = published.map((part) => String(part).padStart(2, '0'));
  return risRecord(url === undefined ? 'GEN' : 'ELEC', [
    ['ID', id],
    ['TI', title],
    ['AU', publisher],
    ['PB', publisher],
    ['PY', year?.padStart(4, '0')],
    ['DA', year && `${year.padStart(4, '0')}/${month ?? ''}/${day ?? ''}/`],
    ['UR', url],
    ['LA', language],
  ]);
}

function cslItem({ id, title, publisher, url, published, language }: SourceParts): object {
  return {
    id,
    type: 'webpage',
    title,
    ...(publisher !== undefined && { author: [{ literal: publisher }], 'container-title': publisher }),
    ...(published.length > 0 && { issued: { 'date-parts': [published] } }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  };
}
