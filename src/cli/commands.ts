import type { Command } from './command';
import { convert } from './commands/convert';
import { diff } from './commands/diff';
import { info } from './commands/info';
import { pages } from './commands/pages';
import { publish } from './commands/publish';
import { serve } from './commands/serve';
import { validate } from './commands/validate';

/** Commands by name, in the order in which the help lists them. */
export const commands = { validate, info, convert, diff, publish, pages, serve } as const satisfies {
  readonly [name: string]: Command;
};

export type CommandName = keyof typeof commands;

// The keys of an object literal are all that it has.
export const commandNames = Object.keys(commands) as readonly CommandName[];
