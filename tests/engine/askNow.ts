import type { Engine } from '../../src/engine/engine';
import type { Answer, Ask, QuestionKind, Questions } from '../../src/engine/questions';

export type AskNow = <Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]['ask'],
) => Answer<Kind>;

/** Asks an engine that answers at once; throws where it promises or fails. */
export function askNow(engine: Engine): AskNow {
  return <Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]['ask']) => {
    const outcome = engine.ask({ kind, ...question } as Ask<Kind>);
    if (outcome instanceof Promise) throw new Error(`no answer to ${kind} at once`);
    if ('issue' in outcome) throw new Error(`no answer to ${kind}: ${outcome.issue.code}`);
    return outcome.answer;
  };
}
