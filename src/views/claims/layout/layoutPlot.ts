import type { Claim } from '../../../model/claim';
import { minutesPerDay } from '../../../engine/questions';
import type { TimeScale } from '../../../scale/time';
import type { ClaimTexts } from '../words/claimTexts';
import { figureForms, largeForms } from './labelForms';
import { placeChartLabels, type LabelSide, type LabelWish } from './placeLabels';
import { rowScale, yOf, type RowScale } from './rowScale';
import type { Box } from '../../../draw/box';
import type { Measure, SceneDraft, SceneMark, Shape, Tone } from './scene';
import { mixedMeasures, type Point, type Series } from './series';

/** Plot of one side in a row of the chart: its box, the area for labels, and its scales. */
export type CellFrame = {
  readonly box: Box;
  /** y of marks whose figure is beyond the scale, px. */
  readonly topY: number;
  /** Box that the labels must stay in. */
  readonly room: Box;
  readonly tone: Tone;
  readonly time: TimeScale;
  readonly figures: RowScale;
};

export const markRadiusPx = { dot: 2.8, ring: 3.6, square: 3.4, triangle: 4.6 } as const;
export const arrowPx = 11;

/** Mark of one figure, with the data for its label. */
type Drawn = {
  readonly series: Series;
  readonly point: Point;
  readonly mark: SceneMark;
  readonly off: boolean;
};

export function shapeOf(series: Pick<Series, 'role' | 'measure'>): { shape: Shape; filled: boolean } {
  if (mixedMeasures.includes(series.measure))
    return { shape: 'triangle', filled: series.role === 'own-side' };
  if (series.role === 'own-side') return { shape: 'dot', filled: true };
  return { shape: series.role === 'adversary' ? 'ring' : 'square', filled: false };
}

/** Lists the highest figure of each point of the series, for choosing a scale. */
export function figuresOf(series: readonly Series[]): readonly number[] {
  return series.flatMap((one) => one.points.map((point) => point.high));
}

/**
 * Creates the scale of a row. It fits all figures that a side gives of its own people; figures of others may be
 * beyond it.
 */
export function scaleOf(series: readonly Series[], heightPx: number): RowScale {
  const own = series
    .filter((one) => one.role === 'own-side')
    .flatMap((one) =>
      one.points.filter(({ claim }) => claim.status !== 'outlier' && claim.status !== 'withdrawn'),
    )
    .map((point) => point.value);
  return rowScale(figuresOf(series), heightPx, Math.max(0, ...own));
}

/** Lays out lines, ranges, marks and labels of one plot; labels that find no space are dropped. */
export function layoutPlot(
  scene: SceneDraft,
  frame: CellFrame,
  series: readonly Series[],
  texts: ClaimTexts,
  measure: Measure,
): void {
  const whiskers = scene.whiskers.length;
  const drawn = series.flatMap((one) => one.points.map((point) => drawPoint(scene, frame, one, point)));
  const segments: Box[] = [];
  for (const one of series) if (one.joined) segments.push(...drawStep(scene, frame, one, drawn));
  for (const { mark, series: of, off } of drawn) {
    scene.marks.push(mark);
    scene.hits.push({ box: around(mark, 8), claims: [mark.claim] });
    if (of.scope === 'daily' && !off)
      scene.stems.push({ x: mark.x, y0: frame.box.y + frame.box.height, y1: mark.y, tone: frame.tone });
  }
  const vague = scene.whiskers
    .slice(whiskers)
    .map(({ x0, x1, y }) => ({ x: x0, y: y - 2, width: x1 - x0, height: 4 }));
  const taken = [...drawn.map(({ mark }) => around(mark, 1)), ...segments];
  const wishes = wishesOf(drawn, frame, texts);
  const points = drawn.map(({ mark }) => mark);
  const room = { bounds: frame.room, taken, soft: vague, points, measure };
  for (const { texts: lines, leader } of placeChartLabels(wishes, room)) {
    scene.texts.push(...lines);
    if (leader) scene.stems.push({ x: leader.x, y0: leader.y, y1: leader.y + leader.height, tone: 'ink3' });
  }
}

