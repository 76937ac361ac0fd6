import type { Budget } from './budget';
import { openXlsx } from './workbook/xlsx';
import { openOds } from './workbook/ods';
import type { Workbook } from './workbook/sheet';
import { openEntry, type ZipEntry } from './zip';

/**
 * Kind of a zip archive by its contents: an Excel or OpenDocument workbook, an archive of files, or another
 * office document, which isn't supported.
 */
export type ZipKind = 'xlsx' | 'ods' | 'document' | 'files';

export function zipKind(entries: readonly ZipEntry[]): ZipKind {
  const has = (test: RegExp) => entries.some(({ name }) => test.test(name));
  if (has(/^xl\/workbook\.xml$/)) return 'xlsx';
  if (has(/^(?:word|ppt|xl)\//) && has(/^\[Content_Types\]\.xml$/)) return 'document';
  if (has(/^mimetype$/) && has(/^content\.xml$/))
    return has(/^META-INF\/manifest\.xml$/) ? 'ods' : 'document';
  return 'files';
}

/** Opens the workbook in a zip archive. Throws `UnpackStopped` if it is damaged. */
export async function openWorkbook(
  kind: 'xlsx' | 'ods',
  {
    archive,
    entries,
    budget,
  }: { readonly archive: Uint8Array; readonly entries: readonly ZipEntry[]; readonly budget: Budget },
): Promise<Workbook> {
  const open = (path: string) => {
    const entry = entries.find(({ name }) => name === path);
    return entry && openEntry(archive, entry, budget);
  };
  if (kind === 'xlsx') return openXlsx(open);
  const content = () =>
    open('content.xml') ?? { read: () => Promise.resolve(undefined), cancel: () => undefined };
  return openOds(content);
}

/** File extensions of tables, and (second) of files that may be or contain one. */
const likely = /\.(?:csv|tsv|tab|json|jsonl|ndjson|geojson|geojsonl|kml)$/i;
const possible = /\.(?:txt|xlsx|xlsm|ods|gz|zip|kmz)$/i;

/**
 * Lists the files in an archive that may hold the dataset: `doc.kml` if there is one, else tables, else files
 * that may contain one. Files added by operating systems are left out.
 */
export function candidates(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const meant = entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name));
  const main = meant.filter(({ name }) => name === 'doc.kml');
  if (main.length > 0) return main;
  const tables = meant.filter(({ name }) => likely.test(name));
  return tables.length > 0 ? tables : meant.filter(({ name }) => possible.test(name));
}
