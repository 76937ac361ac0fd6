import { statusAsOf, turningDays } from '../model/asOf';
import { eventStatuses, type ConflictEvent } from '../model/event';
import type { SourceDays } from '../model/knownDay';
import type { StatusSteps } from './columns';
import { toInt32 } from './int32';

export type StatusStepsBuilder = {
  /** Adds the status changes of an event; `row` counts in order of reading. */
  add(event: ConflictEvent, row: number, sourceDays: SourceDays): void;
  /** Removes the status changes recorded for some rows. */
  forget(rows: ReadonlySet<number>): void;
  /** Builds the status changes, renumbered so that row `order[i]` becomes row i, sorted by row and day. */
  finish(order: Uint32Array): StatusSteps;
};

/** Creates an empty builder of status changes; events whose status never changes take no space. */
export function createStatusStepsBuilder(): StatusStepsBuilder {
  let steps: { row: number; readonly fromDay: number; readonly status: number }[] = [];
  return {
    add(event, row, sourceDays) {
      if (event.positions.length + event.updates.length === 0) return;
      const days = turningDays(event, sourceDays);
      if (days.length === 0) return;
      const first = steps.length;
      for (const day of [-Infinity, ...days]) {
        const status = Math.max(0, eventStatuses.indexOf(statusAsOf(event, day, sourceDays)));
        if (steps.length > first && steps.at(-1)?.status === status) continue;
        steps.push({ row, fromDay: toInt32(day), status });
      }
      // It was always what it is.
      if (steps.length === first + 1) steps.pop();
    },
    forget(rows) {
      steps = steps.filter(({ row }) => !rows.has(row));
    },
    finish(order) {
      if (steps.length > 0) {
        const rowOf = new Uint32Array(order.length);
        order.forEach((from, row) => (rowOf[from] = row));
        for (const step of steps) step.row = rowOf[step.row] as number;
        steps.sort((a, b) => a.row - b.row || a.fromDay - b.fromDay);
      }
      return {
        row: Int32Array.from(steps, ({ row }) => row),
        fromDay: Int32Array.from(steps, ({ fromDay }) => fromDay),
        status: Uint8Array.from(steps, ({ status }) => status),
      };
    },
  };
}
