import { geodesicM, greatCircle, type LngLat } from '../../../model/geo/geodesic';

export type Measured = {
  /** Total length of the path in km, rounded for display. */
  readonly kilometres: number;
  /** Length of the last segment in km, rounded for display. */
  readonly last: number;
  /** Points along the great circle of each segment, for drawing, in degrees. */
  readonly ways: readonly (readonly LngLat[])[];
};

/**
 * Number of points along a drawn great circle, per degree of longitude or latitude; `mostSteps` is the maximum.
 */
const stepsPerDegree = 1;
const mostSteps = 120;

/** Measures a path of points in degrees along the shortest lines on the ellipsoid (geodesics). */
export function measured(points: readonly LngLat[]): Measured {
  let sum = 0;
  let last = 0;
  const ways = points.slice(1).map((to, i) => {
    const from = points[i] as LngLat; // the one before
    last = geodesicM(from, to) / 1000;
    sum += last;
    const degrees = Math.max(Math.abs(to.lng - from.lng), Math.abs(to.lat - from.lat));
    return greatCircle(from, to, Math.min(mostSteps, 1 + Math.ceil(degrees * stepsPerDegree)));
  });
  return { kilometres: rounded(sum), last: rounded(last), ways };
}

/** Rounds kilometres for display: three decimals below 1, two below 10, one below 100, none above. */
function rounded(kilometres: number): number {
  const digits = kilometres < 1 ? 3 : kilometres < 10 ? 2 : kilometres < 100 ? 1 : 0;
  return Number(kilometres.toFixed(digits));
}
