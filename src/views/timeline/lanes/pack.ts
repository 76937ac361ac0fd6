import type { EventMark } from '../../../engine/eventMark';
import { minutesPerDay, type Day, type Window } from '../../../engine/questions';
import type { TimeScale } from '../../../scale/time';

/** Position of an event's glyph in its lane, in px; `offsetY` is relative to the lane's middle. */
export type PackedMark = {
  readonly mark: EventMark;
  readonly x: number;
  readonly offsetY: number;
  readonly sizePx: number;
};

export type PackedMore = {
  readonly count: number;
  readonly x: number;
  readonly offsetY: number;
  readonly window: Window;
};

export type Packed = {
  readonly marks: readonly PackedMark[];
  readonly more: readonly PackedMore[];
  /** Days with events without a clock time, which get a line over the whole day. */
  readonly wholeDays: readonly Day[];
};

/** Packing of the glyphs of one lane into a given number of rows. */
export type Packing = {
  readonly fill: (rows: number) => Packed;
  /** Returns the number of marks that don't fit the given number of rows. */
  readonly hidden: (rows: number) => number;
};

/** Memoizes the packing of a lane by the number of rows, since several are tried before one is chosen. */
function packing(pack: (rows: number) => Packed): Packing {
  const packed = new Map<number, Packed>();
  const fill = (rows: number): Packed => {
    let found = packed.get(rows);
    if (!found) packed.set(rows, (found = pack(rows)));
    return found;
  };
  return { fill, hidden: (rows) => fill(rows).more.reduce((sum, more) => sum + more.count, 0) };
}

export const packDefaults = {
  glyphPx: 10.8,
  smallGlyphPx: 9,
  /** Distance in px between the centres of neighbouring glyphs in a row; `smallPitchPx` for small glyphs. */
  pitchPx: 11.4,
  smallPitchPx: 8.4,
  /** Distance between the rows of a lane, px. */
  rowPx: 9.8,
  /** Width of the count "+12", px. */
  morePx: 18,
};

/**
 * Returns the minute at which an event's glyph is drawn: its start, or the middle of the span in which it
 * happened once.
 */
export function anchorOf(mark: EventMark, scale: TimeScale): number {
  const from = Math.max(mark.start, scale.from);
  const to = Math.min(mark.end, scale.to);
  return mark.whenKind === 'once' ? from + Math.max(0, to - from - 1) / 2 : from;
}

/** Packs glyphs side by side in the column of their day, in several rows if needed. */
export function packIntoDays(marks: readonly EventMark[], scale: TimeScale): Packing {
  const days = new Map<Day, EventMark[]>();
  for (const mark of marks) {
    const day = Math.floor(anchorOf(mark, scale) / minutesPerDay);
    const there = days.get(day);
    if (there) there.push(mark);
    else days.set(day, [mark]);
  }
  const { pitchPx, smallPitchPx, smallGlyphPx } = packDefaults;
  const perRow = Math.max(1, Math.floor((scale.pxPerDay + 0.5) / pitchPx));
  const perSmallRow = Math.max(perRow, Math.floor((scale.pxPerDay + 0.5) / smallPitchPx));
  return packing((given) => {
    const smallPitch = Math.min(smallGlyphPx, (scale.pxPerDay + 0.5) / perSmallRow);
    const packed: PackedMark[] = [];
    const more: PackedMore[] = [];
    for (const [day, each] of days) {
      const center = scale.px((day + 0.5) * minutesPerDay);
      const small = each.length > perRow;
      const inRow = small ? perSmallRow : perRow;
      const pitch = small ? smallPitch : pitchPx;
      const capacity = inRow * given;
      const overflows = each.length > capacity;
      const slots = Math.min(inRow, Math.ceil(packDefaults.morePx / pitch));
      const shown = overflows ? capacity - slots : each.length;
      const used = overflows ? given : Math.max(1, Math.ceil(shown / inRow));
      for (let index = 0; index < shown; index += 1) {
        const mark = each[index];
        if (!mark) continue;
        const row = Math.floor(index / inRow);
        const full = overflows || row < used - 1;
        const across = full ? inRow : shown - row * inRow;
        packed.push({
          mark,
          x: center + ((index % inRow) - (across - 1) / 2) * pitch,
          offsetY: (row - (used - 1) / 2) * packDefaults.rowPx,
          sizePx: small ? smallPitch : packDefaults.glyphPx,
        });
      }
      if (overflows)
        more.push({
          count: each.length - shown,
          x: center + (inRow - slots / 2 - inRow / 2) * pitch,
          offsetY: ((given - 1) / 2) * packDefaults.rowPx,
          window: { from: day, to: day },
        });
    }
    return { marks: packed, more, wholeDays: [] };
  });
}

