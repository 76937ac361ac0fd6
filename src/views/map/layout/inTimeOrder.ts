import type { EventMark } from '../../../engine/eventMark';

/** Compares marks by start, then end; a stable sort keeps the order of equal ones. */
export function inTimeOrder(a: EventMark, b: EventMark): number {
  return a.start - b.start || a.end - b.end;
}
