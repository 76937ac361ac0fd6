/** Radii of the map's glyphs, px. */
export const sizeDefaults = {
  /** Radius of an event that no deaths are claimed for. */
  leastPx: 5.6,
  /** Square px a death. */
  areaPerDeath: 5,
  /** Nothing is drawn larger: beyond some twenty deaths only the figures tell. */
  mostPx: 12,
};

/** A second ring, for the most deaths claimed, is drawn where it is so much wider than the mark, px. */
export const spreadPx = 0.8;

/** Radius in px of an event's glyph for the deaths claimed for that very event: √(5.6² + 5·deaths), at most 12. */
export function glyphRadius(deaths: number): number {
  const { leastPx, areaPerDeath, mostPx } = sizeDefaults;
  return Math.min(mostPx, Math.sqrt(leastPx * leastPx + areaPerDeath * Math.max(0, deaths)));
}
