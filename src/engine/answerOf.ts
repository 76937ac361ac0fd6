import type { Issue } from '../model/issue';
import type { Engine, Outcome } from './engine';
import type { Answer, Ask, QuestionKind } from './questions';

/** A question that could not be answered, as an error: for code that gives up where that happens. */
export class QuestionFailed extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** The answer, now or later; rejects with `QuestionFailed`. */
export async function answerOf<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
): Promise<Answer<Kind>> {
  const outcome = await engine.ask(question);
  if ('issue' in outcome) throw new QuestionFailed(outcome.issue);
  return outcome.answer;
}

/** The answer where the engine has it at hand; undefined where it would come later, or failed. */
export function answerAtOnce<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
): Answer<Kind> | undefined {
  const outcome: Outcome<Kind> | Promise<Outcome<Kind>> = engine.ask(question);
  return outcome instanceof Promise || 'issue' in outcome ? undefined : outcome.answer;
}

/** Hands on the answer: before it returns where the engine has it at hand, else later; not where it fails or is aborted. */
export function whenAnswered<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
  signal: AbortSignal,
  take: (answer: Answer<Kind>) => void,
): void {
  const hand = (outcome: Outcome<Kind>) => {
    if (!signal.aborted && 'answer' in outcome) take(outcome.answer);
  };
  const outcome: Outcome<Kind> | Promise<Outcome<Kind>> = engine.ask(question, { signal });
  if (outcome instanceof Promise) outcome.then(hand, () => undefined);
  else hand(outcome);
}
