import type { Translator } from '../i18n/translator';
import type { Io } from './terminal/io';
import type { Arguments, OptionName } from './terminal/options';

/** How a command ended: 0 good, 1 something was set aside or differs, 2 nothing could be read or done. */
export type Exit = 0 | 1 | 2;

/** What a command is called with. */
export type Call = { readonly given: Arguments; readonly io: Io; readonly t: Translator };

/** A command; its help is made of this and of the messages `cli.about.NAME` and `cli.exit.NAME`. */
export type Command = {
  /** What it is called on, as the help writes it: `FILE…`. */
  readonly operands: string;
  /** How many of them there must be, and may be. */
  readonly fewest: number;
  readonly most: number;
  /** Its options beside `--lang` and `--help`. */
  readonly options: readonly OptionName[];
  /** Throws `UsageError` for what can't be meant. */
  readonly run: (call: Call) => Promise<Exit>;
};
