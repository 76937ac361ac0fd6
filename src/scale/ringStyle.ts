import type { Precision } from '../model/place';

/** Style of a ring's line, by the precision of its place. `bare`: no line, where the file doesn't state it. */
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
