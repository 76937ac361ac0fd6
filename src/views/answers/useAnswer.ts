import { useMemo } from 'react';
import type { Engine } from '../../engine/engine';
import { askOne } from '../../engine/plan';
import type { Answer, Ask, QuestionKind } from '../../engine/questions';
import { useAnswers, type Freshness } from './useAnswers';

/** The newest answer with its own question, and whether that is the one asked now. */
export type AnswerOf<Kind extends QuestionKind> =
  | { readonly question: Ask<Kind>; readonly answer: Answer<Kind>; readonly state: Freshness }
  | { readonly question: undefined; readonly answer: undefined; readonly state: Freshness };

/** Asks one question. Where several answers stand together, `useAnswers` keeps them of one view. */
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

/** The answer to what is asked now; undefined while that is awaited, and where it failed. */
export function useFreshAnswer<Kind extends QuestionKind>(
  engine: Engine | undefined,
  question: Ask<Kind> | undefined,
): Answer<Kind> | undefined {
  const { answer, state } = useAnswer(engine, question);
  return state === 'fresh' ? answer : undefined;
}
