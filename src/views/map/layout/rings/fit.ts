/** How the rings of one zoom are drawn so that each finds room near its place. */
export type Fit = {
  /** Factor on the radii of all glyphs. */
  readonly scale: number;
  /** Glyphs that a ring shows at most; the others are counted in it, "+12". */
  readonly most: number;
};

export const fitDefaults = {
  /** Glyphs that a full ring keeps where there is least room, and where the map is wide. */
  kept: 5,
  keptWide: 6,
  /** A map of this width is wide, px. */
  widePx: 900,
};

/** What is tried, in order: everything at its size, then smaller, then with full rings cut short. */
export function fitsOf(kept: number): readonly Fit[] {
  return [...[1, 0.92, 0.84, 0.8].map((scale) => ({ scale, most: Infinity })), { scale: 0.8, most: kept }];
}

/** How many of a ring's events have a glyph of their own. Nobody is told "+1" where the one would fit. */
export function keptOf(count: number, { most }: Fit): number {
  return count <= most + 1 ? count : most;
}
