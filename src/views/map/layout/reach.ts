/** How far the map's marks may reach. */
export const reachDefaults = {
  /** A seat's chip: its half height, and what its count may take, px. */
  seatReachPx: 15,
  /** How far a ring's edge may stand from its place, px. */
  mostGapPx: 28,
  /** The same on a line, which it may slide along. */
  mostGapOnLinePx: 36,
};
