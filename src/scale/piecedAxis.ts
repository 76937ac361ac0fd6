import { minutesPerDay, type Day, type Minute, type Window } from '../engine/questions';
import { binEdges, binStepFor, type Step } from './time';

/** Stretch of days with its own scale on the overview. */
export type Stretch = {
  readonly window: Window;
  /** Id of the period, if it is one. */
  readonly period: string | undefined;
  /** True for the default period; other stretches are folded. */
  readonly open: boolean;
};

export type Piece = Stretch & {
  readonly x0: number;
  readonly x1: number;
  readonly from: Minute;
  /** End, excluded. */
  readonly to: Minute;
  /** Step of its bins. */
  readonly step: Step;
};

/** Piecewise time axis, with a break between neighbouring pieces. */
export type PiecedAxis = {
  readonly pieces: readonly Piece[];
  /** Converts a minute to px. Where two pieces meet: the later piece's start, with `end` the earlier piece's end. */
  readonly px: (minute: Minute, edge?: 'start' | 'end') => number;
  /** Converts px to a minute; within a break, the minute of the break. */
  readonly minute: (px: number) => Minute;
};

export const defaults = {
  /** Width of a break in px. */
  breakPx: 8,
  /** Share of the width for a folded piece. */
  foldedShare: 0.13,
  /** Least width of a folded piece in px, for a finger, unless all folded pieces would take half of the width. */
  minFoldedPx: 24,
  /** Least width of a bar in px. */
  minBarPx: 2.4,
  /** Most stretches before or after the default period; others are merged. */
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

/** The periods within [from, to]; what lies between two belongs to the earlier one. */
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

/** Creates a piecewise axis of stretches, in time order without gaps, between two pixels. */
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

/** Returns the edges of an axis's bins in minutes, rising. */
export function axisEdges(axis: PiecedAxis): Minute[] {
  return axis.pieces.flatMap((piece, index) => {
    const edges = binEdges(piece.step, piece.from, piece.to);
    return index === 0 ? edges : edges.slice(1);
  });
}
