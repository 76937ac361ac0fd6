import { shell, typed } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** The field to type the second clock's day into; loaded when its menu is first opened. */
export const LazyKnownDay = lazyPart(() => import('./KnownDay').then(({ KnownDay }) => KnownDay), {
  messages: [shell, typed],
});
