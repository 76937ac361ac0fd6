import { opened, shell } from '../../../i18n/messageGroups';
import { lazyPart } from '../../shared/lazyPart';

/** Options of the date controls, loaded when their menu is first opened. */
export const LazyClockOptions = lazyPart(
  () => import('./ClockOptions').then(({ ClockOptions }) => ClockOptions),
  { messages: [shell, opened] },
);
