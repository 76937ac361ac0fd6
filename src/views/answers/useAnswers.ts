import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Engine } from '../../engine/engine';
import type { Plan } from '../../engine/plan';
import type { Issue } from '../../model/issue';
import { useAppStore } from '../../state/useApp';
import { createRuns, startRun, type Result } from './runs';

/**
 * `none`: nothing is asked. `fresh`: the answer is of what is asked now. `stale`: that is still awaited. `failed`: it
 * could not be had; the app offers to ask again.
 */
export type Freshness = 'none' | 'fresh' | 'stale' | 'failed';

export type Answers<Of, Value> = {
  /** The newest result; undefined before the first. */
  readonly last: Result<Of, Value> | undefined;
  readonly state: Freshness;
};

/**
 * Asks the questions of a plan and gives its newest result. What the engine answers at once is there at once; until a
 * later one comes the last stays, with what it was asked of, and an older result never takes a newer one's place.
 * Stale and failed results are told to the store, which one notice speaks for.
 *
 * @param of What the plan asks by, kept stable with `useMemo`: a new object asks anew. Undefined asks nothing.
 * @param plan Made outside the component; it may not read anything but `of`.
 */
export function useAnswers<Of, Value>(
  engine: Engine | undefined,
  of: Of | undefined,
  plan: (of: Of) => Plan<Value>,
): Answers<Of, Value> {
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const run = useMemo(
    () => (engine && of !== undefined ? startRun(engine, of, plan, attempt) : undefined),
    [engine, of, plan, attempt],
  );
  const [runs] = useState(createRuns<Of, Value>);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => run && runs.follow(run, drawAgain), [run, runs]);
  useEffect(() => runs.abort, [runs]);

  const last = run && (run.came ?? runs.lastOf(run.engine));
  const state = !run ? 'none' : run.came ? 'fresh' : run.issue ? 'failed' : 'stale';
  useReportedState(state, run?.issue, again);
  return { last, state };
}

/** Tells the store of an answer that is awaited or failed, as long as it is. */
function useReportedState(state: Freshness, issue: Issue | undefined, again: () => void): void {
  const store = useAppStore();
  const lacks = state === 'stale' || state === 'failed';
  useEffect(
    () => (lacks ? store.getState().awaitAnswer({ issue, again }) : undefined),
    [store, lacks, issue, again],
  );
}
