import { typed } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** Loads `DateNote` with the first note on a typed date. */
export const LazyDateNote = lazyPart(() => import('./DateNote').then(({ DateNote }) => DateNote), {
  messages: [typed],
});
