import { packEnclose, packSiblings } from 'd3';
import type { RingStyle } from '../../../../scale/ringStyle';
import type { Point } from '../../../../draw/box';

export const packDefaults = {
  /** Gap around each glyph of a ring, px. */
  glyphGapPx: 1.2,
  /** Gap between the outermost glyph and the ring's line, px. */
  ringGapPx: 3.6,
  /** Corner radius of the square ring of a place on a line, px. */
  cornerPx: 4,
};

export type Packed = {
  /** Centres of the glyphs relative to the ring's centre, px, in the order of the given radii. */
  readonly points: readonly Point[];
  /** Radius of the ring, or half the side of a square ring, px. */
  readonly r: number;
  /** Radius of the circle around all that is drawn, with ticks and corners, px. */
  readonly reach: number;
};

/**
 * Packs circles of given radii in px into the smallest enclosing ring, without overlaps; deterministic. Style
 * `line` gives a square.
 */
export function packRing(radii: readonly number[], style: RingStyle): Packed {
  const { glyphGapPx, ringGapPx, cornerPx } = packDefaults;
  const circles = packSiblings(radii.map((r) => ({ r: r + glyphGapPx, x: 0, y: 0 })));
  const around = packEnclose(circles) ?? { x: 0, y: 0, r: 0 };
  if (style === 'line') {
    const left = Math.min(...circles.map((c) => c.x - c.r));
    const right = Math.max(...circles.map((c) => c.x + c.r));
    const top = Math.min(...circles.map((c) => c.y - c.r));
    const bottom = Math.max(...circles.map((c) => c.y + c.r));
    const r = Math.max(right - left, bottom - top) / 2 + ringGapPx - 1;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    return {
      points: circles.map((c) => ({ x: c.x - middle.x, y: c.y - middle.y })),
      r,
      reach: Math.SQRT2 * (r - cornerPx) + cornerPx,
    };
  }
  const r = around.r + ringGapPx - glyphGapPx;
  // An exact place has ticks that stand out of its ring.
  return {
    points: circles.map((c) => ({ x: c.x - around.x, y: c.y - around.y })),
    r,
    reach: style === 'exact' ? r + 4 : r,
  };
}
