import { boxesTouch, distanceToBox, type Box } from '../../../draw/box';
import { placeLabels } from '../../../draw/placeLabels';
import type { Measure, Run, SceneText } from './scene';

/** Form of a label: its lines, each of several runs of text in one style. */
export type Form = readonly (readonly Run[])[];

export type LabelPoint = {
  readonly x: number;
  readonly y: number;
  /** Key of the point's series: its labels may be nearer to other points of the same series. */
  readonly seriesKey: string;
};

export type LabelWish = LabelPoint & {
  /** Radius in px around the point that the label avoids; `above` is extra height in px for an arrow. */
  readonly radius: number;
  readonly above: number;
  /** Forms of the label to try (line breaks, font sizes), best first. */
  readonly forms: readonly Form[];
  readonly sides: readonly LabelSide[];
  /**
   * Heights in px by which to try lifting the label; a lifted one is joined to its point by a thin line.
   * Default: not lifted.
   */
  readonly lifts?: readonly number[];
};

export type LabelSide =
  | 'right'
  | 'left'
  | 'above-left'
  | 'above'
  | 'above-right'
  | 'below-right'
  | 'below-left'
  | 'below'
  | 'right-down'
  | 'left-down';

export type Placed = {
  readonly texts: readonly SceneText[];
  readonly box: Box;
  /** Thin line from a lifted label to its point; undefined for other labels. */
  readonly leader: Box | undefined;
};

/** Extra height of a line of text beyond its font size, px. */
const leading = 3;
const gapPx = 4;
/** Minimum horizontal gap between two labels, px. */
const apartPx = 6;

/**
 * Obstacles and bounds for the labels of a chart; `soft` boxes are to be avoided, `taken` ones can't be
 * overlapped.
 */
export type LabelRoom = {
  readonly bounds: Box;
  readonly taken: readonly Box[];
  readonly soft: readonly Box[];
  readonly points: readonly LabelPoint[];
  readonly measure: Measure;
};

/**
 * Places labels in order of priority: inside `bounds`, not overlapping `taken`, and nearer to their own point
 * than to those of other series; overlapping `soft` only if needed. Labels that find no space are dropped.
 */
export function placeChartLabels(wishes: readonly LabelWish[], room: LabelRoom): readonly Placed[] {
  const { bounds, taken, soft, points, measure } = room;
  return placeLabels(wishes, {
    candidatesOf: (wish) => candidatesOf(wish, bounds, measure),
    bounds,
    taken,
    soft,
    suits: ({ box, leader }, wish, _, all) => {
      if (leader && all.some((other) => boxesTouch(leader, other) && !holds(other, wish))) return false;
      const own = distanceToBox(wish, box);
      return (
        leader !== undefined ||
        !points.some((at) => at.seriesKey !== wish.seriesKey && distanceToBox(at, box) < own)
      );
    },
    takes: ({ box: { x, y, width, height }, leader }) => [
      { x: x - apartPx, y, width: width + 2 * apartPx, height },
      ...(leader ? [leader] : []),
    ],
  });
}

/** Lists candidate positions of a chart label, best first: each form, lift and side. */
function* candidatesOf(wish: LabelWish, bounds: Box, measure: Measure): Iterable<Placed> {
  for (const form of wish.forms) {
    const widths = form.map((runs) => runs.reduce((sum, run) => sum + measure(run), 0));
    const heights = form.map((runs) => Math.max(...runs.map((run) => run.sizePx)) + leading);
    const width = Math.max(...widths);
    const height = heights.reduce((sum, one) => sum + one, 0);
    for (const lift of wish.lifts ?? [0]) {
      for (const side of wish.sides) {
        if (lift > 0 && !side.startsWith('above')) continue;
        const { x, y, align } = corner(wish, side, width, height);
        // A label in the middle gives way to the edge.
        const fit = Math.max(bounds.x, Math.min(x, bounds.x + bounds.width - width));
        const box = { x: align === 'middle' ? fit : x, y: y - lift, width, height };
        const leader = lift > 0 ? leaderTo(wish, box) : undefined;
        yield { box, leader, texts: textsIn(box, form, heights, align) };
      }
    }
  }
}

/** Returns the line from a lifted label down to its point, as a box 1 px wide. */
function leaderTo({ x, y }: LabelWish, box: Box): Box {
  const top = box.y + box.height;
  return { x: x - 0.5, y: top, width: 1, height: Math.max(0, y - 1 - top) };
}

function corner(
  { x, y, radius, above }: LabelWish,
  side: LabelSide,
  width: number,
  height: number,
): { x: number; y: number; align: SceneText['align'] } {
  const off = radius + gapPx;
  switch (side) {
    case 'right':
      return { x: x + off, y: y - height / 2, align: 'start' };
    case 'left':
      return { x: x - off - width, y: y - height / 2, align: 'end' };
    case 'right-down':
      return { x: x + off, y: y - 9, align: 'start' };
    case 'left-down':
      return { x: x - off - width, y: y - 9, align: 'end' };
    case 'above':
      return { x: x - width / 2, y: y - radius - above - 2 - height, align: 'middle' };
    case 'below':
      return { x: x - width / 2, y: y + radius + 3, align: 'middle' };
    case 'above-left':
      return { x: x + radius - width, y: y - radius - above - 2 - height, align: 'end' };
    case 'above-right':
      return { x: x - radius, y: y - radius - above - 2 - height, align: 'start' };
    case 'below-right':
      return { x: x - radius, y: y + radius + 3, align: 'start' };
    case 'below-left':
      return { x: x + radius - width, y: y + radius + 3, align: 'end' };
  }
}

function textsIn(
  box: Box,
  form: Form,
  heights: readonly number[],
  align: SceneText['align'],
): readonly SceneText[] {
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  let y = box.y;
  return form.map((runs, line) => {
    const height = heights[line] ?? 0;
    const text = { x, y: y + height - leading - 1, runs, align };
    y += height;
    return text;
  });
}

/** Tests whether a box contains a point, as the box of the point's own mark does. */
function holds(box: Box, { x, y }: LabelPoint): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
