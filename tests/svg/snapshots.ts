import type { Palette } from '../../src/scale/palette';
import type { WrittenDataset } from '../data/datasets';
import { claimsCases } from './claimsCases';
import { claimsSvg } from './claimsSvg';
import { mapCases } from './mapCases';
import { ownGlyphCases } from './ownGlyphs';
import { timelineCases } from './timelineCases';
import { timelineSvg } from './timelineSvg';

/** A picture of a layout that is compared with the committed one: the test's, and the page's of `npm run dev`. */
export type Snapshot = {
  /** Of its file in `tests/output/`, without `.svg`. */
  readonly name: string;
  /** Makes the picture as SVG. The committed one is of the light palette. */
  readonly draw: (palette: Palette) => string;
};

/** Lists every snapshot. `dataset`: of `claimsConflict`. */
export function snapshotsOf(dataset: WrittenDataset): readonly Snapshot[] {
  const all: { readonly [name: string]: Snapshot['draw'] } = {
    ...drawn(claimsCases(dataset), claimsSvg),
    ...mapCases,
    ...ownGlyphCases,
    ...drawn(timelineCases, timelineSvg),
  };
  return Object.entries(all).map(([name, draw]) => ({ name, draw }));
}

function drawn<Layout>(
  cases: { readonly [name: string]: () => Layout },
  svg: (layout: Layout, palette: Palette) => string,
): { readonly [name: string]: Snapshot['draw'] } {
  return Object.fromEntries(
    Object.entries(cases).map(([name, layout]) => [name, (palette: Palette) => svg(layout(), palette)]),
  );
}
