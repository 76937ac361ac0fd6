import { issueText } from '../../i18n/issueText';
import type { Translator } from '../../i18n/translator';
import type { LoadChoices, ReadEnd } from '../../load/readTable';
import type { Call, Command, Exit } from '../command';
import { choicesOf, readingOptions } from '../reading/choices';
import { readFile } from '../reading/readFile';
import { createTally, type Tallied } from '../reading/tally';
import { tellAsked } from '../reading/tellAsked';
import { groupsForJson, tellGroups } from '../reading/tellIssues';
import { unreadForJson } from '../reading/tellUnread';
import { say, sayJson, type Io } from '../terminal/io';

/** Command that checks files and prints how they were read and what is wrong with them. */
export const validate: Command = {
  operands: 'FILE…',
  fewest: 1,
  most: Infinity,
  options: [...readingOptions, 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const choices = await choicesOf(given, t);
    const all: object[] = [];
    let worst: Exit = 0;
    for (const path of given.operands) {
      const found = await look(path, choices, { io, t });
      if (found.exit > worst) worst = found.exit;
      if (given.options.json) all.push(forJson(path, found, t));
      else await tell(io, path, found, t);
    }
    if (given.options.json) await sayJson(io, { exit: worst, files: all });
    return worst;
  },
};

type Found = { readonly end: ReadEnd; readonly tallied: Tallied; readonly exit: Exit };

async function look(
  path: string,
  choices: LoadChoices,
  context: { readonly io: Io; readonly t: Translator },
): Promise<Found> {
  const tally = createTally();
  const end = await readFile(path, tally, choices, context);
  const tallied = tally.finish();
  const hasErrors = tallied.groups.some(({ severity }) => severity === 'error');
  const exit = end.kind !== 'read' || tallied.events.shown === 0 ? 2 : hasErrors ? 1 : 0;
  return { end, tallied, exit };
}

async function tell(io: Io, path: string, { end, tallied, exit }: Found, t: Translator): Promise<void> {
  const { events, claims, groups } = tallied;
  if (end.kind === 'failed') {
    for (const issue of end.issues)
      await say(io, t('cli.unreadable', { name: path, why: issueText(issue, t) }));
    return;
  }
  if (end.kind === 'asks') {
    await say(io, t('cli.unclear', { name: path }));
    return tellAsked(io, end.columns, t);
  }
  // An id of the registry, each of which has its message.
  const format = t(`format.${end.format}` as 'format.csv');
  await say(io, t('cli.file', { name: path, format }));
  await say(io, `  ${sumText(events, t)}`);
  if (claims.shown + claims.aside > 0)
    await say(io, `  ${t('cli.figures', { count: claims.shown, aside: claims.aside })}`);
  await tellGroups(io, groups, t);
  if (exit === 2) await say(io, `  ${issueText({ severity: 'error', code: 'no-events', row: 0 }, t)}`);
}

/** Formats how many rows were read, displayed and rejected. */
function sumText({ shown, aside }: Tallied['events'], t: Translator): string {
  return t('report.sum', { rows: shown + aside, shown, aside });
}

function forJson(file: string, { end, tallied, exit }: Found, t: Translator): object {
  if (end.kind !== 'read') return { file, exit, ...unreadForJson(end, t) };
  const { events, claims, groups } = tallied;
  const counted = ({ shown, aside }: Tallied['events']) => ({ read: shown + aside, shown, aside });
  return {
    file,
    exit,
    format: end.format,
    ...(end.sha256 !== undefined && { sha256: end.sha256 }),
    events: counted(events),
    claims: counted(claims),
    issues: groupsForJson(groups, t),
  };
}
