import type { EventMark } from '../../../engine/eventMark';
import { minutesPerDay, type Answer, type Minute, type Window } from '../../../engine/questions';
import type { Category, Family } from '../../../model/dataset';
import { fillOf, type Fill } from '../../../scale/fill';
import { binStepFor, binEdges, ticksOf, timeScale, type Ticks, type TimeScale } from '../../../scale/time';
import type { Box } from '../../../draw/box';
import { layoutBars, noBars, type CountBars } from './bars';
import {
  categoryLanes,
  equalLanes,
  familyLanes,
  lanesFit,
  placeLanes,
  type Lane,
  type PlacedLane,
} from './lanes';
import { packFreely, packIntoDays, type Packed, type Packing } from './pack';

export type PlacedMark = {
  readonly mark: EventMark;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly glyph: string;
  readonly fill: Fill;
  readonly family: Family;
};

/**
 * A line along time. `bar`: it lasted. `whisker`: it happened once, between its ends. `day`: as a whisker,
 * for all the events of a day whose clock time isn't known; drawn only where there is an axis of hours.
 */
export type Span = {
  readonly kind: 'bar' | 'whisker' | 'day';
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly family: Family;
  /** "About": drawn broken. */
  readonly broken: boolean;
  /** Whether the ends lie in the window: only then do they have stops. */
  readonly stops: readonly [start: boolean, end: boolean];
  /** The event that it is of; undefined for all those of a day. */
  readonly mark: EventMark | undefined;
};

/** That the minute is known: a tick under the glyph. */
export type MinuteTick = {
  readonly x: number;
  readonly y: number;
  readonly family: Family;
  readonly mark: EventMark | undefined;
};

/** What a full lane has no room for. */
export type More = {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly lane: number;
  readonly window: Window;
};

/** The lanes as plain numbers, in px from the timeline's upper left corner. */
export type LaneLayout = {
  readonly kind: 'glyphs' | 'counts';
  readonly plot: Box;
  readonly scale: TimeScale;
  readonly ticks: Ticks;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly spans: readonly Span[];
  readonly minuteTicks: readonly MinuteTick[];
  readonly more: readonly More[];
  readonly bars: CountBars;
};

export const layoutDefaults = {
  /** Under this many px a day, glyphs give way to counts, unless they are few. */
  glyphDayPx: 22,
  /** From this many px a day on, an event of a known minute stands at its minute. */
  hourDayPx: 240,
  /** How many are few. */
  fewMarks: 160,
  /** More marks than this are never drawn one by one. */
  maxMarks: 2000,
  glyphPx: 10.8,
  /** Where a day is crowded. */
  smallGlyphPx: 9,
  /** No bar of counts narrower than this, in px. */
  minBarPx: 3,
  /** Below this width, tick labels are short, in px. */
  shortLabelsPx: 584,
  /** How far a broken whisker reaches from a day's glyph, in px. */
  aboutPx: 10,
};

/** Of more events than these `layoutGlyphs` makes nothing. */
export function mostGlyphs(window: Window, plot: Box): number {
  const { pxPerDay } = timeScale(window, plot.x, plot.x + plot.width);
  return pxPerDay >= layoutDefaults.glyphDayPx ? layoutDefaults.maxMarks : layoutDefaults.fewMarks;
}

/** The glyphs of the lanes, or undefined where there are too many to tell apart. */
export function layoutGlyphs(
  marks: readonly EventMark[],
  categories: readonly Category[],
  window: Window,
  plot: Box,
): LaneLayout | undefined {
  const scale = timeScale(window, plot.x, plot.x + plot.width);
  const byDays = scale.pxPerDay >= layoutDefaults.glyphDayPx;
  if (!byDays && marks.length > layoutDefaults.fewMarks) return undefined;
  const perCategory = categoryLanes(categories);
  const byCategory = lanesFit(perCategory, plot.height)
    ? layoutLanes(perCategory, marks, categories, scale, plot)
    : undefined;
  if (byCategory && (byDays || byCategory.more.length === 0)) return byCategory;
  const byFamily = layoutLanes(familyLanes(categories), marks, categories, scale, plot);
  return byDays || byFamily.more.length === 0 ? byFamily : undefined;
}

