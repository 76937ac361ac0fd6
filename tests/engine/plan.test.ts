import { describe, expect, it } from 'vitest';
import type { Engine, Outcome } from '../../src/engine/engine';
import { answerAtOnce, answerOf, QuestionFailed, whenAnswered } from '../../src/engine/answerOf';
import { ask, askKept, askOne, runPlan, type Kept, type Plan } from '../../src/engine/plan';
import type { Ask, QuestionKind } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import type { Issue } from '../../src/model/issue';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { lateEngine } from './lateEngine';

const inTab = createTabEngine(tableOf(smallDataset));
const later = lateEngine(inTab, { delayMs: 0, spreadMs: 4 });
const lost: Issue = { severity: 'error', code: 'answer-missing', row: 0, value: 'lost' };

const countOf = (...category: string[]) => ({ kind: 'count', clauses: { category } }) as const;

/** An engine that fails every question of a category, and what it was asked. */
function failing(category: string, engine: Engine = inTab) {
  const asked: unknown[] = [];
  return {
    asked,
    ask<Kind extends QuestionKind>(question: Ask<Kind>, options?: { readonly signal?: AbortSignal }) {
      asked.push(question);
      const fails = question.clauses.category?.includes(category);
      return fails ? ({ question, issue: lost } satisfies Outcome<Kind>) : engine.ask(question, options);
    },
  };
}

const rejecting: Engine = { ask: () => Promise.reject(new Error('no line')) };
const throwing: Engine = {
  // An engine may be anything: what it rejects with need not be an error.
  ask: () => Promise.reject('gone' as unknown as Error),
};

describe.each([
  ['at once', inTab],
  ['later', later],
])('a plan whose questions are answered %s', (when, engine) => {
  const { signal } = new AbortController();
  const run = <Value>(plan: Plan<Value>) => runPlan(engine, plan, signal);

  it('has the answers of its questions, in their order, and of later ones', async () => {
    const outcome = run(
      (function* () {
        const [strikes, nothing, talks] = yield* ask(countOf('strike'), undefined, countOf('talks'));
        const more = yield* askOne(countOf(strikes.total > talks.total ? 'human' : 'none'));
        return [strikes.total, nothing, talks.total, more.total];
      })(),
    );
    expect(outcome instanceof Promise).toBe(when === 'later');
    expect(await outcome).toEqual({ value: [3, undefined, 2, 1] });
  });

  it('asks what is kept once', async () => {
    const kept: Kept<'count'> = { engine, question: countOf('strike') };
    const plan = function* () {
      return (yield* askKept(kept)).total;
    };
    expect(await run(plan())).toEqual({ value: 3 });
    expect(kept.answer?.total).toBe(3);
    // Nothing is left to ask: another engine isn't.
    expect(runPlan(rejecting, plan(), signal)).toEqual({ value: 3 });
  });

  it('ends with its first failure, and asks nothing more', async () => {
    const broken = failing('talks', engine);
    let reached = false;
    const outcome = await runPlan(
      broken,
      (function* () {
        yield* ask(countOf('strike'), countOf('talks'));
        reached = true;
        yield* ask(countOf('human'));
      })(),
      signal,
    );
    expect(outcome).toEqual({ issue: lost });
    expect(reached).toBe(false);
    expect(broken.asked).toEqual([countOf('strike'), countOf('talks')]);
  });

  it('has a value without a question', () => {
    expect(
      run(
        (function* () {
          yield* ask();
          return 7;
        })(),
      ),
    ).toEqual({ value: 7 });
  });
});

it('a plan takes a rejected question as a failure, with what it was rejected with', async () => {
  const { signal } = new AbortController();
  const plan = function* () {
    yield* ask(countOf('strike'));
  };
  const failed = { severity: 'error', code: 'answer-missing', row: 0 };
  expect(await runPlan(rejecting, plan(), signal)).toEqual({ issue: { ...failed, value: 'no line' } });
  expect(await runPlan(throwing, plan(), signal)).toEqual({ issue: { ...failed, value: '' } });
});

it('a plan hands its signal on with each question', () => {
  const { signal } = new AbortController();
  const signals: unknown[] = [];
  const engine: Engine = {
    ask(question, options) {
      signals.push(options?.signal);
      return inTab.ask(question, options);
    },
  };
  const plan = function* () {
    yield* ask(countOf('strike'), countOf('talks'));
  };
  runPlan(engine, plan(), signal);
  expect(signals).toEqual([signal, signal]);
});

describe('one question', () => {
  const question = countOf('strike');
  const failed = failing('strike');

  it('has a promise of its answer, or of why there is none', async () => {
    expect((await answerOf(inTab, question)).total).toBe(3);
    expect((await answerOf(later, question)).total).toBe(3);
    const failure = await answerOf(failed, question).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QuestionFailed);
    expect(failure).toMatchObject({ message: 'answer-missing', issue: lost });
  });

  it('has an answer at once, or none', () => {
    expect(answerAtOnce(inTab, question)?.total).toBe(3);
    expect(answerAtOnce(later, question)).toBeUndefined();
    expect(answerAtOnce(failed, question)).toBeUndefined();
  });

  it('calls back at once or later, with its answer or its issue', async () => {
    const heard: unknown[] = [];
    const taking = {
      answered: ({ total }: { readonly total: number }) => heard.push(total),
      failed: (issue: Issue) => heard.push(issue.code),
    };
    whenAnswered(inTab, question, taking);
    whenAnswered(failed, question, taking);
    expect(heard).toEqual([3, 'answer-missing']);
    whenAnswered(failed, question, { answered: () => heard.push('never') });
    await new Promise<void>((resolve) => {
      whenAnswered(later, question, {
        answered: ({ total }) => {
          heard.push(`later ${total}`);
          resolve();
        },
      });
      expect(heard).toHaveLength(2);
    });
    expect(heard).toEqual([3, 'answer-missing', 'later 3']);
  });

  it('calls nobody back after it was given up, nor where it is rejected', async () => {
    const control = new AbortController();
    const heard: unknown[] = [];
    const taking = { answered: () => heard.push('answer'), failed: () => heard.push('issue') };
    let answer: (outcome: Outcome<'count'>) => void = () => {};
    const pending: Engine = {
      ask: (() => new Promise<Outcome<'count'>>((resolve) => (answer = resolve))) as unknown as Engine['ask'],
    };
    whenAnswered(pending, question, taking, control.signal);
    control.abort();
    const outcome = inTab.ask(question);
    if (outcome instanceof Promise) throw new Error('the engine in the tab answers at once');
    answer(outcome);
    whenAnswered(inTab, question, taking, control.signal);
    whenAnswered(rejecting, question, taking);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
  });

  it('takes its signal with it', () => {
    const { signal } = new AbortController();
    const options: unknown[] = [];
    const engine: Engine = {
      ask(one, given) {
        options.push(given);
        return inTab.ask(one, given);
      },
    };
    whenAnswered(engine, question, { answered: () => {} }, signal);
    whenAnswered(engine, question, { answered: () => {} });
    expect(options).toEqual([{ signal }, {}]);
  });
});
