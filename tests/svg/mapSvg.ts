import { fillOf, hollowScale } from '../../src/scale/fill';
import { glyphBox, glyphPath } from '../../src/scale/glyphs';
import type { Palette } from '../../src/scale/palette';
import type { MapLayout } from '../../src/views/map/layout/mapLayout';
import { labelDefaults } from '../../src/views/map/layout/names/placeLabels';
import type { Box } from '../../src/draw/box';

const n = (value: number) => String(Math.round(value * 100) / 100);
const dashes = { exact: '', settlement: '', line: '', district: '4.4 3', region: '0.1 3.6', bare: '' };
const ticks = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
const glyphs = ['strike', 'air', 'control'];

/** What a layout draws of events as an SVG picture, one element a line, so that a change can be read. */
export function mapSvg(layout: MapLayout, view: Box, palette: Palette): string {
  const lines: string[] = [];
  for (const { x, y, anchor, moved } of layout.rings)
    if (moved)
      lines.push(
        `<path class="leader" d="M${n(x)} ${n(y)}L${n(anchor.x)} ${n(anchor.y)}" stroke="${palette.ink}"/>`,
      );
  for (const { x, y, r, style, glyphs: marks } of layout.rings) {
    const shape =
      style === 'line'
        ? `<rect class="ring line" x="${n(x - r)}" y="${n(y - r)}" width="${n(2 * r)}" height="${n(2 * r)}" rx="4"`
        : `<circle class="ring ${style}" cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`;
    lines.push(
      `${shape} fill="${palette.surface}" stroke="${style === 'exact' || style === 'bare' ? 'none' : palette.ink}" stroke-dasharray="${dashes[style]}" stroke-linecap="${style === 'region' ? 'round' : 'butt'}"/>`,
    );
    if (style === 'exact')
      for (const [dx, dy] of ticks)
        lines.push(
          `<path class="tick" d="M${n(x + dx * (r - 1))} ${n(y + dy * (r - 1))}l${n(dx * 6)} ${n(dy * 6)}" stroke="${palette.ink}"/>`,
        );
    for (const { mark, x: gx, y: gy, r: gr, outerR } of marks) {
      const fill = fillOf(mark.status);
      const scale = ((2 * gr) / glyphBox) * (fill === 'solid' ? 1 : hollowScale);
      lines.push(
        `<path class="glyph ${fill}" d="${glyphPath(glyphs[mark.category] ?? '')}" transform="translate(${n(gx)} ${n(gy)}) scale(${n(scale)}) translate(-8 -8)" fill="${fill === 'solid' ? palette.ink : 'none'}" stroke="${palette.ink}"/>`,
      );
      if (outerR > gr + 0.8)
        lines.push(
          `<circle class="most" cx="${n(gx)}" cy="${n(gy)}" r="${n(outerR)}" fill="none" stroke="${palette.ink}"/>`,
        );
    }
  }
  for (const { group, x, y } of layout.seats)
    lines.push(
      `<text class="seat" x="${n(x)}" y="${n(y + 4)}" text-anchor="middle">○ ${group.marks.length}</text>`,
    );
  for (const { lines: words, box, align } of layout.labels) {
    const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
    const anchor = { left: 'start', center: 'middle', right: 'end' }[align];
    words.forEach((word, i) =>
      lines.push(
        `<text class="name" x="${n(x)}" y="${n(box.y + labelDefaults.lineHeightPx * (i + 0.75))}" text-anchor="${anchor}" font-weight="600">${word}</text>`,
      ),
    );
  }
  const size = `${n(view.x)} ${n(view.y)} ${n(view.width)} ${n(view.height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" font-family="sans-serif" font-size="12">`,
    `<style>text{fill:${palette.ink}}</style>`,
    `<rect x="${n(view.x)}" y="${n(view.y)}" width="${n(view.width)}" height="${n(view.height)}" fill="${palette.land}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
