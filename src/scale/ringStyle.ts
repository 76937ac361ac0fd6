import type { Precision } from '../model/place';

/**
 * Line style of a ring (the circle around events at one place), by the place's precision. `bare`: no line, if
 * the dataset doesn't state the precision.
 */
export type RingStyle = 'exact' | 'settlement' | 'district' | 'region' | 'line' | 'bare';

const styles: { readonly [precision in Precision]: RingStyle } = {
  exact: 'exact',
  settlement: 'settlement',
  district: 'district',
  line: 'line',
  region: 'region',
  country: 'region',
  unknown: 'region',
  'not-stated': 'bare',
};

export function styleOf(precision: Precision): RingStyle {
  return styles[precision];
}
