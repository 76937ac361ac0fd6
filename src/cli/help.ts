import type { Translator } from '../i18n/translator';
import type { Command } from './command';
import { commandNames, type CommandName } from './commands';
import { optionText, type OptionName } from './terminal/options';

/** Returns the lines of the program's help, which lists its commands. */
export function programHelp(t: Translator): readonly string[] {
  return [
    t('cli.usage', { call: 'conflict-timeline COMMAND' }),
    '',
    t('cli.about'),
    '',
    ...columns(commandNames.map((name) => [name, t(`cli.brief.${name}`)])),
    '',
    ...columns([optionLine('lang', t), optionLine('help', t), optionLine('version', t)]),
    '',
    t('cli.more'),
  ];
}

/** Returns the lines of a command's help: usage, description, options, exit statuses. */
export function commandHelp(
  name: CommandName,
  { operands, options }: Command,
  t: Translator,
): readonly string[] {
  return [
    t('cli.usage', { call: `conflict-timeline ${name} ${operands}` }),
    '',
    t(`cli.about.${name}`),
    '',
    ...columns([...options, 'lang' as const, 'help' as const].map((one) => optionLine(one, t))),
    '',
    t(`cli.exit.${name}`),
  ];
}

function optionLine(name: OptionName, t: Translator): readonly [string, string] {
  return [optionText(name), t(`cli.option.${name}`)];
}

function columns(lines: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
