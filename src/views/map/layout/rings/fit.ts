/** Size step of the rings of a layout: how large glyphs are, and how many a ring may have. */
export type Fit = {
  /** Factor on the radii of all glyphs, at most 1. */
  readonly scale: number;
  /** Maximum number of glyphs of a ring; its other events are counted in it, "+12". */
  readonly most: number;
};

export const fitDefaults = {
  /** Number of glyphs kept in a shortened ring, on a narrow map; `keptWide` is that on a wide one. */
  kept: 5,
  keptWide: 6,
  /** Minimum width of a map that counts as wide, px. */
  widePx: 900,
};

/**
 * Lists the size steps to try for the rings: full size, then smaller glyphs, then fewer glyphs per ring.
 * @param kept number of glyphs of a ring at the last step
 */
export function fitsOf(kept: number): readonly Fit[] {
  return [...[1, 0.92, 0.84, 0.8].map((scale) => ({ scale, most: Infinity })), { scale: 0.8, most: kept }];
}

/** Size step of a ring in a crowd, where `fitsOf` isn't enough: one glyph, with the number of the other events beside it. */
export const crowdedFit: Fit = { scale: 0.8, most: 1 };

/**
 * Returns how many of a ring's `count` events get a glyph of their own; never all but one, since "+1" takes as
 * much space.
 */
export function keptOf(count: number, { most }: Fit): number {
  return count <= most + 1 ? count : most;
}
