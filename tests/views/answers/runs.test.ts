import { expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { ask, type Plan } from '../../../src/engine/plan';
import { createRuns, startRun } from '../../../src/views/answers/runs';

function* counting(): Plan<number> {
  const [count] = yield* ask({ kind: 'count', clauses: {} });
  return count.total;
}

const answer = { total: 3, possible: 3, certain: 3, whole: 3 };

it('A result that came before it was waited for is drawn', async () => {
  const engine = { ask: (question: unknown) => Promise.resolve({ question, answer }) } as unknown as Engine;
  const runs = createRuns<object, number>();
  const run = startRun(engine, {}, counting, 0);
  await run.over;
  const drawAgain = vi.fn();
  runs.follow(run, drawAgain);
  expect(drawAgain).toHaveBeenCalledOnce();
  expect(runs.lastOf(engine)?.value).toBe(3);
});

it('A result that came at once is not drawn a second time', () => {
  const engine = { ask: (question: unknown) => ({ question, answer }) } as unknown as Engine;
  const runs = createRuns<object, number>();
  const drawAgain = vi.fn();
  runs.follow(startRun(engine, {}, counting, 0), drawAgain);
  expect(drawAgain).not.toHaveBeenCalled();
  expect(runs.lastOf(engine)?.value).toBe(3);
});

it('An engine that breaks its promise is a failure', async () => {
  const engine = { ask: () => Promise.reject(new Error('no line')) } as unknown as Engine;
  const run = startRun(engine, {}, counting, 0);
  await run.over;
  expect(run.issue).toMatchObject({ code: 'answer-missing', value: 'no line' });
});
