import type { GroupMessages, MessageGroup } from './messageGroups';

/** Messages of the full page's dialogs. */
export const dialogs: MessageGroup = import.meta.glob<GroupMessages>('./*/dialogs.ts', { import: 'default' });
/** Messages of the share dialog. */
export const shareDialog: MessageGroup = import.meta.glob<GroupMessages>('./*/shareDialog.ts', {
  import: 'default',
});
/** Messages of the dialog in which a table's columns are named. */
export const columns: MessageGroup = import.meta.glob<GroupMessages>('./*/columns.ts', { import: 'default' });
/** Messages of the export's dialog, and of the files that it writes. */
export const exportDialog: MessageGroup = import.meta.glob<GroupMessages>('./*/exportDialog.ts', {
  import: 'default',
});
/** Messages of a second dataset, and of the pairs of their events. */
export const pairs: MessageGroup = import.meta.glob<GroupMessages>('./*/pairs.ts', { import: 'default' });
