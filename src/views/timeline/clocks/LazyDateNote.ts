import { typed } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** Tells of a typed date; loaded with the first of which there is something to say. */
export const LazyDateNote = lazyPart(() => import('./DateNote').then(({ DateNote }) => DateNote), {
  messages: [typed],
});
