import type { Issue } from '../model/issue';
import type { Answer, Ask, QuestionKind } from './questions';

/** An answer with the question that it is of: whoever draws or says it reads window, filters and day from there. */
export type Answered<Kind extends QuestionKind> = {
  readonly question: Ask<Kind>;
  readonly answer: Answer<Kind>;
};

/** A question that could not be answered, and why. Asked again, it may be. */
export type Failed<Kind extends QuestionKind> = {
  readonly question: Ask<Kind>;
  readonly issue: Issue;
};

export type Outcome<Kind extends QuestionKind> = Answered<Kind> | Failed<Kind>;

export type AskOptions = {
  /** Aborted, the question needs no answer: its promise may stay open, or reject with the signal's reason. */
  readonly signal?: AbortSignal;
};

/**
 * Answers the questions of `questions.ts` about one dataset. What the engine has at hand is returned; what it must
 * fetch or load first is promised, and promises may be kept in any order. A failure is an outcome, never a rejection.
 */
export type Engine = {
  ask<Kind extends QuestionKind>(
    question: Ask<Kind>,
    options?: AskOptions,
  ): Outcome<Kind> | Promise<Outcome<Kind>>;
};
