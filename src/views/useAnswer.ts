import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Engine } from '../engine/engine';
import type { Answer, Ask, QuestionKind } from '../engine/questions';

export type Answered<Kind extends QuestionKind> = {
  /** The last answer that came; undefined before the first. */
  readonly answer: Answer<Kind> | undefined;
  /** True while the answer belongs to an older question. */
  readonly stale: boolean;
};

/** A question that was asked: it holds the answer, or tells it once when it comes. */
type Open<Kind extends QuestionKind> = {
  readonly read: () => { readonly answer: Answer<Kind> } | undefined;
  /** Returns what stops the telling. */
  readonly tell: (listener: (answer: Answer<Kind>) => void) => () => void;
};

let generation = 0;

function ask<Kind extends QuestionKind>(engine: Engine, kind: Kind, question: Ask<Kind>): Open<Kind> {
  let come: { readonly answer: Answer<Kind> } | undefined;
  let listener: ((answer: Answer<Kind>) => void) | undefined;
  const mine = ++generation;
  engine.ask(kind, question, mine, (answer, answeredGeneration) => {
    if (answeredGeneration !== mine) return;
    come = { answer };
    listener?.(answer);
  });
  return {
    read: () => come,
    tell: (told) => {
      listener = told;
      if (come) told(come.answer);
      return () => {
        listener = undefined;
      };
    },
  };
}

/**
 * The engine's answer to a question. One that comes in the same tick is there at once; until a later one
 * comes the last stays, marked stale, and answers to older questions are dropped. Keep `question` stable
 * with `useMemo`: a new object asks anew. Undefined asks nothing.
 */
export function useAnswer<Kind extends QuestionKind>(
  engine: Engine | undefined,
  kind: Kind,
  question: Ask<Kind> | undefined,
): Answered<Kind> {
  const open = useMemo(
    () => (engine && question ? ask(engine, kind, question) : undefined),
    [engine, kind, question],
  );
  const [kept] = useState(createKept<Kind>);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const atOnce = open?.read();

  useEffect(
    function keepTheAnswer() {
      if (!open || !engine) return;
      if (atOnce) return kept.keep({ engine, open, answer: atOnce.answer });
      return open.tell((answer) => {
        kept.keep({ engine, open, answer });
        drawAgain();
      });
    },
    [engine, open, atOnce, kept],
  );

  if (atOnce) return { answer: atOnce.answer, stale: false };
  const last = kept.last();
  // Where nothing is asked there is no answer, and none of another dataset is shown.
  if (!open || last?.engine !== engine) return { answer: undefined, stale: open !== undefined };
  return { answer: last?.answer, stale: last?.open !== open };
}

type Kept<Kind extends QuestionKind> = {
  readonly engine: Engine;
  readonly open: Open<Kind>;
  readonly answer: Answer<Kind>;
};

/**
 * Holds the last answer, whether it came at once or later. It is no state: an answer that comes at once is drawn
 * already, and would be drawn a second time at every move of a brush.
 */
function createKept<Kind extends QuestionKind>() {
  let kept: Kept<Kind> | undefined;
  return {
    keep: (answered: Kept<Kind>): void => {
      kept = answered;
    },
    last: () => kept,
  };
}
