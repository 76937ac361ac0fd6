import { answerAtOnce } from '../../../engine/answerOf';
import type { Engine } from '../../../engine/engine';
import { minutesPerDay, type Day } from '../../../engine/questions';

/** Returns the first day of an event, if the engine can answer synchronously; else undefined. */
export function dayOfEvent(engine: Engine, id: string): Day | undefined {
  const answer = answerAtOnce(engine, { kind: 'event', id, clauses: {}, sort: 'time' });
  return answer && Math.floor(answer.line.start / minutesPerDay);
}
