// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Outcome } from '../../../src/engine/engine';
import { ask, type Plan } from '../../../src/engine/plan';
import type { Answer, Ask } from '../../../src/engine/questions';
import { createAppStore, type AppStore } from '../../../src/state/createAppStore';
import { AppStoreContext } from '../../../src/state/useApp';
import { useAnswer } from '../../../src/views/answers/useAnswer';
import { useAnswers } from '../../../src/views/answers/useAnswers';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Waiting = {
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  readonly come: () => Promise<void>;
  readonly fail: () => Promise<void>;
};

/** An engine that answers by the number of lines that are asked for: odd ones at once, even ones when told to. */
function slowEngine() {
  const waiting: Waiting[] = [];
  const asked: number[] = [];
  const engine = {
    ask(question: Ask<'page'>, { signal }: { readonly signal?: AbortSignal } = {}) {
      const { limit } = question;
      asked.push(limit);
      const answer: Answer<'page'> = { total: limit, offset: 0, lines: [] };
      if (limit % 2 === 1) return { question, answer };
      return new Promise<Outcome<'page'>>((resolve) => {
        const settle = (outcome: Outcome<'page'>) => act(async () => resolve(outcome));
        waiting.push({
          limit,
          signal,
          come: () => settle({ question, answer }),
          fail: () => settle({ question, issue: { severity: 'error', code: 'answer-missing', row: 0 } }),
        });
      });
    },
  } as unknown as Engine;
  const of = (limit: number) => waiting.filter((each) => each.limit === limit).at(-1) as Waiting;
  return { engine, asked, of };
}

const questionOf = (limit: number): Ask<'page'> => ({
  kind: 'page',
  clauses: {},
  sort: 'time',
  limit,
  at: { offset: 0 },
});

describe('an answer', () => {
  let root: Root;
  let element: HTMLElement;
  let store: AppStore;
  beforeEach(() => {
    element = document.createElement('div');
    root = createRoot(element);
    store = createAppStore();
  });
  afterEach(() => act(() => root.unmount()));

  type Props = { readonly engine: Engine; readonly question: Ask<'page'> | undefined };
  function Shown({ engine, question }: Props) {
    const { question: of, answer, state } = useAnswer(engine, question);
    return of ? `${answer.total} of ${of.limit}, ${state}` : state;
  }
  function show(engine: Engine, question: Ask<'page'> | undefined) {
    act(() =>
      root.render(
        <AppStoreContext value={store}>
          <Shown engine={engine} question={question} />
        </AppStoreContext>,
      ),
    );
    return element.textContent;
  }

  it('stays with its question, stale, until the next one comes, whichever way it came', async () => {
    const { engine, of } = slowEngine();
    expect(show(engine, questionOf(1))).toBe('1 of 1, fresh');
    expect(show(engine, questionOf(2))).toBe('1 of 1, stale');
    await of(2).come();
    expect(element.textContent).toBe('2 of 2, fresh');
    expect(show(engine, questionOf(3))).toBe('3 of 3, fresh');
    // Not the 2, which is older.
    expect(show(engine, questionOf(4))).toBe('3 of 3, stale');
    await of(4).come();
    expect(element.textContent).toBe('4 of 4, fresh');
  });

  it('is none where nothing is asked, nor of another dataset', () => {
    const { engine } = slowEngine();
    show(engine, questionOf(1));
    expect(show(engine, undefined)).toBe('none');
    show(engine, questionOf(3));
    expect(show(slowEngine().engine, questionOf(4))).toBe('stale');
  });

  it('to an older question never takes the place of a newer one', async () => {
    const { engine, of } = slowEngine();
    show(engine, questionOf(2));
    show(engine, questionOf(4));
    await of(4).come();
    expect(element.textContent).toBe('4 of 4, fresh');
    await of(2).come();
    expect(element.textContent).toBe('4 of 4, fresh');
    show(engine, questionOf(6));
    show(engine, questionOf(7));
    await of(6).come();
    expect(element.textContent).toBe('7 of 7, fresh');
  });

  it('is shown as it comes while others are asked, and those between are aborted', async () => {
    const { engine, of } = slowEngine();
    for (const limit of [2, 4, 6, 8]) show(engine, questionOf(limit));
    expect([2, 4, 6, 8].filter((limit) => of(limit).signal?.aborted)).toEqual([4, 6]);
    await of(2).come();
    expect(element.textContent).toBe('2 of 2, stale');
    await of(4).come();
    expect(element.textContent).toBe('2 of 2, stale');
    await of(8).come();
    expect(element.textContent).toBe('8 of 8, fresh');
  });

  it('that failed leaves the last, is told, and can be asked for again', async () => {
    const { engine, of } = slowEngine();
    show(engine, questionOf(1));
    show(engine, questionOf(2));
    expect(store.getState().awaited.map(({ issue }) => issue?.code)).toEqual([undefined]);
    await of(2).fail();
    expect(element.textContent).toBe('1 of 1, failed');
    const [failed] = store.getState().awaited;
    expect(failed?.issue?.code).toBe('answer-missing');
    act(() => failed?.again());
    expect(element.textContent).toBe('1 of 1, stale');
    await of(2).come();
    expect(element.textContent).toBe('2 of 2, fresh');
    expect(store.getState().awaited).toEqual([]);
  });

  it('that nobody draws any more is aborted, and not waited for', async () => {
    const { engine, of } = slowEngine();
    show(engine, questionOf(2));
    await act(async () => root.render(null));
    expect(of(2).signal?.aborted).toBe(true);
    expect(store.getState().awaited).toEqual([]);
  });
});

describe('several answers', () => {
  type Of = { readonly first: number; readonly then: number };
  function* plan({ first, then }: Of): Plan<string> {
    const [a, none] = yield* ask(questionOf(first), undefined);
    const [b, c] = yield* ask(questionOf(then + a.total - first), questionOf(1));
    return [a.total, String(none), b.total, c.total].join(' ');
  }

  it('are shown together, of one view, or not at all', async () => {
    const { engine, asked, of } = slowEngine();
    const element = document.createElement('div');
    const root = createRoot(element);
    const store = createAppStore();
    function Shown({ of: given }: { readonly of: Of }) {
      const { last, state } = useAnswers(engine, given, plan);
      return `${last ? `${last.value} of ${last.of.first}` : 'nothing'}, ${state}`;
    }
    const show = (given: Of) =>
      act(() =>
        root.render(
          <AppStoreContext value={store}>
            <Shown of={given} />
          </AppStoreContext>,
        ),
      );
    show({ first: 3, then: 5 });
    expect(element.textContent).toBe('3 undefined 5 1 of 3, fresh');
    show({ first: 7, then: 2 });
    expect(element.textContent).toBe('3 undefined 5 1 of 3, stale');
    await of(2).come();
    expect(element.textContent).toBe('7 undefined 2 1 of 7, fresh');
    show({ first: 4, then: 6 });
    await of(4).come();
    expect(element.textContent).toBe('7 undefined 2 1 of 7, stale');
    await of(6).fail();
    expect(element.textContent).toBe('7 undefined 2 1 of 7, failed');
    expect(asked).toEqual([3, 5, 1, 7, 2, 1, 4, 6, 1]);
    act(() => root.unmount());
  });
});
