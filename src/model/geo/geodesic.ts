export type LngLat = { readonly lng: number; readonly lat: number };

const radius = 6_378_137;
const flattening = 1 / 298.257223563;
const polarRadius = radius * (1 - flattening);
const meanRadius = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * Returns the length of the geodesic between two points in degrees on WGS 84, in metres: Vincenty's inverse
 * formula, accurate to a millimetre. Where it doesn't converge (nearly antipodal points), the great-circle
 * distance, off by 0.5 % at most.
 */
export function geodesicM(a: LngLat, b: LngLat): number {
  const u1 = Math.atan((1 - flattening) * Math.tan(a.lat * radians));
  const u2 = Math.atan((1 - flattening) * Math.tan(b.lat * radians));
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const east = (((((b.lng - a.lng + 180) % 360) + 360) % 360) - 180) * radians;
  let lambda = east;
  for (let turn = 0; turn < 100; turn += 1) {
    const sinLambda = Math.sin(lambda);
    const cosLambda = Math.cos(lambda);
    const sinSigma = Math.hypot(cos2 * sinLambda, cos1 * sin2 - sin1 * cos2 * cosLambda);
    if (sinSigma === 0) return 0;
    const cosSigma = sin1 * sin2 + cos1 * cos2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * sinLambda) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha ** 2;
    // Along the equator it is 0 / 0.
    const cos2M = cosSqAlpha < 1e-15 ? 0 : cosSigma - (2 * sin1 * sin2) / cosSqAlpha;
    const c = (flattening / 16) * cosSqAlpha * (4 + flattening * (4 - 3 * cosSqAlpha));
    const before = lambda;
    const inner = cos2M + c * cosSigma * (2 * cos2M ** 2 - 1);
    lambda = east + (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * inner);
    if (Math.abs(lambda) > Math.PI) break;
    if (Math.abs(lambda - before) < 1e-12) return lengthM({ cosSqAlpha, sinSigma, cosSigma, sigma, cos2M });
  }
  return greatCircleM(a, b);
}

function lengthM(of: {
  readonly cosSqAlpha: number;
  readonly sinSigma: number;
  readonly cosSigma: number;
  readonly sigma: number;
  readonly cos2M: number;
}): number {
  const { cosSqAlpha, sinSigma, cosSigma, sigma, cos2M } = of;
  const uSq = (cosSqAlpha * (radius ** 2 - polarRadius ** 2)) / polarRadius ** 2;
  const big = 1 + (uSq / 16_384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
  const small = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
  const last = (small / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
  const delta = small * sinSigma * (cos2M + (small / 4) * (cosSigma * (2 * cos2M ** 2 - 1) - last));
  return polarRadius * big * (sigma - delta);
}

function greatCircleM(a: LngLat, b: LngLat): number {
  const [x1, y1, z1] = vectorOf(a);
  const [x2, y2, z2] = vectorOf(b);
  const cross = Math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2);
  return meanRadius * Math.atan2(cross, x1 * x2 + y1 * y2 + z1 * z2);
}

type Vector = readonly [x: number, y: number, z: number];

function vectorOf({ lng, lat }: LngLat): Vector {
  const level = Math.cos(lat * radians);
  return [level * Math.cos(lng * radians), level * Math.sin(lng * radians), Math.sin(lat * radians)];
}

/**
 * Interpolates points of the great circle from a to b, both included, for drawing; longitudes run on beyond
 * ±180 where it crosses the antimeridian.
 */
export function greatCircle(a: LngLat, b: LngLat, steps: number): readonly LngLat[] {
  const from = vectorOf(a);
  const to = vectorOf(b);
  const angle = greatCircleM(a, b) / meanRadius;
  if (angle < 1e-9 || Math.PI - angle < 1e-9) return [a, b];
  let last = a.lng;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const p = Math.sin((1 - i / steps) * angle);
    const q = Math.sin((i / steps) * angle);
    const [x, y, z] = from.map((value, k) => p * value + q * (to[k] ?? 0)) as [number, number, number];
    const lng = Math.atan2(y, x) / radians;
    last = lng + 360 * Math.round((last - lng) / 360);
    return { lng: last, lat: Math.atan2(z, Math.hypot(x, y)) / radians };
  });
}
