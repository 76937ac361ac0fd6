import { addGlyphs, glyphBox, glyphPath } from '../../src/scale/glyphs';
import { hollowScale, outlineWidth, tintOpacity } from '../../src/scale/fill';
import { ownDark, ownLight, ownLooks, ownPaths } from '../../src/scale/ownLooks';
import { addHues, dark, light, type Palette } from '../../src/scale/palette';

addGlyphs(ownPaths);
addHues(ownLight, ownDark);

const sizesPx = [24, 15, 10.8, 9];

/** The shapes of thirteen categories without a family: four sizes, then half, hollow and tinted in two. */
function sheet(palette: Palette): string {
  const categories = Array.from({ length: 13 }, (_, index) => ({ id: `c${index}`, title: '' }));
  const lines = ownLooks(categories, []).flatMap(({ glyph, family }, row) => {
    const color = palette.family[family];
    const path = glyphPath(glyph);
    const solid = sizesPx.map((sizePx, column) =>
      at(24 + column * 36, row, sizePx, 1, `fill="${color}"`, path),
    );
    const open = [15, 10.8].flatMap((sizePx, index) =>
      (['tint', 'half', 'hollow'] as const).flatMap((fill, column) => {
        const x = 190 + index * 90 + column * 28;
        const width = (outlineWidth(sizePx) * glyphBox) / sizePx / hollowScale;
        const line = `fill="none" stroke="${color}" stroke-width="${Math.round(width * 100) / 100}"`;
        const inner = { tint: `fill="${color}" opacity="${tintOpacity}"`, hollow: 'fill="none"' };
        const fillOf = fill === 'half' ? `fill="${color}" clip-path="url(#lower)"` : inner[fill];
        return [at(x, row, sizePx, hollowScale, fillOf, path), at(x, row, sizePx, hollowScale, line, path)];
      }),
    );
    return [...solid, ...open, `<text x="370" y="${row * 32 + 28}">${glyph}</text>`];
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="460" height="432" font-family="sans-serif" font-size="12">',
    `<style>text{fill:${palette.ink2}}</style><clipPath id="lower"><path d="M-2 8h20v10H-2Z"/></clipPath>`,
    `<path d="M0 0h460v432H0Z" fill="${palette.paper}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function at(x: number, row: number, sizePx: number, of: number, paint: string, path: string): string {
  const scale = Math.round((sizePx / glyphBox) * of * 1000) / 1000;
  return `<path transform="translate(${x} ${row * 32 + 24}) scale(${scale}) translate(-8 -8)" ${paint} d="${path}"/>`;
}

/** Pictures of the shapes by the name of their snapshot, in each theme whatever is asked for. */
export const ownGlyphCases = {
  'glyphs-own': () => sheet(light),
  'glyphs-own-dark': () => sheet(dark),
};
