/** Limits on the distance of rings and statement-count buttons from their places. */
export const reachDefaults = {
  /** Radius of a statement-count button with its count, px. */
  seatReachPx: 15,
  /** Maximum distance of a ring's edge from its place, px. */
  mostGapPx: 28,
  /**
   * Maximum distance of a ring's edge from its place on a line (front or border), along which it may slide, px.
   */
  mostGapOnLinePx: 36,
};
