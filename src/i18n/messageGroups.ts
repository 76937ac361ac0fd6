import type { Message } from './message';

/** Messages of a group by key; a `partial` language may lack some. */
export type GroupMessages = { readonly [key: string]: Message };

/** Group of messages that load together: a loader per language, by file path such as `./fr/boot.ts`. */
export type MessageGroup = { readonly [path: string]: () => Promise<GroupMessages> };

/** Messages needed before the first event is drawn. */
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
/** Messages of the table of events and claims. */
export const tableView: MessageGroup = import.meta.glob<GroupMessages>('./*/tableView.ts', {
  import: 'default',
});
/** Messages about typed input, a date or a text, that isn't accepted as it stands. */
export const typed: MessageGroup = import.meta.glob<GroupMessages>('./*/typed.ts', { import: 'default' });
/** Messages of the bar about the reader's own file, and of the report on that file. */
export const report: MessageGroup = import.meta.glob<GroupMessages>('./*/report.ts', { import: 'default' });
