import type { LngLat } from './geodesic';

/**
 * Formats a point in degrees as the name of a place that has no other: `39.8177, 46.7528`, latitude first, with
 * at most five decimals (about a metre).
 */
export function pointName({ lng, lat }: LngLat): string {
  return `${rounded(lat)}, ${rounded(lng)}`;
}

function rounded(degrees: number): number {
  // Adding 0 makes of −0 a 0.
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