function drawPoint(scene: SceneDraft, frame: CellFrame, series: Series, point: Point): Drawn {
  const { box, time, figures, tone } = frame;
  const baseline = box.y + box.height;
  const x = clamp(time.px(point.minute), box.x, box.x + box.width);
  const off = point.value > figures.max;
  const y = off ? frame.topY : yOf(figures, point.value, baseline, box.height);
  if (!off && point.high > point.low) {
    const top = yOf(figures, point.high, baseline, box.height);
    const bottom = yOf(figures, point.low, baseline, box.height);
    scene.bands.push({ x: x - 3, y: top, width: 6, height: bottom - top, tone });
  }
  if (point.lastDay > point.firstDay) {
    const x0 = clamp(time.px(point.firstDay * minutesPerDay), box.x, box.x + box.width);
    const x1 = clamp(time.px((point.lastDay + 1) * minutesPerDay), box.x, box.x + box.width);
    if (x1 - x0 > 12) scene.whiskers.push({ x0, x1, y, tone });
  }
  const arrow = off || point.claim.atLeast === true;
  const mark = { x, y, ...shapeOf(series), tone, arrow, seriesKey: series.key, claim: point.claim };
  return { series, point, mark, off };
}

/**
 * Draws a step line through the figures of a series, interrupted at figures beyond the scale. Returns boxes
 * around its segments, for labels to avoid.
 */
function drawStep(scene: SceneDraft, frame: CellFrame, series: Series, drawn: readonly Drawn[]): Box[] {
  const segments: Box[] = [];
  const runs: Drawn[][] = [[]];
  for (const one of drawn) {
    if (one.series !== series) continue;
    if (one.off) runs.push([]);
    else runs.at(-1)?.push(one);
  }
  for (const run of runs) {
    if (run.length < 2) continue;
    const points: [number, number][] = [];
    run.forEach(({ mark: { x, y } }, index) => {
      const before = run[index - 1]?.mark;
      if (before) {
        points.push([x, before.y]);
        segments.push({ x: before.x, y: before.y - 1.5, width: x - before.x, height: 3 });
        segments.push({ x: x - 1.5, y: Math.min(y, before.y), width: 3, height: Math.abs(y - before.y) });
      }
      points.push([x, y]);
    });
    scene.lines.push({
      points,
      broken: series.role !== 'own-side',
      tone: frame.tone,
      seriesKey: series.key,
    });
  }
  return segments;
}

/**
 * Lists the labels to place, by priority: figures beyond the scale, then the last of each series, then others;
 * among these exact days first, latest first.
 */
function wishesOf(drawn: readonly Drawn[], frame: CellFrame, texts: ClaimTexts): readonly LabelWish[] {
  const isLast = ({ series, point }: Drawn) => series.joined && series.points.at(-1) === point;
  const rank = (one: Drawn) => (one.off ? 0 : isLast(one) ? 1 : one.series.joined ? 3 : 2);
  const vague = ({ point }: Drawn) => Number(point.firstDay !== point.lastDay);
  return drawn
    .filter((one) => rank(one) < 3)
    .sort((a, b) => rank(a) - rank(b) || vague(a) - vague(b) || b.point.lastDay - a.point.lastDay)
    .map((one) => wishOf(one, frame, texts, isLast(one)));
}

const asides: readonly LabelSide[] = [
  'right',
  'left',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
  'above',
  'below',
  'right-down',
  'left-down',
];
const overs: readonly LabelSide[] = [
  'above-left',
  'above-right',
  'left',
  'right',
  'below-left',
  'below-right',
  'below',
  'right-down',
  'left-down',
];

function wishOf({ mark, off }: Drawn, frame: CellFrame, texts: ClaimTexts, last: boolean): LabelWish {
  const { claim } = mark;
  const by = byOf(claim, off, texts);
  const figure = texts.figure(claim);
  const small = figureForms(figure, by, frame.tone);
  const large = off || (last && frame.box.height > 80);
  return {
    x: mark.x,
    y: mark.y,
    seriesKey: mark.seriesKey,
    radius: markRadiusPx[mark.shape],
    above: mark.arrow ? arrowPx : 0,
    forms: large ? [...largeForms(figure, by, frame.tone), ...small] : small,
    sides: last && !off ? overs : asides,
    lifts: off ? [0] : [0, 12],
  };
}

/**
 * Formats claimant and date for a label, noting measures that include the wounded and figures beyond the scale.
 */
function byOf(claim: Claim, off: boolean, texts: ClaimTexts): string {
  const by = texts.by(claim);
  if (mixedMeasures.includes(claim.measure)) return texts.t('claims.withWounded', { by });
  return off ? texts.t('claims.offScale', { by }) : by;
}

function around(mark: SceneMark, extra: number): Box {
  const radius = markRadiusPx[mark.shape] + extra;
  const above = mark.arrow ? arrowPx : 0;
  return { x: mark.x - radius, y: mark.y - radius - above, width: 2 * radius, height: 2 * radius + above };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
