import type { EventMark } from '../../../engine/eventMark';

/** Compares event marks by start, then end; with a stable sort, equal ones keep their order. */
export function inTimeOrder(a: EventMark, b: EventMark): number {
  return a.start - b.start || a.end - b.end;
}
