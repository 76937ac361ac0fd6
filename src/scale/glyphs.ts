/** SVG paths of category glyphs in a 16×16 box, closed so that each works filled, half filled and hollow. */
const glyphPaths: { [glyph: string]: string } = {
  strike: 'M8 0 10.7 5.3 16 8l-5.3 2.7L8 16 5.3 10.7 0 8 5.3 5.3Z',
  air: 'M8 1l7 13.4-7-3.2-7 3.2Z',
  fighting: 'M.6 1.8 8 6.2 15.4 1.8V14.2L8 9.8.6 14.2Z',
  control: 'M2 .8h2.6L15.2 6 4.6 11.2v4.2H2Z',
  casualties: 'M8 1.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 1 1 0-13.2Z',
  humanitarian: 'M8 1l7.2 6.6h-2.1v6.9H2.9V7.6H.8Z',
  ceasefire: 'M1.6 1.5h5.2v13H1.6ZM9.2 1.5h5.2v13H9.2Z',
  diplomacy: 'M1 1.8h14v9.4H8.6L4.6 15V11.2H1Z',
  international: 'M8 .6 15.4 8 8 15.4.6 8Z',
  media: 'M3 1.2h6.6L13.2 4.8v10H3Z',
  domestic: 'M1 13a7 9.4 0 0 1 14 0Z',
};

/** SVG path drawn for a glyph name without a path: a disc. */
const fallbackGlyph = 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z';

export const glyphBox = 16;

/** Adds glyph paths that load after the first paint, for categories that few datasets have. */
export function addGlyphs(paths: { readonly [glyph: string]: string }): void {
  Object.assign(glyphPaths, paths);
}

/** Suffix of the name of an underlined glyph; no glyph name in a dataset ends with it. */
const underlined = '\u0332';

/**
 * Returns the glyph name for an event: that of its category, underlined for an event of the second of two
 * joined datasets.
 */
export function glyphOf(glyph: string, { second }: { readonly second?: true }): string {
  return second ? glyph + underlined : glyph;
}

/** Returns the SVG path of a glyph by name, in a 16×16 box; the path of a disc for an unknown name. */
export function glyphPath(glyph: string): string {
  if (glyph.endsWith(underlined)) return `${glyphPath(glyph.slice(0, -1))}M1 16.8h14v2H1Z`;
  // The name comes from the dataset, so inherited properties such as `constructor` must not match.
  return (Object.hasOwn(glyphPaths, glyph) ? glyphPaths[glyph] : undefined) ?? fallbackGlyph;
}
