import type { EventMark } from '../../../engine/eventMark';

/** Compares marks as the engine gives them: by start, then end. Sorting is stable, so others stay in their order. */
export function inTimeOrder(a: EventMark, b: EventMark): number {
  return a.start - b.start || a.end - b.end;
}
