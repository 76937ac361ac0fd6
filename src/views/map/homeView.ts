import type { Bounds } from '../../model/dataset';

export type Weighted = { readonly lng: number; readonly lat: number; readonly count: number };

/** Part of the events that may lie beyond each edge of the view that the map opens with. */
const beyond = 0.07;

/** The box that holds nearly all the events: what the map shows before anyone moves it. */
export function homeBounds(points: readonly Weighted[], fallback: Bounds): Bounds {
  if (points.length === 0) return fallback;
  const lngs = points.map(({ lng, count }) => [lng, count] as const);
  const lats = points.map(({ lat, count }) => [lat, count] as const);
  return [
    quantile(lngs, beyond),
    quantile(lats, beyond),
    quantile(lngs, 1 - beyond),
    quantile(lats, 1 - beyond),
  ];
}

function quantile(values: readonly (readonly [value: number, weight: number])[], part: number): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const whole = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= whole * part) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
