import { statusAsKnown, turningDays } from '../model/asKnown';
import { eventStatuses, type ConflictEvent } from '../model/event';
import type { StatusSteps } from './columns';
import { toInt32 } from './int32';

export type StatusStepsBuilder = {
  /** Adds the steps of the event that is row `row` of those added. */
  add(event: ConflictEvent, row: number): void;
  /** The steps, with row i of the result being row `order[i]` of those added. */
  finish(order: Uint32Array): StatusSteps;
};

/** Most events have no step: only an update that carries a status changes one. */
export function createStatusStepsBuilder(): StatusStepsBuilder {
  const steps: { row: number; readonly fromDay: number; readonly status: number }[] = [];
  return {
    add(event, row) {
      if (event.updates.every(({ status }) => status === undefined)) return;
      for (const day of [-Infinity, ...turningDays(event)]) {
        const status = Math.max(0, eventStatuses.indexOf(statusAsKnown(event, day)));
        const last = steps.at(-1);
        if (last?.row === row && last.status === status) continue;
        steps.push({ row, fromDay: toInt32(day), status });
      }
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
