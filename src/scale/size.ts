/** Radii of the map's glyphs, px. */
export const sizeDefaults = {
  /** Radius without claimed deaths. */
  leastPx: 5.6,
  /** Area per death, px². */
  areaPerDeath: 5,
  /** Largest radius, from some twenty deaths on. */
  mostPx: 12,
};

/** Least difference in px between the radii of highest and lowest deaths for a second ring. */
export const spreadPx = 0.8;

/** Returns the radius in px of a glyph for the deaths claimed for its event alone: √(5.6² + 5·deaths), at most 12. */
export function glyphRadius(deaths: number): number {
  const { leastPx, areaPerDeath, mostPx } = sizeDefaults;
  return Math.min(mostPx, Math.sqrt(leastPx * leastPx + areaPerDeath * Math.max(0, deaths)));
}
