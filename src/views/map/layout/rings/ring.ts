import type { EventMark } from '../../../../engine/eventMark';
import { glyphRadius } from '../../../../scale/size';
import type { RingStyle } from '../../../../scale/ringStyle';
import { keptOf, type Fit } from './fit';
import type { Group } from '../groupMarks';
import { packRing } from './packRing';
import type { Point } from '../../../../draw/box';
import { project } from '../projection';

/** Glyph of one event on the map. */
export type GlyphMark = {
  readonly mark: EventMark;
  /** Position in world px at the layout's zoom. */
  readonly x: number;
  readonly y: number;
  /** Radius for the lowest claimed deaths. */
  readonly r: number;
  /** Radius for the highest claimed deaths. */
  readonly outerR: number;
};

/** Count of a shortened ring's other events: middle and radius in px, factor on the glyphs. */
export type More = { readonly x: number; readonly y: number; readonly r: number; readonly scale: number };

/** Ring of the events of one place, in world px at the layout's zoom. */
export type Ring = {
  readonly group: Group;
  readonly style: RingStyle;
  readonly x: number;
  readonly y: number;
  /** Radius; half the side of a square. */
  readonly r: number;
  /** Radius of the circle around the whole drawing. */
  readonly reach: number;
  /** True point. */
  readonly anchor: Point;
  /** Whether it is far enough from its true point for a leader line. */
  readonly moved: boolean;
  readonly glyphs: readonly GlyphMark[];
  /** Count of events without a glyph, "+12"; undefined without any. */
  readonly more: More | undefined;
};

/** Distance beyond its radius from which a ring has a leader line, px. */
const leaderPx = 1;

/** Ring with packed glyphs, before it is positioned. */
export type Pack = {
  readonly group: Group;
  readonly anchor: Point;
  /** Events with a glyph. */
  readonly marks: readonly EventMark[];
  readonly radii: readonly (readonly [number, number])[];
  /** Radius of the count of others; undefined if all have a glyph. */
  readonly moreR: number | undefined;
  /** Factor on the radii of the glyphs. */
  readonly scale: number;
  readonly packed: ReturnType<typeof packRing>;
};

/** Returns the point of a place on its line, in degrees. */
export type OnLine = (lng: number, lat: number) => readonly [number, number];

/** Returns the radius of a count "+12" by its digits, px. */
function countRadius(digits: number): number {
  return 4 + 3 * (digits + 1);
}

/** Returns the true point of a ring in world px: its place, or the point on its line. */
export function anchorOf(group: Group, zoom: number, onLine: OnLine | undefined): Point {
  const { lng, lat, style } = group;
  return style === 'line' && onLine ? project(...onLine(lng, lat), zoom) : project(lng, lat, zoom);
}

/** Packs the events of one place, the largest in the middle; with room for a count of those that `fit` leaves out. */
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

/** Positions a packed ring. */
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
