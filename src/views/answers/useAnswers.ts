import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Engine } from '../../engine/engine';
import { runPlan, type Plan, type PlanOutcome } from '../../engine/plan';
import type { Issue } from '../../model/issue';
import { useAppStore } from '../../state/useApp';

/**
 * `none`: nothing is asked. `fresh`: the answer is of what is asked now. `stale`: that is still awaited. `failed`: it
 * could not be had; the app offers to ask again.
 */
export type Freshness = 'none' | 'fresh' | 'stale' | 'failed';

/** A result with what it is of: window, filters and day are read from there, not from the store. */
export type Result<Of, Value> = { readonly of: Of; readonly value: Value };

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
  useTold(state, run?.issue, again);
  return { last, state };
}

/** Tells the store of an answer that is awaited or failed, as long as it is. */
function useTold(state: Freshness, issue: Issue | undefined, again: () => void): void {
  const store = useAppStore();
  const lacks = state === 'stale' || state === 'failed';
  useEffect(
    () => (lacks ? store.getState().awaitAnswer({ issue, again }) : undefined),
    [store, lacks, issue, again],
  );
}

type Run<Of, Value> = {
  readonly engine: Engine;
  readonly of: Of;
  /** Counts how often the same was asked again. */
  readonly attempt: number;
  readonly abort: () => void;
  /** Kept when the run is over; absent where it was at once. */
  over?: Promise<void>;
  came?: Result<Of, Value>;
  issue?: Issue;
};

function startRun<Of, Value>(
  engine: Engine,
  of: Of,
  plan: (of: Of) => Plan<Value>,
  attempt: number,
): Run<Of, Value> {
  const controller = new AbortController();
  const run: Run<Of, Value> = { engine, of, attempt, abort: () => controller.abort() };
  const take = (outcome: PlanOutcome<Value>) => {
    if ('issue' in outcome) run.issue = outcome.issue;
    else run.came = { of, value: outcome.value };
  };
  const outcome = runPlan(engine, plan(of), controller.signal);
  if (outcome instanceof Promise) run.over = outcome.then(take);
  else take(outcome);
  return run;
}

/**
 * Holds the newest result and the runs that are not over, oldest first. It is no React state: a result that came at
 * once is drawn already, and would be drawn a second time at every move of a brush.
 */
function createRuns<Of, Value>() {
  let newest: Run<Of, Value> | undefined;
  let open: Run<Of, Value>[] = [];

  /** A run is over: what was asked before it is not waited for any more. */
  function settle(run: Run<Of, Value>): void {
    const place = open.indexOf(run);
    for (const older of open.slice(0, place < 0 ? open.length : place)) older.abort();
    open = place < 0 ? [] : open.slice(place + 1);
    if (run.came) newest = run;
  }

  return {
    /** Waits for a run. Of those under way the oldest, which is shown next, and the newest are let go on. */
    follow(run: Run<Of, Value>, drawAgain: () => void): void {
      if (!run.over || run.came || run.issue) return settle(run);
      for (const between of open.splice(1)) between.abort();
      open.push(run);
      void run.over.then(() => {
        if (!open.includes(run)) return;
        settle(run);
        drawAgain();
      });
    },
    /** The newest result of an engine: of another dataset nothing is shown. */
    lastOf: (engine: Engine): Result<Of, Value> | undefined =>
      newest?.engine === engine ? newest.came : undefined,
    /** Aborts what is under way, unless it is followed again in this task, as React's strict mode does. */
    abort(): void {
      const left = open;
      open = [];
      queueMicrotask(() => left.forEach((run) => open.includes(run) || run.abort()));
    },
  };
}
