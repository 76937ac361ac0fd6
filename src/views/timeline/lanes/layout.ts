import type { EventMark } from '../../../engine/eventMark';
import { minutesPerDay, type Answer, type Minute, type Window } from '../../../engine/questions';
import type { DrawnCategory, Hue } from '../../../scale/categoryLooks';
import { glyphOf } from '../../../scale/glyphs';
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
  readonly family: Hue;
};

/**
 * Horizontal line of an event on the timeline, in px. `bar`: the event lasted. `whisker`: it happened once
 * between the two ends. `day`: stands for all events of a day without a clock time, on an axis of hours.
 */
export type Span = {
  readonly kind: 'bar' | 'whisker' | 'day';
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly family: Hue;
  /** Whether the line is dashed, for an approximate date. */
  readonly broken: boolean;
  /** Whether each end of the line is in the window, and so is drawn with an end stop. */
  readonly stops: readonly [start: boolean, end: boolean];
  /** Event of the line; undefined for a `day` line, which stands for several. */
  readonly mark: EventMark | undefined;
};

/** Small tick under a glyph whose event has a known clock time. */
export type MinuteTick = {
  readonly x: number;
  readonly y: number;
  readonly family: Hue;
  readonly mark: EventMark | undefined;
};

/** Count "+12" of the events of a day that a full lane leaves out. */
export type More = {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly lane: number;
  readonly window: Window;
};

/** Layout of the timeline's lanes, in px from the timeline's upper left corner. */
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
  /**
   * Minimum width of a day in px at which events have glyphs; in narrower days they have them only if they are
   * few.
   */
  glyphDayPx: 22,
  /** Minimum width of a day in px at which events are placed by their clock time. */
  hourDayPx: 240,
  /** Maximum number of events with glyphs where days are narrow. */
  fewMarks: 160,
  /** Maximum number of events drawn one by one. */
  maxMarks: 2000,
  glyphPx: 10.8,
  /** Width and height of a glyph in a crowded day, px. */
  smallGlyphPx: 9,
  /** Minimum width of a count bar, px. */
  minBarPx: 3,
  /** Width of the lanes in px below which tick labels are short. */
  shortLabelsPx: 584,
  /** Maximum length in px of the dashed line on each side of a glyph with an approximate date. */
  aboutPx: 10,
};

/** Returns the maximum number of events for which `layoutGlyphs` can draw glyphs in a window. */
export function mostGlyphs(window: Window, plot: Box): number {
  const { pxPerDay } = timeScale(window, plot.x, plot.x + plot.width);
  return pxPerDay >= layoutDefaults.glyphDayPx ? layoutDefaults.maxMarks : layoutDefaults.fewMarks;
}

/** Lays out lanes with a glyph per event; undefined if there are too many events for that. */
export function layoutGlyphs(
  marks: readonly EventMark[],
  categories: readonly DrawnCategory[],
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
  const byFamily = layoutLanes(familyLanes(categories, plot.height), marks, categories, scale, plot);
  return byDays || byFamily.more.length === 0 ? byFamily : undefined;
}

function layoutLanes(
  lanes: readonly Lane[],
  marks: readonly EventMark[],
  categories: readonly DrawnCategory[],
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

  const draft: LaneDraft = {
    scale,
    marks: [],
    spans: [],
    minuteTicks: [],
    more: [],
  };
  filled.forEach((content, index) => {
    const lane = placed[index];
    if (lane) drawLane(content, lane, index, categories, draft);
  });
  return {
    kind: 'glyphs',
    plot,
    ticks: ticksOf(scale, plot.width < layoutDefaults.shortLabelsPx ? 0.75 : 1),
    lanes: placed,
    bars: noBars,
    ...draft,
  };
}

/** Mutable parts of a lane layout, filled lane by lane. */
type LaneDraft = {
  readonly scale: TimeScale;
  readonly marks: PlacedMark[];
  readonly spans: Span[];
  readonly minuteTicks: MinuteTick[];
  readonly more: More[];
};

function drawLane(
  content: Packed,
  lane: PlacedLane,
  index: number,
  categories: readonly DrawnCategory[],
  draft: LaneDraft,
): void {
  const { scale } = draft;
  const middle = lane.y + lane.height / 2;
  for (const { mark, x, offsetY, sizePx } of content.marks) {
    const y = middle + offsetY;
    const { glyph: plain = '', family = lane.family } = categories[mark.category] ?? {};
    const glyph = glyphOf(plain, mark);
    draft.marks.push({ mark, lane: index, x, y, sizePx, glyph, fill: fillOf(mark.status), family });
    const span = spanOf(mark, x, y, family, scale);
    if (span) draft.spans.push(span);
    if (mark.clock && scale.pxPerDay >= layoutDefaults.glyphDayPx)
      draft.minuteTicks.push({ x, y: y + sizePx / 2 + 0.5, family, mark });
  }
  for (const day of content.wholeDays) {
    const x0 = Math.max(scale.x0, scale.px(day * minutesPerDay) + 4);
    const x1 = Math.min(scale.x1, scale.px((day + 1) * minutesPerDay) - 4);
    draft.spans.push({
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
    draft.more.push({ x, y: middle + offsetY, count, lane: index, window });
}

function spanOf(mark: EventMark, x: number, y: number, family: Hue, scale: TimeScale): Span | undefined {
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

/** Returns the edges of the time bins, in minutes, for the counts that `layoutCounts` needs. */
export function countEdges(window: Window, plot: Box): Minute[] {
  const scale = timeScale(window, plot.x, plot.x + plot.width);
  return binEdges(binStepFor(scale.pxPerDay, layoutDefaults.minBarPx), scale.from, scale.to);
}

/**
 * Lays out one lane per colour family with bars of counts, all on one scale; without an answer, the lanes have
 * no bars.
 */
export function layoutCounts(
  bins: Answer<'bins'> | undefined,
  categories: readonly DrawnCategory[],
  window: Window,
  plot: Box,
): LaneLayout {
  const scale = timeScale(window, plot.x, plot.x + plot.width);
  const lanes = equalLanes(familyLanes(categories, plot.height), plot.y, plot.height);
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
