/** Parameters of the radius of the map's glyphs. */
export const sizeDefaults = {
  /** Radius in px for an event without claimed deaths. */
  leastPx: 5.6,
  /** Increase of the squared radius per claimed death, px². */
  areaPerDeath: 5,
  /** Largest radius in px, reached at some twenty deaths. */
  mostPx: 12,
};

/**
 * Least difference in px between the radii for the highest and lowest claimed deaths at which a second ring is
 * drawn.
 */
export const spreadPx = 0.8;

/** Returns the radius in px of a glyph for the deaths claimed for its event alone: √(5.6² + 5·deaths), at most 12. */
export function glyphRadius(deaths: number): number {
  const { leastPx, areaPerDeath, mostPx } = sizeDefaults;
  return Math.min(mostPx, Math.sqrt(leastPx * leastPx + areaPerDeath * Math.max(0, deaths)));
}
