import type { GroupMessages, MessageGroup } from './messageGroups';

/** Messages of the full page's dialogs. */
export const dialogs: MessageGroup = import.meta.glob<GroupMessages>('./*/dialogs.ts', { import: 'default' });
/** Messages of the share dialog. */
export const shareDialog: MessageGroup = import.meta.glob<GroupMessages>('./*/shareDialog.ts', {
  import: 'default',
});
/** Messages of the dialog in which the reader says what a table's columns mean. */
export const columns: MessageGroup = import.meta.glob<GroupMessages>('./*/columns.ts', { import: 'default' });
/** Messages of the export dialog, and of the files that it writes. */
export const exportDialog: MessageGroup = import.meta.glob<GroupMessages>('./*/exportDialog.ts', {
  import: 'default',
});
/** Messages of the dialog that says what changed between two versions of a dataset. */
export const changes: MessageGroup = import.meta.glob<GroupMessages>('./*/changes.ts', { import: 'default' });
/** Messages about a second dataset, and about pairs of events that may be the same. */
export const pairs: MessageGroup = import.meta.glob<GroupMessages>('./*/pairs.ts', { import: 'default' });
/** Messages of the band with the words of whoever shared the view. */
export const words: MessageGroup = import.meta.glob<GroupMessages>('./*/words.ts', { import: 'default' });
