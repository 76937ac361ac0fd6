import { access, mkdir, readdir, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isAcled } from '../../export/isAcled';
import { cli } from '../../i18n/cliGroup';
import * as dialogGroups from '../../i18n/dialogGroups';
import * as messageGroups from '../../i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../../i18n/messages';
import type { Translator } from '../../i18n/translator';
import { readSavedView, type SavedView } from '../../url/savedView';
import { frozenness } from '../../share/addresses/frozen';
import type { Call, Command, Exit } from '../command';
import { pageStyle } from '../page/pageStyle';
import { writePage, type Publishing } from '../page/writePage';
import { choicesOf, readingOptions } from '../reading/choices';
import { conventionsBeside } from '../reading/conventionsBeside';
import { readWholeTable } from '../reading/readWholeTable';
import { tellUnread } from '../reading/tellUnread';
import { say, warn, type Io } from '../terminal/io';
import { textOf, type Arguments } from '../terminal/options';
import { UsageError } from '../terminal/usage';

/** Path of the app's own dataset in the folder of the built app. */
const ownDataset = import.meta.env.CONFLICT_DATASET;

/** Command that writes a static HTML page for each saved view of a folder into the built app. */
export const pages: Command = {
  operands: '--views FOLDER --app DIST',
  fewest: 0,
  most: 0,
  options: ['views', 'app', 'data', 'site', ...readingOptions],
  async run({ given, io, t }: Call): Promise<Exit> {
    const folder = required(given, 'views', t);
    const app = required(given, 'app', t);
    const site = siteOf(textOf(given, 'site'), t);
    await access(join(app, 'index.html')).catch(() => {
      throw new UsageError(t('cli.appMissing', { name: app }));
    });
    const file = textOf(given, 'data') ?? join(app, ownDataset);
    const { saved, faulty } = await savedViews(folder, io, t);
    const read = await readWholeTable(file, await choicesOf(given, t), { io, t });
    if (read.kind !== 'loaded') return tellUnread(file, read.end, { io, t, isJson: false });
    const { table, sha256 } = read;
    if (isAcled(table.metadata)) warn(io, t('export.acled'));
    const path = relative(resolve(app), resolve(file)).split(sep).join('/');
    if (path.startsWith('../') || resolve(file) === path)
      throw new UsageError(t('cli.dataOutside', { name: file, app }));
    if (site === undefined) warn(io, t('cli.siteMissing'));
    const of: Publishing = {
      folder,
      app,
      site,
      table,
      sha256,
      data: { data: path, isOwn: path === ownDataset },
      conventions: await conventionsBeside(file),
      signal: io.signal,
    };
    await loadLanguages(saved);
    await rm(join(app, 'views'), { recursive: true, force: true });
    if (saved.length > 0) {
      await mkdir(join(app, 'views'), { recursive: true });
      await writeFile(join(app, 'views', 'view.css'), pageStyle());
    }
    let refused = faulty;
    for (const one of saved) {
      const { version = '', sha256: sum } = one.view;
      const state = frozenness(one.view, { table, ...(sha256 !== undefined && { sha256 }) });
      if (state !== 'same' && state !== 'not-frozen') {
        refused += 1;
        const other = version === table.metadata.version ? (sum ?? '') : version;
        warn(
          io,
          t('cli.viewFrozen', { name: one.name, version: other, file, present: table.metadata.version }),
        );
        continue;
      }
      const { events, pictures } = await writePage(one, of);
      await say(
        io,
        t('cli.pageWritten', { name: join(app, 'views', one.name, 'index.html'), count: events }),
      );
      if (pictures === 0) warn(io, t('cli.pictureMissing', { name: one.name }));
    }
    return refused > 0 ? 1 : 0;
  },
};

/** Reads all saved views of a folder in the order of their names, and reports the faults of those that have any. */
async function savedViews(
  folder: string,
  io: Io,
  t: Translator,
): Promise<{ readonly saved: readonly SavedView[]; readonly faulty: number }> {
  const entries = await readdir(folder).catch(() => {
    throw new UsageError(t('cli.fileMissing', { name: folder }));
  });
  const saved: SavedView[] = [];
  let faulty = 0;
  for (const entry of entries.filter((one) => one.endsWith('.json')).sort()) {
    const path = join(folder, entry);
    const read = readSavedView(entry.slice(0, -'.json'.length), await readBytes(path, 'utf8'));
    if (read.saved) saved.push(read.saved);
    else faulty += 1;
    for (const { kind, field, value, right } of read.faults)
      warn(io, t('cli.unreadable', { name: path, why: t(`cli.viewFault.${kind}`, { field, value, right }) }));
  }
  return { saved, faulty };
}

/** Loads the messages of the languages that the pages are written in. */
async function loadLanguages(saved: readonly SavedView[]): Promise<void> {
  await Promise.all([...new Set(saved.map(({ lang }) => lang))].map(loadMessages));
  await loadMessageGroups(Object.values({ ...messageGroups, ...dialogGroups, cli }));
}

function required(given: Arguments, name: 'views' | 'app', t: Translator): string {
  const value = textOf(given, name);
  if (value !== undefined) return value;
  throw new UsageError(t('cli.optionMissing', { option: `--${name}` }));
}

/**
 * Normalises the app's public address: a slash at its end. Throws `UsageError` if it isn't a plain http(s)
 * address.
 */
function siteOf(text: string | undefined, t: Translator): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(t('cli.siteUnknown', { value: text }));
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
