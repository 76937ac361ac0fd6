// Where the names of countries may stand.
import { bounds } from './tools.mjs';

/**
 * Most points for a country's name, and their least distance to the border as a share of the largest one inside
 * it.
 */
const most = 12;
const leastShare = 0.35;
/**
 * Width in px of a letter of the map's country names with its spacing, and by what factor a name may be wider
 * than its country.
 */
const letterPx = 10;
const overhang = 1.5;
/** Zoom from which a country's name is shown, however small the country. */
const latest = 6.5;

const english = new Intl.DisplayNames('en', { type: 'region' });

/**
 * Returns the captions of a map: for each country the points farthest inside it, best first, and the zoom from which
 * its name has room. The largest countries come first.
 */
export function nameSpots(countries) {
  return countries
    .map((country) => {
      const polygons =
        country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
      const largest = polygons.reduce((a, b) => (areaOf(a[0]) > areaOf(b[0]) ? a : b));
      const [west, , east] = bounds(largest[0]);
      const name = english.of(country.id);
      const worldPx = (name.length * letterPx) / overhang / ((east - west) / 360);
      const from = Math.min(latest, Math.max(2, Math.ceil(Math.log2(worldPx / 256) * 4) / 4));
      return { of: country.id, from, spots: inside(largest), area: areaOf(largest[0]) };
    })
    .sort((a, b) => b.area - a.area)
    .map(({ of, from, spots }) => ({ of, from, spots }));
}

/** Finds points inside a polygon, the farthest from its edges first, each well apart from those before. */
function inside(rings) {
  const [west, south, east, north] = bounds(rings[0]);
  const step = Math.max(east - west, north - south) / 40;
  const candidates = [];
  for (let lng = west + step / 2; lng < east; lng += step)
    for (let lat = south + step / 2; lat < north; lat += step)
      if (holds(rings, [lng, lat])) candidates.push({ at: [lng, lat], room: roomAt(rings, [lng, lat]) });
  candidates.sort((a, b) => b.room - a.room);
  const apart = Math.max((Math.max(east - west, north - south) / 40) * 5, 0.05);
  const chosen = [];
  for (const { at, room } of candidates) {
    if (chosen.length >= most || room < candidates[0].room * leastShare) break;
    if (chosen.every((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) >= apart)) chosen.push(at);
  }
  if (chosen.length === 0) chosen.push([(west + east) / 2, (south + north) / 2]);
  return chosen.map((at) => at.map((degrees) => Math.round(degrees * 100) / 100));
}

/**
 * Returns the distance in degrees from a point to the nearest edge; west–east distances count half, since names
 * run that way.
 */
function roomAt(rings, [x, y]) {
  let least = Infinity;
  const shrink = Math.cos((y * Math.PI) / 180) / 2;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      const [ux, uy] = [(bx - ax) * shrink, by - ay];
      const along = ((x - ax) * shrink * ux + (y - ay) * uy) / (ux * ux + uy * uy || 1);
      const part = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot((x - ax) * shrink - ux * part, y - ay - uy * part));
    }
  return least;
}

function holds(rings, [x, y]) {
  let within = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1];
      const [bx, by] = ring[i];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) within = !within;
    }
  return within;
}

function areaOf(ring) {
  const sine = (lat) => Math.sin((lat * Math.PI) / 180);
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    sum += (bx - ax) * (sine(ay) + sine(by));
  }
  return Math.abs(sum);
}
