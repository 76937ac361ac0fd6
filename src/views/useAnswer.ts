import { useEffect, useMemo, useRef, useState } from 'react';
import type { Engine } from '../engine/engine';
import type { Answer, Ask, QuestionKind } from '../engine/questions';

export type Answered<Kind extends QuestionKind> = {
  /** The last answer that came; undefined before the first. */
  readonly answer: Answer<Kind> | undefined;
  /** True while a newer question is open. */
  readonly stale: boolean;
};

/**
 * The engine's answer to a question. An answer that comes in the same tick is there at once, without a
 * second drawing; one that comes later replaces the last, and answers to older questions are dropped.
 * Keep `question` stable with `useMemo`: a new object asks anew. Undefined asks nothing.
 */
export function useAnswer<Kind extends QuestionKind>(
  engine: Engine | undefined,
  kind: Kind,
  question: Ask<Kind> | undefined,
): Answered<Kind> {
  const [late, setLate] = useState<{ key: object; answer: Answer<Kind> } | undefined>(undefined);
  const open = useRef<object | undefined>(undefined);

  const asked = useMemo(() => {
    const key = {};
    const result: { key: object; answer: Answer<Kind> | undefined; has: boolean; told: boolean } = {
      key,
      answer: undefined,
      has: false,
      told: false,
    };
    if (engine === undefined || question === undefined) return result;
    engine.ask(kind, question, 0, (answer) => {
      result.answer = answer;
      result.has = true;
      if (result.told && open.current === key) setLate({ key, answer });
    });
    return result;
  }, [engine, kind, question]);

  useEffect(() => {
    open.current = asked.key;
    asked.told = true;
    if (asked.has && asked.answer !== undefined) setLate((last) => (last?.key === asked.key ? last : { key: asked.key, answer: asked.answer as Answer<Kind> }));
  }, [asked]);

  if (asked.has) return { answer: asked.answer, stale: false };
  return { answer: late?.answer, stale: question !== undefined && late?.key !== asked.key };
}
