import type { Precision } from '../model/place';

/** How a ring is drawn: by how well its place is known. `bare`: without any line, since the file doesn't say. */
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
