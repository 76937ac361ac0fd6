import { createTabEngine } from '../../engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../engine/windows';
import { formIds, forms, type FormId } from '../../export/forms';
import { isAcled } from '../../export/isAcled';
import type { Translator } from '../../i18n/translator';
import { createLoaded } from '../../state/session/loaded';
import { defaultView } from '../../state/view/view';
import { createTableBuilder } from '../../table/tableBuilder';
import type { Call, Command, Exit } from '../command';
import { choicesOf, readingOptions } from '../reading/choices';
import { readFile } from '../reading/readFile';
import { tellUnread } from '../reading/tellUnread';
import { textOf, type Arguments } from '../terminal/options';
import { openOutput } from '../terminal/output';
import { UsageError } from '../terminal/usage';
import { warn } from '../terminal/io';

/** Writes all that a file holds in another form: to standard output, or to a file. */
export const convert: Command = {
  operands: 'FILE --to FORM',
  fewest: 1,
  most: 1,
  options: ['to', 'out', ...readingOptions],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [path = ''] = given.operands;
    const form = forms[formOf(given, t)];
    const builder = createTableBuilder();
    const end = await readFile(path, builder, await choicesOf(given, t), { io, t });
    if (end.kind !== 'read' || builder.rows === 0) return tellUnread(path, end, { io, t });
    const table = builder.finish();
    const { sha256 } = end;
    const loaded = createLoaded({
      table,
      engine: createTabEngine(table),
      defaultWindow: defaultWindowOf(table),
      wholeWindow: wholeWindowOf(table),
      address: '',
      ...(sha256 !== undefined && { sha256 }),
    });
    if (isAcled(table.metadata)) warn(io, t('export.acled'));
    const write = await form.writer();
    const output = openOutput(textOf(given, 'out'), io, t);
    try {
      const { signal } = io;
      const scope = { kind: 'everything' } as const;
      const view = { ...defaultView, lang: t.language };
      for await (const text of write({ loaded, view, t, link: '', conventions: [], scope, signal }))
        await output.write(text);
      await output.keep();
    } catch (error) {
      await output.discard();
      throw error;
    }
    const aside = table.issueCounts.filter(({ severity }) => severity === 'error');
    if (aside.length === 0) return 0;
    warn(io, t('cli.asideIn', { name: path }));
    return 1;
  },
};

/** The form asked for by name, else by the ending of the output's name. */
function formOf(given: Arguments, t: Translator): FormId {
  const name = textOf(given, 'to');
  const out = textOf(given, 'out');
  const found =
    name === undefined
      ? // `story.timeline.json` is of the longer ending.
        formIds
          .filter((id) => out?.toLowerCase().endsWith(`.${forms[id].extension}`))
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
