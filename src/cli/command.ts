import type { Translator } from '../i18n/translator';
import type { Io } from './terminal/io';
import type { Arguments, OptionName } from './terminal/options';

/**
 * Exit status of a command: 0 success, 1 rows were rejected or files differ, 2 nothing could be read or done.
 */
export type Exit = 0 | 1 | 2;

/** Input of a command: its arguments, streams, and translator. */
export type Call = { readonly given: Arguments; readonly io: Io; readonly t: Translator };

/**
 * Command of the command line. Its help text is built from this and the messages `cli.about.NAME` and
 * `cli.exit.NAME`.
 */
export type Command = {
  /** Operands of the command as its help displays them: `FILE…`. */
  readonly operands: string;
  /** Minimum and maximum number of operands. */
  readonly fewest: number;
  readonly most: number;
  /** Options that the command accepts besides `--lang` and `--help`. */
  readonly options: readonly OptionName[];
  /** Runs the command and returns its exit status. Throws `UsageError` for invalid arguments. */
  readonly run: (call: Call) => Promise<Exit>;
};
