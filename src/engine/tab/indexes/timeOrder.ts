import { checkpointMinute, type Checkpoints } from './checkpoints';
import { endOrderOf } from './endOrder';

/** Rows sorted by their starts, or by their ends. */
export type TimeOrder = {
  /** Minute of each row: its start, or its end. */
  readonly minutes: Int32Array;
  /**
   * Returns the rows in this order, sorted at the first call; undefined if the table itself is in this order.
   */
  readonly rows: () => Uint32Array | undefined;
  /** Returns the number of rows before each checkpoint; cached per distance of checkpoints. */
  readonly positions: (checkpoints: Checkpoints) => Uint32Array;
};

/**
 * Creates the order of rows by a minute per row: `rising` if the minutes are sorted already, else sorted on
 * demand.
 */
export function createTimeOrder(minutes: Int32Array, rising: boolean): TimeOrder {
  let sorted: Uint32Array | undefined;
  const bySteps = new Map<number, Uint32Array>();
  // Sorted lazily: only ends between two checkpoints need the order, whole days don't.
  const rows = () => (rising ? undefined : (sorted ??= endOrderOf(minutes)));

  function find(checkpoints: Checkpoints): Uint32Array {
    const found = new Uint32Array(checkpoints.count);
    const order = rows();
    let position = 0;
    for (let checkpoint = 1; checkpoint < checkpoints.count; checkpoint++) {
      const minute = checkpointMinute(checkpoints, checkpoint);
      while (
        position < minutes.length &&
        (minutes[order ? (order[position] as number) : position] as number) < minute
      )
        position++;
      found[checkpoint] = position;
    }
    return found;
  }

  return {
    minutes,
    rows,
    positions(checkpoints) {
      let found = bySteps.get(checkpoints.stepMinutes);
      if (!found) bySteps.set(checkpoints.stepMinutes, (found = find(checkpoints)));
      return found;
    },
  };
}
