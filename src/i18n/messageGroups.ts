import type { Message } from './message';

/** Messages by key; a `partial` language may lack some. */
export type GroupMessages = { readonly [key: string]: Message };

/** Group of messages loaded together: a loader per language, by file path `./fr/boot.ts`. */
export type MessageGroup = { readonly [path: string]: () => Promise<GroupMessages> };

/** Messages needed before the first event. */
export const boot: MessageGroup = import.meta.glob<GroupMessages>('./*/boot.ts', { import: 'default' });
/** Messages of the map, an event and the claims. */
export const shell: MessageGroup = import.meta.glob<GroupMessages>('./*/shell.ts', { import: 'default' });
/** Messages of what a reader opens: claims, lanes, the second clock's banner, the sheet of a phone. */
export const opened: MessageGroup = import.meta.glob<GroupMessages>('./*/opened.ts', { import: 'default' });
/** Messages of the page of one event. */
export const detail: MessageGroup = import.meta.glob<GroupMessages>('./*/detail.ts', { import: 'default' });
/** Messages of the guide and of data issues. */
export const deferred: MessageGroup = import.meta.glob<GroupMessages>('./*/deferred.ts', {
  import: 'default',
});
/** Messages of opening the reader's own file, and of notices. */
export const ownFile: MessageGroup = import.meta.glob<GroupMessages>('./*/ownFile.ts', { import: 'default' });
/** Messages of the table. */
export const tableView: MessageGroup = import.meta.glob<GroupMessages>('./*/tableView.ts', {
  import: 'default',
});
/** Messages about a typed date or text that isn't accepted as it stands. */
export const typed: MessageGroup = import.meta.glob<GroupMessages>('./*/typed.ts', { import: 'default' });
/** Messages of the bar and the report on the reader's own file. */
export const report: MessageGroup = import.meta.glob<GroupMessages>('./*/report.ts', { import: 'default' });
