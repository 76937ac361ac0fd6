import { useMemo } from 'react';
import type { Engine } from '../../engine/engine';
import type { Clauses } from '../../engine/questions';
import { useAnswer, type AnswerOf } from './useAnswer';

/**
 * Hook that counts the events that pass the given filter clauses, with the state of the answer. Undefined
 * clauses ask nothing.
 */
export function useCount(engine: Engine | undefined, clauses: Clauses | undefined): AnswerOf<'count'> {
  const question = useMemo(() => clauses && ({ kind: 'count', clauses } as const), [clauses]);
  return useAnswer(engine, question);
}

/**
 * Hook that counts the events that pass the given filter clauses; undefined while the answer is pending or
 * after a failure.
 */
export function useFreshCount(engine: Engine | undefined, clauses: Clauses | undefined): number | undefined {
  const { answer, state } = useCount(engine, clauses);
  return state === 'fresh' ? answer?.total : undefined;
}
