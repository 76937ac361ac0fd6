import type { Message } from './message';

/** Messages by key. A language that is `partial` may lack some. */
export type GroupMessages = { readonly [key: string]: Message };

/** Messages that come together, as a loader by path of their file, `./fr/boot.ts`: one a language. */
export type MessageGroup = { readonly [path: string]: () => Promise<GroupMessages> };

/** What there must be before the first event. */
export const boot: MessageGroup = import.meta.glob<GroupMessages>('./*/boot.ts', { import: 'default' });
/** What comes with the map, an event and the claims. */
export const shell: MessageGroup = import.meta.glob<GroupMessages>('./*/shell.ts', { import: 'default' });
/** What comes with the page of one event. */
export const detail: MessageGroup = import.meta.glob<GroupMessages>('./*/detail.ts', { import: 'default' });
/** What comes with the guide and with what is wrong with data. */
export const deferred: MessageGroup = import.meta.glob<GroupMessages>('./*/deferred.ts', {
  import: 'default',
});
/** What comes with the dialogs of a page of its own. */
export const dialogs: MessageGroup = import.meta.glob<GroupMessages>('./*/dialogs.ts', { import: 'default' });
/** What comes with a file of the reader's own, and with notices. */
export const ownFile: MessageGroup = import.meta.glob<GroupMessages>('./*/ownFile.ts', { import: 'default' });
/** What comes with the dialog that shares a view. */
export const shareDialog: MessageGroup = import.meta.glob<GroupMessages>('./*/shareDialog.ts', {
  import: 'default',
});
/** What comes with something typed that can't be taken as it stands. */
export const typed: MessageGroup = import.meta.glob<GroupMessages>('./*/typed.ts', { import: 'default' });
