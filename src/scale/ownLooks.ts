import type { Category } from '../model/dataset';
import { isOwn, mostShapes, plainLooks, type AssignLooks, type Hue } from './categoryLooks';

export { ownDark, ownLight } from '../theme/ownColors';

/**
 * SVG paths for categories without a family, in order of assignment: closed, in a 16×16 box, all different from
 * the families' glyphs. Paths i and i + 6 share a colour and are paired so that they overlap least.
 */
export const ownPaths: { readonly [glyph: string]: string } = {
  square: 'M1.8 1.8h12.4v12.4H1.8Z',
  triangle: 'M.6 2h14.8L8 15Z',
  chevron: 'M1.6.8h6.8L15.2 8l-6.8 7.2H1.6L6.8 8Z',
  drop: 'M8 .4c2 3.2 5.4 6.2 5.4 9.6a5.4 5.4 0 0 1-10.8 0C2.6 6.6 6 3.6 8 .4Z',
  plus: 'M5.4.8h5.2v4.6h4.6v5.2h-4.6v4.6H5.4v-4.6H.8V5.4h4.6Z',
  bowl: 'M.8 3.6h14.4a7.2 9.2 0 0 1-14.4 0Z',
  hourglass: 'M2 .6h12L10 8l4 7.4H2L6 8Z',
  corner: 'M1.2.8h6v8h7.6v6.4H1.2Z',
  slab: 'M5.4 3h10.4L10.6 13H.2Z',
  tee: 'M.8 1.2h14.4v5.4h-4.5v8.6H5.3V6.6H.8Z',
  spool: 'M.8 1h14.4v4.6h-4.4v4.8h4.4V15H.8v-4.6h4.4V5.6H.8Z',
  stairs: 'M.8 15.2V10.2h4.8V5.6h4.8V.8h4.8v14.4Z',
  /** Three dots: the shape shared by the thirteenth category without a family and all that follow. */
  others: [0.2, 5.5, 10.8].map((x) => `M${x} 8a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0Z`).join(''),
};

/** Names of the shapes for categories without a family: twelve by rank, then the shared shape "others". */
export const ownShapes: readonly string[] = Object.keys(ownPaths);

/**
 * Colour keys for categories without a family, by rank, starting over at the seventh. The plus shape is never
 * red, since a red cross is a protected emblem.
 */
export const ownHues = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'] as const satisfies readonly Hue[];

/**
 * Assigns shapes and colours to the categories without a family, by number of events, at a tie in the dataset's
 * order. Filters are ignored, so that no filter changes a colour.
 */
export const ownLooks: AssignLooks = (categories, rows) => {
  const counts = new Uint32Array(categories.length);
  for (let row = 0; row < rows.length; row++) {
    const category = rows[row] as number;
    counts[category] = (counts[category] as number) + 1;
  }
  const own = [...categories.keys()].filter((index) => isOwn(categories[index] as Category));
  own.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const drawn = [...plainLooks(categories, rows)];
  own.forEach((index, rank) => {
    const category = drawn[index];
    if (category) drawn[index] = { ...category, ...lookOf(rank), rank };
  });
  return drawn;
};

function lookOf(rank: number): { glyph: string; family: Hue } {
  const glyph = ownShapes[Math.min(rank, mostShapes)] ?? '';
  const family = ownHues[rank % ownHues.length];
  return { glyph, family: rank < mostShapes && family ? family : 'public' };
}
