import { geodesicM, greatCircle, type LngLat } from '../../../model/geo/geodesic';

export type Measured = {
  /** Sum of the ways, km, rounded as it is told. */
  readonly kilometres: number;
  /** The last way alone. */
  readonly last: number;
  /** Points of each way, for drawing. */
  readonly ways: readonly (readonly LngLat[])[];
};

/** Points in which a way is drawn, per degree of longitude or latitude, and at most. */
const stepsPerDegree = 1;
const mostSteps = 120;

/** Measures the shortest ways over the earth from each point to the next. */
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

/** Rounds kilometres to three figures below 100: what a reader's hand can mean. */
function rounded(kilometres: number): number {
  const digits = kilometres < 1 ? 3 : kilometres < 10 ? 2 : kilometres < 100 ? 1 : 0;
  return Number(kilometres.toFixed(digits));
}
