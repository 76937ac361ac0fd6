import type { EventMark } from '../../engine/questions';
import { glyphRadius } from '../../scale/size';
import type { RingStyle } from '../../scale/ringStyle';
import type { Group } from './groupMarks';
import { packRing } from './packRing';
import { project, type Point } from './projection';

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
};

/** A ring that stands further from its point than this, beyond its own radius, keeps a line to it, px. */
const leaderPx = 1;

/** A ring with its events packed, before it has found its place. */
export type Pack = {
  readonly group: Group;
  readonly anchor: Point;
  readonly marks: readonly EventMark[];
  readonly radii: readonly (readonly [number, number])[];
  readonly packed: ReturnType<typeof packRing>;
};

/** Where a place lies on its line, in degrees. */
export type OnLine = (lng: number, lat: number) => readonly [number, number];

/** Packs the events of one place, the largest in the middle. */
export function packOf(group: Group, zoom: number, onLine: OnLine | undefined): Pack {
  const [lng, lat] =
    group.style === 'line' && onLine ? onLine(group.lng, group.lat) : ([group.lng, group.lat] as const);
  const radii = group.marks.map(
    (mark) => [glyphRadius(mark.deathsLow), glyphRadius(Math.max(mark.deathsLow, mark.deathsHigh))] as const,
  );
  // The largest stand in the middle; among equals the earliest.
  const order = group.marks
    .map((_, i) => i)
    .sort((a, b) => (radii[b]?.[1] ?? 0) - (radii[a]?.[1] ?? 0) || a - b);
  const sorted = order.map((i) => radii[i] as readonly [number, number]);
  return {
    group,
    anchor: project(lng, lat, zoom),
    marks: order.map((i) => group.marks[i] as EventMark),
    radii: sorted,
    packed: packRing(
      sorted.map(([, outer]) => outer),
      group.style,
    ),
  };
}

/** The ring with its middle at a point. */
export function ringAt({ group, anchor, marks, radii, packed }: Pack, { x, y }: Point): Ring {
  const { r, reach } = packed;
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
      x: x + (packed.points[i]?.x ?? 0),
      y: y + (packed.points[i]?.y ?? 0),
      r: radii[i]?.[0] ?? 0,
      outerR: radii[i]?.[1] ?? 0,
    })),
  };
}
