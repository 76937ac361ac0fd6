import type { Engine } from '../../engine/engine';
import { runPlan, type Plan, type PlanOutcome } from '../../engine/plan';
import type { Issue } from '../../model/issue';

/** A result with what it is of: window, filters and day are read from there, not from the store. */
export type Result<Of, Value> = { readonly of: Of; readonly value: Value };

/** A plan that was begun, for what it is asked of. */
export type Run<Of, Value> = {
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

/** Begins a plan. */
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
 * Holds the newest result and the runs that are not over, oldest first. It is no React state: a result that came at
 * once is drawn already, and would be drawn a second time at every move of a brush.
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
