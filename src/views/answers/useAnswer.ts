import { useMemo } from 'react';
import type { Engine } from '../../engine/engine';
import { askOne } from '../../engine/plan';
import type { Answer, Ask, QuestionKind } from '../../engine/questions';
import { useAnswers, type Freshness } from './useAnswers';

/** Newest answer of the engine with its question, and whether it is of the current question. */
export type AnswerOf<Kind extends QuestionKind> =
  | { readonly question: Ask<Kind>; readonly answer: Answer<Kind>; readonly state: Freshness }
  | { readonly question: undefined; readonly answer: undefined; readonly state: Freshness };

/**
 * Hook that asks the engine one question and returns its newest answer. For several questions use `useAnswers`.
 */
export function useAnswer<Kind extends QuestionKind>(
  engine: Engine | undefined,
  question: Ask<Kind> | undefined,
): AnswerOf<Kind> {
  const { last, state } = useAnswers(engine, question, askOne<Kind>);
  return useMemo(
    () =>
      last
        ? { question: last.of, answer: last.value, state }
        : { question: undefined, answer: undefined, state },
    [last, state],
  );
}

/**
 * Hook that asks the engine one question and returns its answer; undefined while it is pending or after a
 * failure, never an older answer.
 */
export function useFreshAnswer<Kind extends QuestionKind>(
  engine: Engine | undefined,
  question: Ask<Kind> | undefined,
): Answer<Kind> | undefined {
  const { answer, state } = useAnswer(engine, question);
  return state === 'fresh' ? answer : undefined;
}
