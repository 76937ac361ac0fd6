import type { Engine } from '../../engine/engine';
import { runPlan, type Plan, type PlanOutcome } from '../../engine/plan';
import type { Issue } from '../../model/issue';

/**
 * Result of a plan (generator of engine questions), with the parameters that it was run with. A view must read
 * window, filters and as-of day from these, not from the store, since the result may be older.
 */
export type Result<Of, Value> = { readonly of: Of; readonly value: Value };

/** Run of a plan of engine questions, for given parameters. */
export type Run<Of, Value> = {
  readonly engine: Engine;
  readonly of: Of;
  /** Number of retries before this run. */
  readonly attempt: number;
  readonly abort: () => void;
  /** Promise that resolves when the run ends; absent if it ended synchronously. */
  over?: Promise<void>;
  came?: Result<Of, Value>;
  issue?: Issue;
};

/**
 * Starts a run of a plan of engine questions; the result is there at once if the engine answers synchronously.
 */
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
 * Creates a queue of the running plans, oldest first, with the newest result. It isn't React state, because a
 * synchronous result needs no second render.
 */
export function createRuns<Of, Value>() {
  let newest: Run<Of, Value> | undefined;
  let open: Run<Of, Value>[] = [];

  /** Removes a run that has ended, aborts the runs that began before it, and keeps its result as the newest. */
  function settle(run: Run<Of, Value>): void {
    const place = open.indexOf(run);
    for (const older of open.slice(0, place < 0 ? open.length : place)) older.abort();
    open = place < 0 ? [] : open.slice(place + 1);
    if (run.came) newest = run;
  }

  return {
    /**
     * Adds a run to the queue and calls `drawAgain` when it ends. Only the oldest run, which is shown next, and
     * this newest one go on; those between are aborted.
     */
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
    /** Returns the newest result of an engine; undefined if the newest is that of another dataset's engine. */
    lastOf: (engine: Engine): Result<Of, Value> | undefined =>
      newest?.engine === engine ? newest.came : undefined,
    /** Aborts all running plans, unless they are added again in the same task, as React's strict mode does. */
    abort(): void {
      const left = open;
      open = [];
      queueMicrotask(() => left.forEach((run) => open.includes(run) || run.abort()));
    },
  };
}
