import { languages, type UiLanguage } from '../i18n/languages';
import { cli } from '../i18n/cliGroup';
import * as dialogGroups from '../i18n/dialogGroups';
import * as messageGroups from '../i18n/messageGroups';
import { loadMessageGroups, loadMessages } from '../i18n/messages';
import { spokenLanguage } from '../i18n/spokenLanguage';
import { createTranslator, type Translator } from '../i18n/translator';
import type { Command, Exit } from './command';
import { commandNames, commands, type CommandName } from './commands';
import { commandHelp, programHelp } from './help';
import { PipeClosed, say, warn, type Io } from './terminal/io';
import { readArguments, textOf } from './terminal/options';
import { UsageError } from './terminal/usage';

/**
 * Runs the command line (`args`, without the program's own name) and returns its exit status. `version`: the
 * program's.
 */
export async function main(args: readonly string[], io: Io, version: string): Promise<Exit> {
  const language = languageOf(args, io);
  // All of them are in the program: what the writers need is any of them.
  const groups = Object.values({ ...messageGroups, ...dialogGroups, cli });
  await Promise.all([loadMessages(language), loadMessageGroups(groups)]);
  const t = createTranslator(language);
  try {
    return await run(args, io, { t, version });
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    if (io.signal.aborted) return 2;
    if (!(error instanceof UsageError)) throw error;
    warn(io, error.message);
    if (error.hint !== '') warn(io, error.hint);
    return 2;
  }
}

async function run(
  args: readonly string[],
  io: Io,
  { t, version }: { readonly t: Translator; readonly version: string },
): Promise<Exit> {
  const [first] = args;
  const name = commandNames.find((one) => one === first);
  if (name === undefined) {
    // Options of the program itself stand before a command, or alone.
    if (first !== undefined && !first.startsWith('-'))
      throw new UsageError(
        t('cli.commandUnknown', { name: first }),
        t('cli.commandsAre', { list: commandNames.join(', ') }),
      );
    const { options } = readArguments(args, ['lang', 'help', 'version'], t);
    if (options.version) await say(io, version);
    else for (const line of programHelp(t)) await say(io, line);
    return options.version || options.help ? 0 : 2;
  }
  const command: Command = commands[name];
  const given = readArguments(args.slice(1), [...command.options, 'lang', 'help'], t);
  if (given.options.help) {
    for (const line of commandHelp(name, command, t)) await say(io, line);
    return 0;
  }
  checkLanguage(textOf(given, 'lang'), t);
  checkOperands(name, command, given.operands, t);
  return command.run({ given, io, t });
}

function checkOperands(
  name: CommandName,
  command: Command,
  operands: readonly string[],
  t: Translator,
): void {
  const { fewest, most } = command;
  if (operands.length >= fewest && operands.length <= most) return;
  const call = `conflict-timeline ${name} ${command.operands}`;
  throw new UsageError(
    t('cli.operands', { call }),
    t('cli.seeHelp', { call: `conflict-timeline ${name} --help` }),
  );
}

function checkLanguage(given: string | undefined, t: Translator): void {
  if (given !== undefined && !languages.some((one) => one === given))
    throw new UsageError(t('cli.languageUnknown', { value: given, list: languages.join(', ') }));
}

/**
 * Returns the language of messages: the option `--lang`, else the terminal's locale from `LC_ALL`,
 * `LC_MESSAGES` or `LANG`, such as `fr_FR.UTF-8`.
 */
function languageOf(args: readonly string[], { environment }: Io): UiLanguage {
  const asked = args.flatMap((arg, index) =>
    arg === '--lang' ? (args[index + 1] ?? '') : arg.startsWith('--lang=') ? arg.slice(7) : [],
  );
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tags = [...asked, LC_ALL || LC_MESSAGES || LANG || ''];
  return spokenLanguage(tags.map((tag) => tag.replace('_', '-')));
}