function layoutLanes(
  lanes: readonly Lane[],
  marks: readonly EventMark[],
  categories: readonly Category[],
  scale: TimeScale,
  plot: Box,
): LaneLayout {
  const laneOf = lanesByCategory(lanes, categories.length);
  const inLanes: EventMark[][] = lanes.map(() => []);
  for (const mark of marks) inLanes[laneOf[mark.category] ?? -1]?.push(mark);

  const inDays = scale.pxPerDay >= layoutDefaults.glyphDayPx && scale.pxPerDay < layoutDefaults.hourDayPx;
  const pack = inDays ? packIntoDays : packFreely;
  const packings = inLanes.map((each): Packing => pack(each, scale));
  const placed = placeLanes(lanes, (lane, rows) => packings[lane]?.hidden(rows) ?? 0, plot.y, plot.height);
  const filled = packings.map((packing, index) => packing.fill(placed[index]?.rows ?? 1));

  const result = {
    marks: [] as PlacedMark[],
    spans: [] as Span[],
    minuteTicks: [] as MinuteTick[],
    more: [] as More[],
  };
  filled.forEach((content, index) => {
    const lane = placed[index];
    if (lane) drawLane(content, lane, index, scale, categories, result);
  });
  return {
    kind: 'glyphs',
    plot,
    scale,
    ticks: ticksOf(scale, plot.width < layoutDefaults.shortLabelsPx ? 0.75 : 1),
    lanes: placed,
    bars: noBars,
    ...result,
  };
}

function drawLane(
  content: Packed,
  lane: PlacedLane,
  index: number,
  scale: TimeScale,
  categories: readonly Category[],
  result: { marks: PlacedMark[]; spans: Span[]; minuteTicks: MinuteTick[]; more: More[] },
): void {
  const middle = lane.y + lane.height / 2;
  for (const { mark, x, offsetY, sizePx } of content.marks) {
    const y = middle + offsetY;
    const { family } = lane;
    const glyph = categories[mark.category]?.glyph ?? '';
    result.marks.push({ mark, lane: index, x, y, sizePx, glyph, fill: fillOf(mark.status), family });
    const span = spanOf(mark, x, y, family, scale);
    if (span) result.spans.push(span);
    if (mark.clock && scale.pxPerDay >= layoutDefaults.glyphDayPx)
      result.minuteTicks.push({ x, y: y + sizePx / 2 + 0.5, family, mark });
  }
  for (const day of content.wholeDays) {
    const x0 = Math.max(scale.x0, scale.px(day * minutesPerDay) + 4);
    const x1 = Math.min(scale.x1, scale.px((day + 1) * minutesPerDay) - 4);
    result.spans.push({
      kind: 'day',
      x0,
      x1,
      y: middle,
      family: lane.family,
      broken: false,
      stops: [true, true],
      mark: undefined,
    });
  }
  for (const { count, x, offsetY, window } of content.more)
    result.more.push({ x, y: middle + offsetY, count, lane: index, window });
}

function spanOf(mark: EventMark, x: number, y: number, family: Family, scale: TimeScale): Span | undefined {
  const days = Math.floor((mark.end - 1) / minutesPerDay) - Math.floor(mark.start / minutesPerDay) + 1;
  const once = mark.whenKind === 'once';
  const start = scale.px(mark.start);
  const end = scale.px(mark.end);
  const stops = [start >= scale.x0, end <= scale.x1] as const;
  const long = days > 1 || mark.clock;
  if (!long || end - start < layoutDefaults.glyphPx) {
    if (!mark.approximate) return undefined;
    const reach = Math.min(layoutDefaults.aboutPx, Math.max(7, scale.pxPerDay / 2 - 2));
    return {
      kind: 'whisker',
      x0: x - reach,
      x1: x + reach,
      y,
      family,
      broken: true,
      stops: [false, false],
      mark,
    };
  }
  const x1 = Math.min(end, scale.x1);
  const x0 = once ? Math.max(start, scale.x0) : Math.min(x, x1);
  // The end of a bar is the end of its last day; a hair short, so that two of them don't run together.
  return { kind: once ? 'whisker' : 'bar', x0, x1: x1 - 1, y, family, broken: mark.approximate, stops, mark };
}

/** The edges of the bars that `layoutCounts` draws, to ask for. */
export function countEdges(window: Window, plot: Box): Minute[] {
  const scale = timeScale(window, plot.x, plot.x + plot.width);
  return binEdges(binStepFor(scale.pxPerDay, layoutDefaults.minBarPx), scale.from, scale.to);
}

/** The lanes of families, with a bar for each bin on one scale. */
export function layoutCounts(
  bins: Answer<'bins'> | undefined,
  categories: readonly Category[],
  window: Window,
  plot: Box,
): LaneLayout {
  const scale = timeScale(window, plot.x, plot.x + plot.width);
  const lanes = equalLanes(familyLanes(categories), plot.y, plot.height);
  return {
    kind: 'counts',
    plot,
    scale,
    ticks: ticksOf(scale, plot.width < layoutDefaults.shortLabelsPx ? 0.75 : 1),
    lanes,
    marks: [],
    spans: [],
    minuteTicks: [],
    more: [],
    bars: layoutBars(bins, lanes, scale),
  };
}

function lanesByCategory(lanes: readonly Lane[], categories: number): Int16Array {
  const found = new Int16Array(categories).fill(-1);
  lanes.forEach((lane, index) => {
    for (const category of lane.categories) found[category] = index;
  });
  return found;
}
