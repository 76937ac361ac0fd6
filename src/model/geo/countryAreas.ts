type Position = readonly number[];
type Polygon = readonly (readonly Position[])[];

/** Polygon of a country with its edges, in degrees. */
type Piece = {
  readonly rings: Polygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** Areas of countries by their codes. */
export type CountryAreas = ReadonlyMap<string, readonly Piece[]>;

const kmPerDegree = 111.2;

/** Prepares the polygons of countries, those of GeoJSON, by their codes. */
export function countryAreas(
  countries: readonly { readonly code: string; readonly polygons: readonly Polygon[] }[],
): CountryAreas {
  const areas = new Map<string, readonly Piece[]>();
  for (const { code, polygons } of countries)
    areas.set(code, [...(areas.get(code) ?? []), ...polygons.map(pieceOf)]);
  return areas;
}

function pieceOf(rings: Polygon): Piece {
  const edges = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lng = 0, lat = 0] of rings[0] ?? []) {
    edges.west = Math.min(edges.west, lng);
    edges.south = Math.min(edges.south, lat);
    edges.east = Math.max(edges.east, lng);
    edges.north = Math.max(edges.north, lat);
  }
  return { rings, ...edges };
}

/** Tests whether a point in degrees lies in a country or within some kilometres of it. */
export function isNearCountry(
  pieces: readonly Piece[],
  { lng, lat }: { readonly lng: number; readonly lat: number },
  km: number,
): boolean {
  if (pieces.some((piece) => isWithin(piece, lng, lat))) return true;
  const dLat = km / kmPerDegree;
  const narrow = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const dLng = dLat / narrow;
  return pieces.some((piece) =>
    // Polygons end at the antimeridian, and go on behind it.
    [lng - 360, lng, lng + 360].some(
      (x) =>
        x >= piece.west - dLng &&
        x <= piece.east + dLng &&
        lat >= piece.south - dLat &&
        lat <= piece.north + dLat &&
        piece.rings.some((ring) => isNearRing(ring, x, lat, { narrow, reach: dLat })),
    ),
  );
}

function isWithin({ rings, west, south, east, north }: Piece, lng: number, lat: number): boolean {
  if (lng < west || lng > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      const [x2 = 0, y2 = 0] = ring[j] ?? [];
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

/** Whether a ring comes within a reach, in degrees of latitude, of a point. */
function isNearRing(
  ring: readonly Position[],
  lng: number,
  lat: number,
  { narrow, reach }: { readonly narrow: number; readonly reach: number },
): boolean {
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    // On a plane that is right around the point.
    const [ax, ay] = [(x1 - lng) * narrow, y1 - lat];
    const [dx, dy] = [(x2 - x1) * narrow, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    if (Math.hypot(ax + along * dx, ay + along * dy) <= reach) return true;
  }
  return false;
}
