import type { Engine } from '../../engine/engine';
import { runPlan, type Plan, type PlanOutcome } from '../../engine/plan';
import type { Issue } from '../../model/issue';

/**
 * Result of a plan with its parameters: a view reads window, filters and as-of day from there, not from the store.
 */
export type Result<Of, Value> = { readonly of: Of; readonly value: Value };

/** Run of a plan, for given parameters. */
export type Run<Of, Value> = {
  readonly engine: Engine;
  readonly of: Of;
  /** Number of retries. */
  readonly attempt: number;
  readonly abort: () => void;
  /** Resolves when the run ends; absent if it ended at once. */
  over?: Promise<void>;
  came?: Result<Of, Value>;
  issue?: Issue;
};

/** Starts a run of a plan. */
export function startRun<Of, Value>(
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
 * Creates a list of the running plans, oldest first, with the newest result. It is no React state, because a result
 * that comes at once needs no second render.
 */
export function createRuns<Of, Value>() {
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
      if (run.came || run.issue) {
        settle(run);
        // Drawn while it was still awaited, it came before this was called.
        if (run.over) drawAgain();
        return;
      }
      for (const between of open.splice(1)) between.abort();
      open.push(run);
      void run.over?.then(() => {
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
