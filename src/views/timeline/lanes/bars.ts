import type { Answer, Minute } from '../../../engine/questions';
import type { Hue } from '../../../scale/categoryLooks';
import type { TimeScale } from '../../../scale/time';
import type { PlacedLane } from './lanes';

/** Bar for the number of events of a lane in one time bin, placed in px. */
export type CountBar = {
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  readonly family: Hue;
  readonly from: Minute;
  readonly to: Minute;
};

/**
 * Count bars as typed arrays indexed by bin, or by lane × bins + bin: a pan may lay out thousands of them per
 * frame.
 */
export type CountBars = {
  /** Edges of the time bins in minutes, ascending; one more than there are bins. */
  readonly edges: readonly Minute[];
  /** Left edge of the bars of each bin, px. A bin outside the window has width 0. */
  readonly x: Float64Array;
  readonly width: Float64Array;
  /** Number of events, by lane × bins + bin. */
  readonly counts: Uint32Array;
  /** Heights of the bars in px, by lane × bins + bin. */
  readonly heights: Float64Array;
};

const none = new Float64Array(0);
export const noBars: CountBars = {
  edges: [],
  x: none,
  width: none,
  counts: new Uint32Array(0),
  heights: none,
};

/** Lays out count bars in lanes of equal height, all on one scale; no bars without an answer. */
export function layoutBars(
  bins: Answer<'bins'> | undefined,
  lanes: readonly PlacedLane[],
  scale: TimeScale,
): CountBars {
  if (!bins) return noBars;
  const { edges } = bins;
  const size = edges.length - 1;
  const x = new Float64Array(size);
  const width = new Float64Array(size);
  for (let bin = 0; bin < size; bin += 1) {
    const x0 = Math.max(scale.px(edges[bin] ?? 0), scale.x0);
    const x1 = Math.min(scale.px(edges[bin + 1] ?? 0), scale.x1);
    if (x1 <= x0) continue;
    const gap = x1 - x0 >= 4 ? 1 : 0.4;
    x[bin] = x0 + gap / 2;
    width[bin] = Math.max(0.6, x1 - x0 - gap);
  }
  const counts = new Uint32Array(lanes.length * size);
  let most = 1;
  lanes.forEach(({ categories }, lane) => {
    for (const category of categories) {
      const counted = bins.counts[category];
      if (!counted) continue;
      for (let bin = 0; bin < size; bin += 1) {
        const sum = (counts[lane * size + bin] ?? 0) + (counted[bin] ?? 0);
        counts[lane * size + bin] = sum;
        if (sum > most) most = sum;
      }
    }
  });
  const heights = new Float64Array(counts.length);
  lanes.forEach(({ height }, lane) => {
    const room = height - 4;
    for (let at = lane * size; at < (lane + 1) * size; at += 1) {
      const count = counts[at] ?? 0;
      if (count > 0) heights[at] = Math.max(2, Math.min((count / most) * room, count * (room / 3)));
    }
  });
  return { edges, x, width, counts, heights };
}

/** Returns the y of the bottom of a lane's bars, px. */
export function baseOf(lane: PlacedLane): number {
  return lane.y + lane.height - 1;
}

/** Returns the bar of one lane and time bin; undefined if its count is 0 or it is outside the window. */
export function barAt(
  bars: CountBars,
  lanes: readonly PlacedLane[],
  lane: number,
  bin: number,
): CountBar | undefined {
  const at = lane * bars.x.length + bin;
  const placed = lanes[lane];
  const count = bars.counts[at] ?? 0;
  const width = bars.width[bin] ?? 0;
  if (!placed || count === 0 || width === 0) return undefined;
  const height = bars.heights[at] ?? 0;
  return {
    lane,
    x: bars.x[bin] ?? 0,
    width,
    y: baseOf(placed) - height,
    height,
    count,
    family: placed.family,
    from: bars.edges[bin] ?? 0,
    to: bars.edges[bin + 1] ?? 0,
  };
}

/** Lists all bars with a count above 0, lane by lane. */
export function barsOf(bars: CountBars, lanes: readonly PlacedLane[]): CountBar[] {
  return lanes.flatMap((_, lane) => [...bars.x].flatMap((_x, bin) => barAt(bars, lanes, lane, bin) ?? []));
}
