import { slidWindow, type Days } from './moves';

export const timelineSize = { widthPx: 1400, heightPx: 260 };

/** Half of the time, sliding by a fiftieth of itself, as a brush is dragged. */
export function timelineWindow(step: number): Days {
  return slidWindow(step, 0.5, 0.02);
}

/** Left edge, in px, of a day on an axis that shows a window. */
export function dayPx(day: number, { from, to }: Days): number {
  return ((day - from) / (to + 1 - from)) * timelineSize.widthPx;
}
