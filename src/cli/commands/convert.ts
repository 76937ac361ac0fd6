import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { Exported } from '../../export/exported';
import { formIds, forms, type FormId } from '../../export/forms';
import { isAcled } from '../../export/isAcled';
import type { Translator } from '../../i18n/translator';
import { createLoaded } from '../../state/session/loaded';
import { defaultView } from '../../state/view/view';
import type { Call, Command, Exit } from '../command';
import { choicesOf, readingOptions } from '../reading/choices';
import { readFile } from '../reading/readFile';
import { tellUnread } from '../reading/tellUnread';
import { createSpool, type Spool, type Spooled } from '../spool/spool';
import { createSpoolEngine } from '../spool/spoolEngine';
import { sayJson, warn, type Io } from '../terminal/io';
import { textOf, type Arguments } from '../terminal/options';
import { openOutput } from '../terminal/output';
import { createProgressLine } from '../terminal/progress';
import { UsageError } from '../terminal/usage';

type Context = Pick<Call, 'io' | 't'>;

/** Command that converts a whole file to another format, written to standard output or to a file. */
export const convert: Command = {
  operands: 'FILE --to FORM',
  fewest: 1,
  most: 1,
  options: ['to', 'out', ...readingOptions, 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [path = ''] = given.operands;
    const form = formOf(given, t);
    const choices = await choicesOf(given, t);
    const out = textOf(given, 'out');
    const isFile = out !== undefined && out !== '-';
    const isJson = given.options.json === true;
    // Beside standard output what is told of the file would be in it.
    const told: Pick<Io, 'out'> = isFile ? io : { out: async (text) => io.err(text) };
    const spool = openSpool(isFile ? out : undefined, t);
    try {
      const end = await readFile(path, spool.sink, choices, { io, t });
      const spooled = spool.finish();
      if (end.kind !== 'read' || !spooled)
        return await tellUnread(path, end, { io: isJson ? { ...io, ...told } : io, t, isJson });
      const { metadata, tallied } = spooled;
      if (isAcled(metadata)) warn(io, t('export.acled'));
      const sha256 = end.sha256 === undefined ? {} : { sha256: end.sha256 };
      await write(form, { spooled, ...sha256 }, out, { io, t });
      const exit = tallied.groups.some(({ severity }) => severity === 'error') ? 1 : 0;
      const { events, claims } = tallied;
      if (isJson)
        await sayJson(told, { file: path, exit, form, format: end.format, ...sha256, events, claims });
      else if (exit === 1) warn(io, t('cli.asideIn', { name: path }));
      return exit;
    } finally {
      spool.remove();
    }
  },
};

/**
 * Creates temporary files for the dataset in the output file's directory, which must have room for the result
 * anyway; in the system's temporary directory if the output is standard output. Throws `UsageError` if it
 * isn't writable.
 */
function openSpool(out: string | undefined, t: Translator): Spool {
  try {
    return createSpool(out === undefined ? tmpdir() : dirname(out));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(t('cli.unwritable', { name: out ?? tmpdir(), why }));
  }
}

type Read = { readonly spooled: Spooled; readonly sha256?: string };

async function write(form: FormId, read: Read, out: string | undefined, context: Context): Promise<void> {
  const { io, t } = context;
  const writer = await forms[form].writer();
  const line = createProgressLine(io, t);
  const output = openOutput(out, io, t);
  try {
    for await (const text of writer({ ...exportedOf(read, context), onRows: line.written }))
      await output.write(text);
    await output.keep();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    line.end();
  }
}

/** Builds the input of an export of everything that was read, with texts in the language of the messages. */
function exportedOf({ spooled, ...read }: Read, { io: { signal }, t }: Context): Exported {
  const { metadata, lists, window } = spooled;
  const dictionaries = {
    categories: lists.categories.list(),
    measures: lists.measures.list(),
    sides: lists.sides.list(),
    actors: lists.actors.list(),
    places: lists.places.list(),
    sources: lists.sources.list(),
  };
  const loaded = createLoaded({
    table: { metadata, dictionaries, issues: [], issueCount: 0, issueCounts: [], setAside: 0 },
    engine: createSpoolEngine(spooled),
    defaultWindow: window,
    wholeWindow: window,
    address: '',
    ...read,
  });
  const view = { ...defaultView, lang: t.language };
  return { loaded, view, t, link: '', conventions: [], scope: { kind: 'everything' }, signal };
}

/**
 * Returns the export format: from the option `--to`, else from the output file's extension. Throws
 * `UsageError` if neither names one.
 */
function formOf(given: Arguments, t: Translator): FormId {
  const name = textOf(given, 'to');
  // Packed, it is of the form that it unpacks to.
  const out = textOf(given, 'out')?.toLowerCase().replace(/\.gz$/, '');
  const found =
    name === undefined
      ? // `story.timeline.json` is of the longer ending.
        formIds
          .filter((id) => out?.endsWith(`.${forms[id].extension}`))
          .reduce<FormId | undefined>(
            (best, id) => (best && lengthOf(best) >= lengthOf(id) ? best : id),
            undefined,
          )
      : formIds.find((id) => id === name);
  if (found) return found;
  const list = formIds.join(', ');
  throw new UsageError(
    name === undefined ? t('cli.formMissing') : t('cli.formUnknown', { value: name }),
    t('cli.optionsAre', { list }),
  );
}

function lengthOf(id: FormId): number {
  return forms[id].extension.length;
}