type Wish = { readonly mark: EventMark; readonly x: number };

/** Packs glyphs at their true time, in several rows where they would overlap. */
export function packFreely(marks: readonly EventMark[], scale: TimeScale): Packing {
  const { wishes, wholeDays } = wishesOf(marks, scale);
  return packing((given) => {
    const packed: PackedMark[] = [];
    const left = new Map<Day, number>();
    for (const cluster of clustersOf(wishes)) {
      const { rowOf, used } = stack(cluster, given);
      cluster.forEach((wish, index) => {
        const row = rowOf[index] ?? -1;
        if (row < 0) {
          const day = Math.floor(anchorOf(wish.mark, scale) / minutesPerDay);
          left.set(day, (left.get(day) ?? 0) + 1);
          return;
        }
        packed.push({
          mark: wish.mark,
          x: wish.x,
          offsetY: (row - (used - 1) / 2) * packDefaults.rowPx,
          sizePx: used > 1 ? packDefaults.smallGlyphPx : packDefaults.glyphPx,
        });
      });
    }
    const more = [...left].map(([day, count]): PackedMore => ({
      count,
      x: scale.px((day + 1) * minutesPerDay) - packDefaults.morePx / 2 - 2,
      offsetY: 0,
      window: { from: day, to: day },
    }));
    return { marks: packed, more, wholeDays };
  });
}

/**
 * Returns the preferred x of each event's glyph, ascending; events of a day without a clock time are side by
 * side at its middle. Also returns the days of these.
 */
function wishesOf(marks: readonly EventMark[], scale: TimeScale): { wishes: Wish[]; wholeDays: Day[] } {
  const wishes: Wish[] = [];
  const undated = new Map<Day, EventMark[]>();
  const perDay = scale.pxPerDay >= packDefaults.pitchPx * 3;
  const edge = packDefaults.glyphPx / 2;
  const inside = (px: number) => Math.min(scale.x1 - edge, Math.max(scale.x0 + edge, px));
  for (const mark of marks) {
    const spansDays = mark.end - mark.start > minutesPerDay;
    if (perDay && !mark.clock && !spansDays) {
      const day = Math.floor(mark.start / minutesPerDay);
      const there = undated.get(day);
      if (there) there.push(mark);
      else undated.set(day, [mark]);
      continue;
    }
    const middle = !mark.clock && !spansDays ? minutesPerDay / 2 : 0;
    wishes.push({ mark, x: inside(scale.px(anchorOf(mark, scale) + middle)) });
  }
  for (const [day, each] of undated) {
    const center = scale.px((day + 0.5) * minutesPerDay);
    const perRow = Math.max(1, Math.floor((scale.pxPerDay - 24) / packDefaults.pitchPx));
    each.forEach((mark, index) => {
      const across = Math.min(perRow, each.length);
      wishes.push({ mark, x: inside(center + ((index % perRow) - (across - 1) / 2) * packDefaults.pitchPx) });
    });
  }
  wishes.sort((a, b) => a.x - b.x);
  return { wishes, wholeDays: [...undated.keys()] };
}

/** Splits glyphs, sorted by x, into runs in which each overlaps the next. */
function clustersOf(wishes: readonly Wish[]): Wish[][] {
  const clusters: Wish[][] = [];
  let last = -Infinity;
  for (const wish of wishes) {
    // A hair of tolerance: glyphs laid side by side at the pitch don't touch.
    if (wish.x - last < packDefaults.pitchPx - 0.01) clusters.at(-1)?.push(wish);
    else clusters.push([wish]);
    last = wish.x;
  }
  return clusters;
}

function stack(cluster: readonly Wish[], rows: number): { rowOf: number[]; used: number } {
  const ends = new Array<number>(rows).fill(-Infinity);
  let used = 1;
  const rowOf = cluster.map((wish) => {
    const row = ends.findIndex((end) => wish.x - end >= packDefaults.pitchPx - 0.01);
    if (row >= 0) {
      ends[row] = wish.x;
      used = Math.max(used, row + 1);
    }
    return row;
  });
  return { rowOf, used };
}
