import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTabEngine } from '../../engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../engine/windows';
import { claimsCsvOf } from '../../export/csv/claimsCsvOf';
import { csvOf } from '../../export/csv/csvOf';
import { eventPages } from '../../export/eventPages';
import type { Exported } from '../../export/exported';
import { isAcled } from '../../export/isAcled';
import { createTranslator } from '../../i18n/translator';
import type { NamingConvention } from '../../model/conflictMap';
import { createLoaded, type Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import { roundPlaces } from '../../table/roundPlaces';
import type { Table } from '../../table/table';
import type { SavedView } from '../../url/savedView';
import { addressesOf } from './addresses';
import { headingOf, type PageFile } from './describedPage';
import { oembedOf } from './oembed';
import { pageContent, type PageOf } from './pageContent';
import { pagePictures, type PagePicture } from './pagePictures';
import { viewPage } from './viewPage';

/** What all pages of a run have in common: folders, public address, dataset. */
export type Publishing = {
  /** Folder of the saved views, in which `NAME/` holds a view's pictures. */
  readonly folder: string;
  /** Folder of the built app. */
  readonly app: string;
  /** Public address of the app, ending in `/`; undefined if it isn't known. */
  readonly site: string | undefined;
  readonly table: Table;
  readonly sha256: string | undefined;
  /** Path of the dataset's file in the app's folder, and whether the app opens it by itself. */
  readonly data: { readonly data: string; readonly isOwn: boolean };
  readonly conventions: readonly NamingConvention[];
  readonly signal: AbortSignal;
};

/**
 * Writes the page of a saved view into `views/NAME/` of the app's folder: HTML, CSV files, pictures that are
 * there, oEmbed answer. Returns the number of the view's events and of its pictures.
 */
export async function writePage(
  saved: SavedView,
  of: Publishing,
): Promise<{ readonly events: number; readonly pictures: number }> {
  const { name, view, lang } = saved;
  const loaded = loadedFor(view, of);
  const t = createTranslator(lang);
  const addresses = addressesOf(saved, of.data, of.site);
  const target = join(of.app, 'views', name);
  await mkdir(target, { recursive: true });
  const exported: Exported = {
    loaded,
    view,
    t,
    link: addresses.whole?.link ?? '',
    conventions: of.conventions,
    signal: of.signal,
    ...(isAcled(loaded.table.metadata) && { terms: t('export.acled') }),
  };
  const pageOf = { loaded, view, t, conventions: of.conventions };
  const content = await pageContent(pageOf);
  const files = {
    events: await writeCsv(target, 'events.csv', csvOf(exported)),
    claims: await writeCsv(target, 'claims.csv', claimsCsvOf(await claimsExported(exported, pageOf))),
  };
  const pictures = await copyPictures(join(of.folder, name), target);
  const page = { ...pageOf, content, addresses, pictures, files };
  await writeFile(join(target, 'index.html'), viewPage(page));
  const oembed = oembedOf(page);
  if (oembed !== undefined) await writeFile(join(target, 'oembed.json'), oembed);
  return { events: content.events, pictures: pictures.length };
}

function loadedFor({ round }: View, { table: read, sha256 }: Publishing): Loaded {
  const table = round === 'on' ? roundPlaces(read) : read;
  return createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
    ...(sha256 !== undefined && { sha256 }),
  });
}

/** Returns the export of a view's claims: in a view of claims all that it shows, else those about its events. */
async function claimsExported(exported: Exported, of: PageOf): Promise<Exported> {
  if (exported.view.show === 'claims') return exported;
  const ids = new Set<string>();
  for await (const records of (await eventPages(exported)).pages(false))
    for (const { event } of records) ids.add(event.id);
  return { ...exported, scope: { kind: 'selected', ids, words: headingOf(of) } };
}

async function writeCsv(folder: string, name: string, pieces: AsyncIterable<string>): Promise<PageFile> {
  let text = '';
  for await (const piece of pieces) text += piece;
  await writeFile(join(folder, name), text);
  return { name, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Copies those pictures of a view that are there. */
async function copyPictures(from: string, to: string): Promise<readonly PagePicture[]> {
  const found: PagePicture[] = [];
  for (const picture of pagePictures) {
    const isThere = await copyFile(join(from, picture.file), join(to, picture.file)).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(picture);
  }
  return found;
}
