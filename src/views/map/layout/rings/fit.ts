/** Size at which the rings of one zoom are drawn. */
export type Fit = {
  /** Factor on the radii of all glyphs. */
  readonly scale: number;
  /** Most glyphs of a ring; the others are counted in it, "+12". */
  readonly most: number;
};

export const fitDefaults = {
  /** Glyphs kept in a full ring, with least room and on a wide map. */
  kept: 5,
  keptWide: 6,
  /** Width of a wide map, px. */
  widePx: 900,
};

/** Lists the sizes to try: full size, then smaller glyphs, then fewer glyphs per ring. */
export function fitsOf(kept: number): readonly Fit[] {
  return [...[1, 0.92, 0.84, 0.8].map((scale) => ({ scale, most: Infinity })), { scale: 0.8, most: kept }];
}

/**
 * Returns the number of a ring's events with their own glyph; never one less than all, since "+1" takes as much room.
 */
export function keptOf(count: number, { most }: Fit): number {
  return count <= most + 1 ? count : most;
}
