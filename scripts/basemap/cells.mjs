// The OpenStreetMap packages cut the world into cells of 360/8192 degrees (3.7 km here) in Web
// Mercator and simplify each cell alone. Where a shore is thinner than the tolerance, the outline
// follows the cell's edge to its corner: a stair-step that no map has.
const cellDegrees = 360 / 8192;

/**
 * Returns a ring without the vertices that are corners of a cell; a ring that would vanish is returned
 * unchanged.
 */
export function withoutCellCorners(ring) {
  const kept = ring.slice(1).filter((point) => !isCorner(point));
  return kept.length < 10 ? ring : [...kept, kept[0]];
}

function isCorner([lng, lat]) {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
  return isOnGrid(lng) && isOnGrid(mercator);
}

function isOnGrid(degrees) {
  const cells = degrees / cellDegrees;
  return Math.abs(cells - Math.round(cells)) < 0.004; // the source has four decimals
}
