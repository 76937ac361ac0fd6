// Krüger's series of the transverse Mercator projection to the third order (errors below a millimetre within a zone),
// and the polar stereographic projection, both on WGS84; lettering by NGA.STND.0037.

const radius = 6_378_137;
const flattening = 1 / 298.257223563;
const n = flattening / (2 - flattening);
const meridian = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const series = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5,
  (61 * n ** 3) / 240,
];
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const radians = Math.PI / 180;
const squareM = 100_000; /* side of a square, in metres */

const bands = 'CDEFGHJKLMNPQRSTUVWX';
const columnsOfZones = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const rowsOfZones = 'ABCDEFGHJKLMNPQRSTUV';
/**
 * Column and row letters of the polar zones of MGRS, each with the hundreds of kilometres at which the
 * letters begin.
 */
const polarZones = {
  A: { columns: 'JKLPQRSTUXYZ', east: 8, rows: 'ABCDEFGHJKLMNPQRSTUVWXYZ', north: 8 },
  B: { columns: 'ABCFGHJKLPQR', east: 20, rows: 'ABCDEFGHJKLMNPQRSTUVWXYZ', north: 8 },
  Y: { columns: 'RSTUXYZ', east: 13, rows: 'ABCDEFGHJKLMNP', north: 13 },
  Z: { columns: 'ABCFGHJ', east: 20, rows: 'ABCDEFGHJKLMNP', north: 13 },
} as const;

/**
 * Formats a point in degrees as an MGRS reference to a metre, `38S NK 12345 67890`; north of 84° N and south
 * of 80° S in the polar zones (UPS). Longitudes beyond ±180 are normalised.
 */
export function mgrs(lng: number, lat: number): string {
  const turned = ((((lng + 180) % 360) + 360) % 360) - 180;
  return lat >= 84 || lat < -80 ? polar(turned, lat) : inZone(turned, lat);
}

function inZone(lng: number, lat: number): string {
  const zone = zoneOf(lng, lat);
  const { easting, northing } = transverse(lng - (zone * 6 - 183), lat);
  const columns = columnsOfZones[zone % 3] ?? '';
  const row = Math.floor(northing / squareM) + (zone % 2 === 0 ? 5 : 0);
  const band = bands[Math.min(19, Math.floor((lat + 80) / 8))];
  const square = `${columns[Math.floor(easting / squareM) - 1]}${rowsOfZones[row % 20]}`;
  return `${zone}${band} ${square} ${digits(easting)} ${digits(northing)}`;
}

/** Returns the UTM zone of a point, 1 to 60, with the exceptions for southern Norway and Svalbard. */
function zoneOf(lng: number, lat: number): number {
  if (lat >= 56 && lat < 64 && lng >= 3 && lng < 12) return 32;
  if (lat >= 72 && lng >= 0 && lng < 42) return [31, 33, 35, 37][Math.floor((lng + 3) / 12)] ?? 37;
  return Math.floor((lng + 180) / 6) + 1;
}

function transverse(lng: number, lat: number): { readonly easting: number; readonly northing: number } {
  const sine = Math.sin(lat * radians);
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const east = lng * radians;
  const xi = Math.atan2(conformal, Math.cos(east));
  const eta = Math.asinh(Math.sin(east) / Math.hypot(conformal, Math.cos(east)));
  let x = eta;
  let y = xi;
  series.forEach((part, i) => {
    const twice = 2 * (i + 1);
    x += part * Math.cos(twice * xi) * Math.sinh(twice * eta);
    y += part * Math.sin(twice * xi) * Math.cosh(twice * eta);
  });
  const northing = 0.9996 * meridian * y;
  return {
    easting: 500_000 + 0.9996 * meridian * x,
    northing: lat < 0 ? northing + 10_000_000 : northing,
  };
}

function polar(lng: number, lat: number): string {
  const sine = eccentricity * Math.sin(Math.abs(lat) * radians);
  const t = Math.tan(((90 - Math.abs(lat)) / 2) * radians) / ((1 - sine) / (1 + sine)) ** (eccentricity / 2);
  const scale = Math.sqrt(
    (1 + eccentricity) ** (1 + eccentricity) * (1 - eccentricity) ** (1 - eccentricity),
  );
  const away = (2 * radius * 0.994 * t) / scale;
  const easting = 2_000_000 + away * Math.sin(lng * radians);
  const northing = 2_000_000 + (lat < 0 ? away : -away) * Math.cos(lng * radians);
  const west = easting < 2_000_000;
  const zone = lat < 0 ? (west ? 'A' : 'B') : west ? 'Y' : 'Z';
  const { columns, east, rows, north } = polarZones[zone];
  const column = columns[Math.floor(easting / squareM) - east];
  return `${zone} ${column}${rows[Math.floor(northing / squareM) - north]} ${digits(easting)} ${digits(northing)}`;
}

/**
 * Formats the metres within a 100 km square as five digits, truncated, not rounded: a reference names the
 * corner of its square metre.
 */
function digits(metres: number): string {
  return String(Math.floor(metres % squareM)).padStart(5, '0');
}
