import type { Engine, Outcome } from '../../src/engine/engine';
import type { Ask, QuestionKind } from '../../src/engine/questions';
import type { Issue } from '../../src/model/issue';
import { createRandom } from '../bench/generate/random';

export type Lateness = {
  /** Every answer comes so late, in ms of the timer; default 600. */
  readonly delayMs?: number;
  /** Up to so much later still, so that answers overtake one another; default 0. */
  readonly spreadMs?: number;
  /** Share of the questions that fail; default 0. */
  readonly failing?: number;
  readonly seed?: number;
};

const lost: Issue = { severity: 'error', code: 'answer-missing', row: 0 };

/** An engine elsewhere: the answers of another one, late, out of order, and some of them lost. */
export function lateEngine(
  engine: Engine,
  { delayMs = 600, spreadMs = 0, failing = 0, seed = 1 }: Lateness = {},
): Engine {
  const random = createRandom(seed);
  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>) {
      const wait = delayMs + spreadMs * random.unit();
      const fails = random.unit() < failing;
      return new Promise<Outcome<Kind>>((resolve) => {
        setTimeout(() => resolve(fails ? { question, issue: lost } : engine.ask(question)), wait);
      });
    },
  };
}
