import { deferred, ownFile } from '../../i18n/messageGroups';
import type { LoadSource } from '../../load/loading';
import type { Reader } from '../../load/reader';
import { beginReading } from '../../load/reading';
import type { DataAddress } from '../../url/dataAddress';
import { readLink } from '../../url/link';
import { browserAddressBar, readOnlyAddressBar, syncAddress } from '../../url/sync';
import { lazyPart } from '../../views/shared/lazyPart';
import { answerWorker } from './answerWorker';
import { PageDocument } from '../page/PageDocument';
import { startApp, type StartOptions } from './startApp';
import { startFailed } from './startFailed';

export type PageOptions = Pick<StartOptions, 'body'> & {
  /** Dataset that the page's address names, its source, and the worker that reads it. */
  readonly asked: DataAddress;
  readonly source: LoadSource;
  readonly reader: Reader | undefined;
  /** Whether the page is an embedded view. */
  readonly embed: boolean;
};

const OtherData = lazyPart(() => import('../files/OtherData').then(({ default: other }) => other), {
  messages: [deferred, ownFile],
});

/** Starts the app as a full page, tied to address bar and document. */
export function startPage({ body, asked, source, reader, embed }: PageOptions): void {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html must hold an element with the id "app"');
  const { view, unread } = readLink(browserAddressBar.link());
  const refused = asked.kind === 'refused' ? [{ parameter: 'data', value: asked.value.slice(0, 80) }] : [];
  startApp(element, {
    body,
    source,
    address: asked.kind === 'named' ? asked.url : '',
    begun: beginReading(source, reader),
    view,
    unread: [...unread, ...refused],
    surroundings: { assets: import.meta.env.BASE_URL, inArticle: embed },
    page: {
      follow: (store) =>
        syncAddress(store, embed ? readOnlyAddressBar : browserAddressBar, store.getState().setUnread),
      answer: answerWorker,
      failed: startFailed,
      document: PageDocument,
    },
    other: embed ? undefined : OtherData,
  });
}
