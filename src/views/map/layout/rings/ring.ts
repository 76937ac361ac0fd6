import type { EventMark } from '../../../../engine/eventMark';
import { glyphRadius } from '../../../../scale/size';
import type { RingStyle } from '../../../../scale/ringStyle';
import { keptOf, type Fit } from './fit';
import type { Group } from '../groupMarks';
import { packRing } from './packRing';
import type { Point } from '../../../../draw/box';
import { project } from '../projection';

/** Glyph of one event on the map, with its position and radii in px. */
export type GlyphMark = {
  readonly mark: EventMark;
  /** Centre of the glyph in world px at the layout's zoom. */
  readonly x: number;
  readonly y: number;
  /** Radius of the glyph's inner disc in px, for the lowest claimed deaths. */
  readonly r: number;
  /** Radius of the glyph's outer circle in px, for the highest claimed deaths. */
  readonly outerR: number;
};

/**
 * Count "+12" of the events without a glyph in a shortened ring: centre and radius in px, and the factor on the
 * ring's glyphs.
 */
export type More = { readonly x: number; readonly y: number; readonly r: number; readonly scale: number };

/** Ring of the events of one place, in world px at the layout's zoom. */
export type Ring = {
  readonly group: Group;
  readonly style: RingStyle;
  readonly x: number;
  readonly y: number;
  /** Radius of the ring, or half the side of a square ring, px. */
  readonly r: number;
  /** Radius of the circle around all that is drawn of the ring, px. */
  readonly reach: number;
  /** Point of the ring's place in world px, from which the ring may have been moved to make space. */
  readonly anchor: Point;
  /** Whether the ring was moved so far from its place that it gets a leader line. */
  readonly moved: boolean;
  readonly glyphs: readonly GlyphMark[];
  /** Count "+12" of the ring's events without a glyph; undefined if all have one. */
  readonly more: More | undefined;
};

/** Distance in px between a ring's edge and its place above which a leader line is drawn. */
const leaderPx = 1;

/** Ring with packed glyphs, before it is moved from its place to make space. */
export type Pack = {
  readonly group: Group;
  readonly anchor: Point;
  /** Events with a glyph of their own, largest first. */
  readonly marks: readonly EventMark[];
  readonly radii: readonly (readonly [number, number])[];
  /** Radius in px reserved for a count such as "+12" of events without a glyph; undefined if all have one. */
  readonly moreR: number | undefined;
  /** Factor on the radii of all glyphs, at most 1. */
  readonly scale: number;
  readonly packed: ReturnType<typeof packRing>;
};

/** Returns the nearest point on a line (front or border) for a place, in degrees. */
export type OnLine = (lng: number, lat: number) => readonly [number, number];

/** Returns the radius in px of a count such as "+12", by its number of digits. */
function countRadius(digits: number): number {
  return 4 + 3 * (digits + 1);
}

/**
 * Returns the true point of a ring in world px: that of its place, or the nearest point on the place's line.
 */
export function anchorOf(group: Group, zoom: number, onLine: OnLine | undefined): Point {
  const { lng, lat, style } = group;
  return style === 'line' && onLine ? project(...onLine(lng, lat), zoom) : project(lng, lat, zoom);
}

/**
 * Packs the glyphs of the events of one place into a ring, the largest in the middle, with a count of the
 * events that `fit` leaves without a glyph.
 */
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

/** Creates a ring from its packed glyphs, with its centre at a point in world px. */
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
