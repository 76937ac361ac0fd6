import { relative, resolve } from 'node:path';
import type { Translator } from '../../i18n/translator';
import type { Call, Command, Exit } from '../command';
import { publish as publishFile, type Refusal } from '../publishing/publish';
import { readFile } from '../reading/readFile';
import { createTally } from '../reading/tally';
import { tellGroups } from '../reading/tellIssues';
import { tellUnread } from '../reading/tellUnread';
import { say, sayJson, warn } from '../terminal/io';
import { textOf } from '../terminal/options';

/** Format that alone states the id and version of a dataset. */
const ownFormat = 'conflict-timeline';

/** Command that keeps the present version of a dataset under an address that never changes. */
export const publish: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  options: ['folder', 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [file = ''] = given.operands;
    const isJson = given.options.json === true;
    const tally = createTally();
    const end = await readFile(file, tally, {}, { io, t });
    const { events, claims, groups, metadata } = tally.finish();
    if (end.kind !== 'read' || events.shown === 0) return tellUnread(file, end, { io, t, isJson });
    const refuse = async (why: string, exit: Exit): Promise<Exit> => {
      if (isJson) await sayJson(io, { file, exit, refused: why });
      else warn(io, why);
      return exit;
    };
    if (end.format !== ownFormat || !metadata) return refuse(t('cli.publish.format', { name: file }), 2);
    if (groups.some(({ severity }) => severity === 'error')) {
      if (!isJson) await tellGroups({ ...io, out: async (text) => io.err(text) }, groups, t);
      return refuse(t('cli.publish.aside', { name: file, count: events.aside + claims.aside }), 1);
    }
    const done = await publishFile({
      file,
      to: textOf(given, 'folder'),
      metadata,
      events: events.shown,
      sha256: end.sha256 ?? '',
      today: new Date().toISOString().slice(0, 10),
    });
    const { id, version } = metadata;
    if (done.kind === 'refused') return refuse(refusalText(done.why, { name: file, id, version }, t), 2);
    const { entry, folder } = done;
    const path = relative(process.cwd(), resolve(folder, entry.address));
    if (isJson) await sayJson(io, { file, exit: 0, published: done.kind, path, ...entry });
    else {
      await say(io, t(`cli.publish.${done.kind}`, { id, version, path }));
      await say(io, `SHA-256 ${entry.sha256}`);
    }
    return 0;
  },
};

function refusalText(
  why: Refusal,
  of: { readonly name: string; readonly id: string; readonly version: string },
  t: Translator,
): string {
  return t(`cli.publish.${why}`, of);
}
