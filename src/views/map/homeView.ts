import type { Bounds } from '../../model/dataset';

export type Weighted = { readonly lng: number; readonly lat: number; readonly count: number };

/** What the map opens with: a small one comes closer, so that the crowded middle stays legible. */
export type Home = { readonly wide: Bounds; readonly close: Bounds };

/** Parts of the events that may lie beyond each edge. */
const beyond = { wide: 0.07, close: 0.12 };

/** Maps lower than this open closer, px. */
export const closeBelowPx = 420;

/** The boxes that hold nearly all the events: what the map shows before anyone moves it. */
export function homeOf(points: readonly Weighted[], fallback: Bounds): Home {
  if (points.length === 0) return { wide: fallback, close: fallback };
  const lngs = points.map(({ lng, count }) => [lng, count] as const);
  const lats = points.map(({ lat, count }) => [lat, count] as const);
  const within = (part: number): Bounds => [
    quantile(lngs, part),
    quantile(lats, part),
    quantile(lngs, 1 - part),
    quantile(lats, 1 - part),
  ];
  return { wide: within(beyond.wide), close: within(beyond.close) };
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
