import { lazyPart } from '../../shared/lazyPart';

/** What few need of the two clocks; loaded when its menu is first opened. */
export const LazyClockOptions = lazyPart(() =>
  import('./ClockOptions').then(({ ClockOptions }) => ClockOptions),
);
