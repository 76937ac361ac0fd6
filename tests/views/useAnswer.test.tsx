// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import type { Ask } from '../../src/engine/questions';
import { useAnswer } from '../../src/views/useAnswer';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Question = Ask<'page'>;

/** An engine that answers by the number of lines that are asked for: odd ones at once, even ones when told to. */
function slowEngine() {
  const waiting: (() => void)[] = [];
  const engine: Engine = {
    ask: (_kind, question, generation, answer) => {
      const { limit } = question as Question;
      const give = () => answer({ total: limit } as never, generation);
      if (limit % 2 === 1) give();
      else waiting.push(give);
    },
  };
  return { engine, come: () => act(() => waiting.splice(0).forEach((give) => give())) };
}

const questionOf = (limit: number): Question => ({ clauses: {}, sort: 'time', limit, at: { offset: 0 } });

describe('an answer', () => {
  let root: Root;
  let element: HTMLElement;
  beforeEach(() => {
    element = document.createElement('div');
    root = createRoot(element);
  });
  afterEach(() => act(() => root.unmount()));

  function Shown({ engine, question }: { readonly engine: Engine; readonly question: Question | undefined }) {
    const { answer, stale } = useAnswer(engine, 'page', question);
    return `${answer?.total ?? 'none'}${stale ? ' stale' : ''}`;
  }
  const show = (engine: Engine, question: Question | undefined) => {
    act(() => root.render(<Shown engine={engine} question={question} />));
    return element.textContent;
  };

  it('stays, marked stale, until the next one comes, whichever way it came', () => {
    const { engine, come } = slowEngine();
    expect(show(engine, questionOf(1))).toBe('1');
    expect(show(engine, questionOf(2))).toBe('1 stale');
    come();
    expect(element.textContent).toBe('2');
    expect(show(engine, questionOf(3))).toBe('3');
    // Not the 2, which is older.
    expect(show(engine, questionOf(4))).toBe('3 stale');
    come();
    expect(element.textContent).toBe('4');
  });

  it('is none where nothing is asked, nor of another dataset', () => {
    const { engine } = slowEngine();
    show(engine, questionOf(1));
    expect(show(engine, undefined)).toBe('none');
    show(engine, questionOf(3));
    expect(show(slowEngine().engine, questionOf(4))).toBe('none stale');
  });

  it('to an older question is dropped', () => {
    const { engine, come } = slowEngine();
    show(engine, questionOf(2));
    show(engine, questionOf(5));
    come();
    expect(element.textContent).toBe('5');
  });
});
