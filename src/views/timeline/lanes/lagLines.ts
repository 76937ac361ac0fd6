import type { EventMark } from '../../../engine/eventMark';
import { minutesPerDay } from '../../../engine/questions';
import type { Hue } from '../../../scale/categoryLooks';
import type { LaneLayout } from './layout';

/**
 * Line on the timeline from an event's glyph to the day on which it became known, in px; `dot` marks that day
 * if it is in the window.
 */
export type LagLine = {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly family: Hue;
  readonly dot: boolean;
  readonly mark: EventMark | undefined;
};

/**
 * Lays out the reporting lag as lines in px, for events that became known after they ended. Assumed report days
 * get no line.
 */
export function lagLines({ marks, scale }: LaneLayout): readonly LagLine[] {
  return marks.flatMap(({ mark, x, y, family }) => {
    const known = scale.px((mark.knownDay + 0.5) * minutesPerDay);
    if (mark.knownAssumed || mark.knownDay < Math.floor(mark.end / minutesPerDay) || known <= x) return [];
    return [{ x0: x, x1: Math.min(known, scale.x1), y, family, dot: known <= scale.x1, mark }];
  });
}
