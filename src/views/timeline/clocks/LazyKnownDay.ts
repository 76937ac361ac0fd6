import { opened, shell, typed } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** Date field for the as-of day, loaded when its menu is first opened. */
export const LazyKnownDay = lazyPart(() => import('./KnownDay').then(({ KnownDay }) => KnownDay), {
  messages: [shell, opened, typed],
});
