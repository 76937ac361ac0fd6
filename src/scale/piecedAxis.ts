import { minutesPerDay, type Day, type Minute, type Window } from '../engine/questions';
import { binEdges, binStepFor, type Step } from './time';

/** Stretch of days that has its own scale on the overview timeline. */
export type Stretch = {
  readonly window: Window;
  /** Id of the period, if the stretch is one. */
  readonly period: string | undefined;
  /** True for the default period; all other stretches are folded, that is, drawn at a smaller scale. */
  readonly open: boolean;
};

export type Piece = Stretch & {
  readonly x0: number;
  readonly x1: number;
  readonly from: Minute;
  /** End of the piece in minutes, exclusive. */
  readonly to: Minute;
  /** Calendar step of the piece's histogram bins. */
  readonly step: Step;
};

/** Piecewise linear time axis in px, with a gap (break) between neighbouring pieces. */
export type PiecedAxis = {
  readonly pieces: readonly Piece[];
  /**
   * Converts a minute to px. Where two pieces meet, returns the start of the later one, or with `end` the end
   * of the earlier one.
   */
  readonly px: (minute: Minute, edge?: 'start' | 'end') => number;
  /** Converts px to a minute; within a break, the minute where its two pieces meet. */
  readonly minute: (px: number) => Minute;
};

export const defaults = {
  /** Width in px of the break between two pieces. */
  breakPx: 8,
  /** Width of each folded piece as a share of the axis, from 0 to 1. */
  foldedShare: 0.13,
  /**
   * Least width in px of a folded piece, as a touch target; less if all folded pieces would take half of the
   * axis.
   */
  minFoldedPx: 24,
  /** Least width of a histogram bar in px. */
  minBarPx: 2.4,
  /** Most folded stretches on either side of the default period; further periods are merged into them. */
  maxFolded: 2,
};

export type PeriodDays = { readonly id: string; readonly from: Day; readonly to: Day };

/**
 * Splits the window of all events into the default period and, before and after it, the other periods, without gaps
 * or overlaps.
 */
export function stretchesOf(whole: Window, open: Window, periods: readonly PeriodDays[]): Stretch[] {
  const from = Math.min(whole.from, open.from);
  const to = Math.max(whole.to, open.to);
  const others = periods.filter((period) => period.from !== open.from || period.to !== open.to);
  const openId = periods.find((period) => period.from === open.from && period.to === open.to)?.id;
  return [
    ...fold(from, open.from - 1, others),
    { window: open, period: openId, open: true },
    ...fold(open.to + 1, to, others),
  ];
}

/**
 * Splits the days from `from` to `to` into one stretch per period; days between two periods belong to the
 * earlier one.
 */
function fold(from: Day, to: Day, periods: readonly PeriodDays[]): Stretch[] {
  if (from > to) return [];
  const inside = periods
    .filter((period) => period.to >= from && period.from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .slice(0, defaults.maxFolded);
  const starts = inside.map((period, index) => (index === 0 ? from : Math.max(period.from, from)));
  const stretches = inside.flatMap((period, index): Stretch[] => {
    const start = starts[index] ?? from;
    const end = Math.min(to, (starts[index + 1] ?? to + 1) - 1);
    return start > end ? [] : [{ window: { from: start, to: end }, period: period.id, open: false }];
  });
  return stretches.length > 0 ? stretches : [{ window: { from, to }, period: undefined, open: false }];
}

/** Creates a piecewise time axis from `x0` to `x1` px, of stretches that are in time order and without gaps. */
export function piecedAxis(stretches: readonly Stretch[], x0: number, x1: number): PiecedAxis {
  const folded = stretches.filter((stretch) => !stretch.open).length;
  const free = Math.max(1, x1 - x0 - defaults.breakPx * (stretches.length - 1));
  const foldedPx = Math.max(free * defaults.foldedShare, Math.min(defaults.minFoldedPx, free / 2 / folded));
  let x = x0;
  const pieces = stretches.map((stretch): Piece => {
    const widthPx = stretch.open ? free - folded * foldedPx : foldedPx;
    const from = stretch.window.from * minutesPerDay;
    const to = (stretch.window.to + 1) * minutesPerDay;
    const days = stretch.window.to - stretch.window.from + 1;
    const piece = {
      ...stretch,
      x0: x,
      x1: x + widthPx,
      from,
      to,
      step: binStepFor(widthPx / days, defaults.minBarPx),
    };
    x += widthPx + defaults.breakPx;
    return piece;
  });
  return {
    pieces,
    px: (minute, edge = 'start') => {
      const piece =
        (edge === 'start'
          ? pieces.find((each) => minute < each.to)
          : pieces.find((each) => minute <= each.to)) ?? pieces.at(-1);
      if (!piece) return x0;
      const share = Math.min(1, Math.max(0, (minute - piece.from) / (piece.to - piece.from)));
      return piece.x0 + share * (piece.x1 - piece.x0);
    },
    minute: (px) => {
      const piece = pieces.find((each) => px <= each.x1) ?? pieces.at(-1);
      if (!piece) return 0;
      const share = Math.min(1, Math.max(0, (px - piece.x0) / (piece.x1 - piece.x0)));
      return piece.from + share * (piece.to - piece.from);
    },
  };
}

/** Returns the edges of the histogram bins of all pieces, in minutes, ascending. */
export function axisEdges(axis: PiecedAxis): Minute[] {
  return axis.pieces.flatMap((piece, index) => {
    const edges = binEdges(piece.step, piece.from, piece.to);
    return index === 0 ? edges : edges.slice(1);
  });
}
