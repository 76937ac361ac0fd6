import type { EventMark } from '../../../../engine/eventMark';
import { glyphRadius } from '../../../../scale/size';
import type { RingStyle } from '../../../../scale/ringStyle';
import { keptOf, type Fit } from './fit';
import type { Group } from '../groupMarks';
import { packRing } from './packRing';
import type { Point } from '../../../../draw/box';
import { project } from '../projection';

/** One event's mark on the map. */
export type GlyphMark = {
  readonly mark: EventMark;
  /** Px of the world at the layout's zoom. */
  readonly x: number;
  readonly y: number;
  /** For the fewest deaths that anyone claims. */
  readonly r: number;
  /** For the most; the same where the claims agree. */
  readonly outerR: number;
};

/** The count of a full ring's other events: its middle and radius, px, and the factor on the ring's glyphs. */
export type More = { readonly x: number; readonly y: number; readonly r: number; readonly scale: number };

/** The events of one place, packed. Px of the world at the layout's zoom. */
export type Ring = {
  readonly group: Group;
  readonly style: RingStyle;
  readonly x: number;
  readonly y: number;
  /** Radius; half a side for a square on a line. */
  readonly r: number;
  /** Radius of the circle around all that is drawn. */
  readonly reach: number;
  /** The true point. */
  readonly anchor: Point;
  /** Whether it was moved so far aside that a line to its true point is drawn. */
  readonly moved: boolean;
  readonly glyphs: readonly GlyphMark[];
  /** Where "+12" stands for those that have no glyph; undefined where all have one. */
  readonly more: More | undefined;
};

/** A ring that stands further from its point than this, beyond its own radius, keeps a line to it, px. */
const leaderPx = 1;

/** A ring with its events packed, before it has found its place. */
export type Pack = {
  readonly group: Group;
  readonly anchor: Point;
  /** Those that have a glyph. */
  readonly marks: readonly EventMark[];
  readonly radii: readonly (readonly [number, number])[];
  /** Radius of what counts the others; undefined where all have a glyph. */
  readonly moreR: number | undefined;
  /** Factor on the radii of the glyphs. */
  readonly scale: number;
  readonly packed: ReturnType<typeof packRing>;
};

/** Where a place lies on its line, in degrees. */
export type OnLine = (lng: number, lat: number) => readonly [number, number];

/** Room for a count of so many digits, px: its radius, with the plus before it. */
function countRadius(digits: number): number {
  return 4 + 3 * (digits + 1);
}

/** Where a ring belongs, px of the world at a zoom: at its place, or on its line. */
export function anchorOf(group: Group, zoom: number, onLine: OnLine | undefined): Point {
  const { lng, lat, style } = group;
  return style === 'line' && onLine ? project(...onLine(lng, lat), zoom) : project(lng, lat, zoom);
}

/** Packs the events of one place, the largest in the middle; of those that fit doesn't let in, room for their count. */
export function packOf(group: Group, zoom: number, onLine: OnLine | undefined, fit: Fit): Pack {
  const radii = group.marks.map(
    (mark) =>
      [
        glyphRadius(mark.deathsLow) * fit.scale,
        glyphRadius(Math.max(mark.deathsLow, mark.deathsHigh)) * fit.scale,
      ] as const,
  );
  // The largest stand in the middle; among equals the earliest.
  const order = group.marks
    .map((_, i) => i)
    .sort((a, b) => (radii[b]?.[1] ?? 0) - (radii[a]?.[1] ?? 0) || a - b)
    .slice(0, keptOf(group.marks.length, fit));
  const sorted = order.map((i) => radii[i] as readonly [number, number]);
  const hidden = group.marks.length - order.length;
  const moreR = hidden > 0 ? countRadius(String(hidden).length) : undefined;
  return {
    group,
    anchor: anchorOf(group, zoom, onLine),
    marks: order.map((i) => group.marks[i] as EventMark),
    radii: sorted,
    moreR,
    scale: fit.scale,
    packed: packRing(
      [...sorted.map(([, outer]) => outer), ...(moreR === undefined ? [] : [moreR])],
      group.style,
    ),
  };
}

/** The ring with its middle at a point. */
export function ringAt({ group, anchor, marks, radii, moreR, scale, packed }: Pack, { x, y }: Point): Ring {
  const { r, reach, points } = packed;
  const more = points[marks.length];
  return {
    group,
    style: group.style,
    x,
    y,
    r,
    reach,
    anchor,
    moved: Math.hypot(x - anchor.x, y - anchor.y) > r + leaderPx,
    glyphs: marks.map((mark, i) => ({
      mark,
      x: x + (points[i]?.x ?? 0),
      y: y + (points[i]?.y ?? 0),
      r: radii[i]?.[0] ?? 0,
      outerR: radii[i]?.[1] ?? 0,
    })),
    more: more && moreR !== undefined ? { x: x + more.x, y: y + more.y, r: moreR, scale } : undefined,
  };
}
