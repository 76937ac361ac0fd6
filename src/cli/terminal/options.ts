import { parseArgs } from 'node:util';
import type { Translator } from '../../i18n/translator';
import { UsageError } from './usage';

/**
 * Options of all commands by name. `value`: placeholder for the option's argument in the help text; absent for a
 * flag. `written`: how it is typed after `--`, where another option of that spelling means something else.
 * Default: its name.
 */
const optionTable = {
  columns: { value: 'FILE' },
  encoding: { value: 'NAME' },
  sheet: { value: 'NAME' },
  entry: { value: 'NAME' },
  to: { value: 'FORM' },
  out: { value: 'FILE' },
  folder: { value: 'FOLDER', written: 'to' },
  port: { value: 'NUMBER' },
  host: { value: 'ADDRESS' },
  views: { value: 'FOLDER' },
  app: { value: 'DIST' },
  data: { value: 'FILE' },
  site: { value: 'ADDRESS' },
  json: {},
  lang: { value: 'en|fr' },
  help: {},
  version: {},
} as const satisfies { readonly [name: string]: { readonly value?: string; readonly written?: string } };

export type OptionName = keyof typeof optionTable;

/** Arguments of a command line after the command's name. */
export type Arguments = {
  readonly operands: readonly string[];
  /** Values of the options given: the text of an option with an argument, `true` for a flag. */
  readonly options: { readonly [Name in OptionName]?: string | true };
};

/**
 * Parses the arguments of a command, options in any position. Throws `UsageError` for an unknown option, one
 * without its value, and a flag with a value.
 */
export function readArguments(
  args: readonly string[],
  names: readonly OptionName[],
  t: Translator,
): Arguments {
  const all = Object.entries(optionTable);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      all.map(([name, of]) => [
        'written' in of ? of.written : name,
        { type: 'value' in of ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options: { [Name in OptionName]?: string | true } = {};
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : names.find((one) => flagOf(one) === token.rawName);
    if (name === undefined) throw unknown(token.rawName, names, t);
    const takes = 'value' in optionTable[name];
    const { value } = token;
    if (!takes && value !== undefined) throw new UsageError(t('cli.optionFull', { option: flagOf(name) }));
    // `--columns --json`: the next option is no value.
    const isLacking = value === undefined || value === '' || (!token.inlineValue && /^-./.test(value));
    if (takes && isLacking) throw new UsageError(t('cli.optionEmpty', { option: optionText(name) }));
    options[name] = value ?? true;
  }
  return { operands, options };
}

/** Formats an option for the help text: `--columns FILE`. */
export function optionText(name: OptionName): string {
  const of = optionTable[name];
  return 'value' in of ? `${flagOf(name)} ${of.value}` : flagOf(name);
}

/** Formats an option as it is typed: `--columns`. */
function flagOf(name: OptionName): string {
  const of = optionTable[name];
  return `--${'written' in of ? of.written : name}`;
}

function unknown(option: string, names: readonly OptionName[], t: Translator): UsageError {
  const list = names.map(flagOf).join(', ');
  return new UsageError(t('cli.optionUnknown', { option }), t('cli.optionsAre', { list }));
}

/** Returns the text of an option with an argument; undefined if it wasn't given. */
export function textOf({ options }: Arguments, name: OptionName): string | undefined {
  const value = options[name];
  return value === true ? undefined : value;
}
