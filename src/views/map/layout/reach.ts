/** Limits on the distance of marks from their places. */
export const reachDefaults = {
  /** Radius of a seat's chip with its count, px. */
  seatReachPx: 15,
  /** Largest distance of a ring's edge from its place, px. */
  mostGapPx: 28,
  /** Largest distance of a ring's edge from its place on a line, which it may slide along, px. */
  mostGapOnLinePx: 36,
};
