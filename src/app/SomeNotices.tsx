import { ownFile } from '../i18n/messageGroups';
import { useApp } from '../state/useApp';
import { lazyPart } from '../views/shared/lazyPart';
import { mayHaveNotices } from './mayHaveNotices';
import type { NoticeListProps } from './NoticeList';

const NoticeList = lazyPart<NoticeListProps>(
  () => import('./NoticeList').then(({ NoticeList: list }) => list),
  {
    messages: [ownFile],
  },
);

/** The notices of the view, whose code and words are loaded where there may be any. */
export function SomeNotices(props: NoticeListProps) {
  return useApp(mayHaveNotices) ? <NoticeList {...props} /> : null;
}
