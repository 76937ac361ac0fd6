import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Engine } from '../../engine/engine';
import type { Plan } from '../../engine/plan';
import type { Issue } from '../../model/issue';
import { useAppStore } from '../../state/useApp';
import { createRuns, startRun, type Result } from './runs';

/**
 * State of a result. `none`: nothing is asked. `fresh`: it answers the current question. `stale`: the current
 * answer is pending. `failed`: the current question failed, and can be retried.
 */
export type Freshness = 'none' | 'fresh' | 'stale' | 'failed';

export type Answers<Of, Value> = {
  /** Newest result, possibly of earlier parameters; undefined before the first. */
  readonly last: Result<Of, Value> | undefined;
  readonly state: Freshness;
};

/**
 * Hook that runs a plan of engine questions and returns its newest result: synchronously if the engine answers
 * so; else the last result stays, with its own parameters, until a newer one arrives. Pending and failed
 * results are reported to the store, for a common notice.
 *
 * @param of parameters of the plan, memoized: a new object asks anew; undefined asks nothing
 * @param plan generator defined outside the component; it may read nothing but `of`
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

/** Reports a pending or failed answer to the store, as long as it is so. */
function useReportedState(state: Freshness, issue: Issue | undefined, again: () => void): void {
  const store = useAppStore();
  const lacks = state === 'stale' || state === 'failed';
  useEffect(
    () => (lacks ? store.getState().awaitAnswer({ issue, again }) : undefined),
    [store, lacks, issue, again],
  );
}
