import type { Engine } from '../../engine/engine';
import { minutesPerDay, type Day } from '../../engine/questions';

/** The first day of an event, where the engine knows it at once. */
export function dayOfEvent(engine: Engine, id: string): Day | undefined {
  let day: Day | undefined;
  engine.ask('event', { id, clauses: {}, sort: 'time' }, 0, (answer) => {
    if (answer) day = Math.floor(answer.line.start / minutesPerDay);
  });
  return day;
}
