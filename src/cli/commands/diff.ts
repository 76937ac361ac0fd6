import type { Call, Command, Exit } from '../command';
import { createDifference, listNames, type Change, type ListChanges } from '../../diff/difference';
import { choicesOf, readingOptions } from '../reading/choices';
import { readFile } from '../reading/readFile';
import { tellUnread } from '../reading/tellUnread';
import { say, sayJson, warn, type Io } from '../terminal/io';
import type { Translator } from '../../i18n/translator';
import { createComparedSink } from '../../load/comparedSink';

/**
 * Command that compares two files by the ids of their entries and prints what was added, changed and
 * withdrawn.
 */
export const diff: Command = {
  operands: 'FILE FILE',
  fewest: 2,
  most: 2,
  options: [...readingOptions, 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [before = '', after = ''] = given.operands;
    const choices = await choicesOf(given, t);
    const difference = createDifference();
    for (const [path, sink] of [
      [before, createComparedSink(difference.before)],
      [after, createComparedSink(difference.after)],
    ] as const) {
      const end = await readFile(path, sink, choices, { io, t });
      if (end.kind !== 'read' || sink.rows === 0)
        return tellUnread(path, end, { io, t, isJson: given.options.json === true });
      if (sink.isAnyAside()) warn(io, t('cli.asideIn', { name: path }));
    }
    const changes = difference.finish();
    const isSame = listNames.every((list) => isEmpty(changes[list]));
    if (given.options.json) await sayJson(io, { exit: isSame ? 0 : 1, before, after, ...changes });
    else if (isSame) await say(io, t('cli.same'));
    else for (const list of listNames) await tell(io, list, changes[list], t);
    return isSame ? 0 : 1;
  },
};

function isEmpty({ added, changed, withdrawn }: ListChanges): boolean {
  return added.length + changed.length + withdrawn.length === 0;
}

async function tell(
  io: Io,
  list: (typeof listNames)[number],
  changes: ListChanges,
  t: Translator,
): Promise<void> {
  if (isEmpty(changes)) return;
  const { added, changed, withdrawn } = changes;
  const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
  await say(io, t('cli.changes', { list: t(`cli.list.${list}`), ...counts }));
  for (const { id, title } of added) await say(io, `  + ${id} ${title}`);
  for (const { id, title } of withdrawn) await say(io, `  - ${id} ${title}`);
  for (const { id, title, fields } of changed) {
    await say(io, `  ~ ${id} ${title}`);
    for (const field of fields) await say(io, `      ${changeText(field)}`);
  }
}

function changeText({ field, before, after }: Change): string {
  return `${field}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return value === undefined ? '∅' : JSON.stringify(value);
}
