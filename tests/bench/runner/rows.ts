import type { Bench, Target } from './benches';

/** A line of the outcome: one bench at one size against one peer. */
export type Row = {
  readonly bench: string;
  /** Number of events; 0 where the bench has the app's own dataset. */
  readonly n: number;
  readonly oursMs?: number;
  readonly oursP95Ms?: number;
  readonly peer?: string;
  readonly peerMs?: number;
  readonly peerP95Ms?: number;
  /** How many times quicker than the peer; for `load-…` and `start` how many times the peer's time. */
  readonly ratio?: number;
  readonly floorMs?: number;
  readonly timesFloor?: number;
  /** 95 % of the frames came within this while every frame had a move. */
  readonly frameP95Ms?: number;
  readonly bytesPerEvent?: number;
  readonly note?: string;
  /** The figures, and whether they were reached. */
  readonly must?: string;
  readonly goal?: string;
  readonly reached?: 'goal' | 'must' | 'missed';
};

/** Samples of all runs: the median of the runs' medians, and the 95th percentile of all. */
export type Summary = { readonly ms: number; readonly p95: number };

export function summaryOf(runs: readonly (readonly number[])[]): Summary | undefined {
  const filled = runs.filter((run) => run.length > 0);
  if (filled.length === 0) return undefined;
  return {
    ms: quantile(
      filled.map((run) => quantile(run, 0.5)),
      0.5,
    ),
    p95: quantile(filled.flat(), 0.95),
  };
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? NaN;
  return below + ((sorted[Math.ceil(at)] ?? NaN) - below) * (at % 1);
}

/** The row with the figures beside it, where it has some for this bench, size and peer. */
export function judged(bench: Bench, row: Row): Row {
  const target = bench.targets.find(({ peer, n }) => n === row.n && peer === (row.peer ?? ''));
  const value = target && row[target.of];
  if (!target || value === undefined) return row;
  const sign = target.is === 'at least' ? '≥' : '≤';
  const reached = reaches(value, target, target.goal)
    ? 'goal'
    : reaches(value, target, target.must)
      ? 'must'
      : 'missed';
  return { ...row, must: `${sign} ${target.must}`, goal: `${sign} ${target.goal}`, reached };
}

function reaches(value: number, { is }: Target, figure: number): boolean {
  return is === 'at least' ? value >= figure : value <= figure;
}
