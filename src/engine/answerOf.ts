import type { Issue } from '../model/issue';
import type { Engine, Outcome } from './engine';
import type { Answer, Ask, QuestionKind } from './questions';

/** Error thrown for a question that could not be answered; holds question and issue. */
export class QuestionFailed extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** Asks a question and returns a promise of its answer; rejects with `QuestionFailed`. */
export async function answerOf<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
): Promise<Answer<Kind>> {
  const outcome = await engine.ask(question);
  if ('issue' in outcome) throw new QuestionFailed(outcome.issue);
  return outcome.answer;
}

/**
 * Asks a question and returns its answer if the engine answers synchronously; undefined if it answers later or fails.
 */
export function answerAtOnce<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
): Answer<Kind> | undefined {
  const outcome: Outcome<Kind> | Promise<Outcome<Kind>> = engine.ask(question);
  return outcome instanceof Promise || 'issue' in outcome ? undefined : outcome.answer;
}

export type Taking<Kind extends QuestionKind> = {
  readonly answered: (answer: Answer<Kind>) => void;
  /** Called with the issue if the question fails. Default: failures are ignored. */
  readonly failed?: (issue: Issue) => void;
};

/**
 * Asks a question and calls back with its answer or issue: before it returns if the engine answers
 * synchronously, else later; never after an abort.
 */
export function whenAnswered<Kind extends QuestionKind>(
  engine: Engine,
  question: Ask<Kind>,
  { answered, failed }: Taking<Kind>,
  signal?: AbortSignal,
): void {
  const hand = (outcome: Outcome<Kind>) => {
    if (signal?.aborted) return;
    if ('answer' in outcome) answered(outcome.answer);
    else failed?.(outcome.issue);
  };
  const outcome: Outcome<Kind> | Promise<Outcome<Kind>> = engine.ask(question, { ...(signal && { signal }) });
  if (outcome instanceof Promise) outcome.then(hand, () => undefined);
  else hand(outcome);
}
