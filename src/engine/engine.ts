import type { Issue } from '../model/issue';
import type { Answer, Ask, QuestionKind } from './questions';

/** Answer paired with its question, which tells a view for what window, filters and as-of day the answer is. */
export type Answered<Kind extends QuestionKind> = {
  readonly question: Ask<Kind>;
  readonly answer: Answer<Kind>;
};

/** Failed question paired with the issue that says why; asking again may succeed. */
export type Failed<Kind extends QuestionKind> = {
  readonly question: Ask<Kind>;
  readonly issue: Issue;
};

export type Outcome<Kind extends QuestionKind> = Answered<Kind> | Failed<Kind>;

export type AskOptions = {
  /** Cancels the question: its promise then stays pending, or rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

/**
 * Answers the questions of `questions.ts` about one dataset, synchronously or by a promise; promises may be settled
 * in any order. A failure is a value, never a rejection.
 */
export type Engine = {
  ask<Kind extends QuestionKind>(
    question: Ask<Kind>,
    options?: AskOptions,
  ): Outcome<Kind> | Promise<Outcome<Kind>>;
};
