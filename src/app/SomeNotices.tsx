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

/** Notices of the current view, whose code and messages are loaded only once there may be any. */
export function SomeNotices(props: NoticeListProps) {
  return useApp(mayHaveNotices) ? <NoticeList {...props} /> : null;
}
