import { typed } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** Note on a typed date, loaded when the first one is shown. */
export const LazyDateNote = lazyPart(() => import('./DateNote').then(({ DateNote }) => DateNote), {
  messages: [typed],
});
