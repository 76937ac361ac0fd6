/** A point in px: of the world at some zoom, or of the map's container. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle in px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const tilePx = 256;

/** Web Mercator, as Leaflet's EPSG:3857: degrees → px of the world at `zoom`, y downwards. */
export function project(lng: number, lat: number, zoom: number): Point {
  const worldPx = tilePx * 2 ** zoom;
  const phi = (Math.max(-85.0511287798, Math.min(85.0511287798, lat)) * Math.PI) / 180;
  return {
    x: worldPx * (lng / 360 + 0.5),
    y: worldPx * (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)),
  };
}

/** Metres that a px covers at a latitude. */
export function metresPerPx(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / (tilePx * 2 ** zoom);
}

/** Distance from a point to the nearest point of a box; 0 inside. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Whether two boxes come nearer to each other than `gap` px. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether `inner` lies in `outer`, `margin` px from its edges. */
export function boxInside(inner: Box, outer: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  );
}

/** The way back: px of the world at `zoom` → degrees. */
export function unproject(x: number, y: number, zoom: number): readonly [lng: number, lat: number] {
  const worldPx = tilePx * 2 ** zoom;
  const phi = 2 * Math.atan(Math.exp((0.5 - y / worldPx) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / worldPx - 0.5) * 360, (phi * 180) / Math.PI];
}
