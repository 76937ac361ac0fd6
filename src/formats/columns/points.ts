import { readCoordinate } from './numbers';

/** Point in degrees, or the reason why two coordinates don't form one. */
export type ReadPoint =
  | { readonly kind: 'point'; readonly lng: number; readonly lat: number }
  /** Invalid point; `of` names the coordinate at fault. */
  | { readonly kind: 'wrong'; readonly code: WrongPoint; readonly of: 'lng' | 'lat' };

/**
 * Reason why coordinates are invalid. `coordinates-swapped`: they would be valid with latitude and longitude
 * exchanged. `coordinates-zero`: 0, 0, which programs write for "unknown".
 */
export type WrongPoint = 'coordinates-unreadable' | 'coordinates-swapped' | 'coordinates-zero';

/** Validates two coordinates in degrees as a point. */
export function pointOf(lng: number | undefined, lat: number | undefined): ReadPoint {
  if (lng === undefined) return wrong('coordinates-unreadable', 'lng');
  if (lat === undefined) return wrong('coordinates-unreadable', 'lat');
  if (lng === 0 && lat === 0) return wrong('coordinates-zero', 'lat');
  if (Math.abs(lat) <= 90) {
    return Math.abs(lng) <= 180 ? { kind: 'point', lng, lat } : wrong('coordinates-unreadable', 'lng');
  }
  const isSwapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
  return wrong(isSwapped ? 'coordinates-swapped' : 'coordinates-unreadable', 'lat');
}

function wrong(code: WrongPoint, of: 'lng' | 'lat'): ReadPoint {
  return { kind: 'wrong', code, of };
}

/**
 * Parses a point from one cell: `12.5, 22.5` or `12,5; 22,5` (latitude first, unless `lngFirst`), well-known
 * text `Point(22.5 12.5)` and a GeoJSON point (longitude first), or `12°30′N 22°30′E`. Undefined for any
 * other text.
 */
export function readPointCell(written: string, lngFirst = false): ReadPoint | undefined {
  if (written.length > 120) return undefined;
  const cell = written.replace(/\s+/g, ' ');
  const wkt = /^(?:SRID=\d+; ?)?point ?(?:z|m|zm)? ?\( ?([^ )]+) ([^ )]+)[ )]/i.exec(cell);
  if (wkt) return cell.endsWith(')') ? both(wkt[1], wkt[2]) : undefined;
  // GeoJSON has the longitude first.
  const json = /^\{.{0,20}"coordinates" ?: ?\[ ?([-\d.e]+) ?, ?([-\d.e]+) ?[,\]]/i.exec(cell);
  if (json) return /"type" ?: ?"Point"/.test(cell) ? both(json[1], json[2]) : undefined;
  const geo = /^geo:([-\d.]+),([-\d.]+)/i.exec(cell);
  if (geo) return both(geo[2], geo[1]);
  const north = cell.search(/[NSns]/);
  if (north > 0 && /[EW]$/i.test(cell))
    return both(cell.slice(north + 1).replace(/^[ ,;]+/, ''), cell.slice(0, north + 1));
  const bare = cell.replace(/^[[(] ?/, '').replace(/ ?[\])]$/, '');
  const parts = bare.includes(';')
    ? bare.split(';')
    : /, /.test(bare)
      ? bare.split(', ')
      : bare.split(bare.includes(',') ? ',' : ' ');
  const [first, second, ...more] = parts.map((part) => part.trim());
  if (second === undefined || more.some((part) => readCoordinate(part) === undefined)) return undefined;
  return lngFirst ? both(first, second) : both(second, first);
}

function both(lng: string | undefined, lat: string | undefined): ReadPoint | undefined {
  const [x, y] = [readCoordinate(lng ?? '', 'lng'), readCoordinate(lat ?? '', 'lat')];
  return x === undefined || y === undefined ? undefined : pointOf(x, y);
}
