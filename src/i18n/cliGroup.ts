import type { GroupMessages, MessageGroup } from './messageGroups';

/** Messages of the command line. */
export const cli: MessageGroup = import.meta.glob<GroupMessages>('./*/cli.ts', { import: 'default' });
