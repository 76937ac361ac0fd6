import type { Palette } from '../../src/scale/palette';
import { markRadiusPx } from '../../src/views/claims/layout/layoutPlot';
import { colorOf } from '../../src/views/claims/paint/paint';
import type { ClaimsScene, SceneMark } from '../../src/views/claims/layout/scene';

const n = (value: number) => String(Math.round(value * 10) / 10);
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The chart of claims as an SVG picture, one element a line, so that a change can be read. */
export function claimsSvg(scene: ClaimsScene, palette: Palette): string {
  const lines: string[] = [];
  const width = n(scene.widthPx);
  const height = n(scene.heightPx);
  lines.push(`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`);
  for (const { x0, x1, y, base } of scene.rules)
    lines.push(
      `<path class="rule" d="M${n(x0)} ${n(y)}H${n(x1)}" stroke="${base ? palette.rule2 : palette.rule}"/>`,
    );
  for (const { x, y, height: h } of scene.ticks)
    lines.push(`<path class="tick" d="M${n(x)} ${n(y)}v${n(h)}" stroke="${palette.rule2}"/>`);
  for (const { x, y, width: w, height: h } of scene.strips)
    lines.push(
      `<rect class="not-disclosed" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="url(#hatch)"/>`,
    );
  for (const { x, y, width: w, height: h, tone } of scene.bands)
    lines.push(
      `<rect class="band" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${colorOf(tone, palette)}" opacity=".3"/>`,
    );
  for (const { x, y0, y1, tone } of scene.stems)
    lines.push(`<path class="stem" d="M${n(x)} ${n(y0)}V${n(y1)}" stroke="${colorOf(tone, palette)}"/>`);
  for (const { x0, x1, y, tone } of scene.whiskers)
    lines.push(
      `<path class="whisker" d="M${n(x0)} ${n(y)}H${n(x1)}" stroke="${colorOf(tone, palette)}" stroke-width="1.3" stroke-dasharray="3 2"/>`,
    );
  for (const { points, broken, tone } of scene.lines)
    lines.push(
      `<path class="step" d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" stroke="${colorOf(tone, palette)}" stroke-width="${broken ? 1.4 : 2}"${broken ? ' stroke-dasharray="3 2.5"' : ''}/>`,
    );
  for (const { x, y, width: w, height: h, tone, style } of scene.bars) {
    const color = colorOf(tone, palette);
    const paint =
      style === 'outline' ? `stroke="${color}"` : `fill="${color}"${style === 'tint' ? ' opacity=".4"' : ''}`;
    lines.push(`<rect class="bar" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" ${paint}/>`);
  }
  for (const mark of scene.marks) lines.push(markSvg(mark, palette));
  for (const { x, y, tone } of scene.discs) {
    const half =
      tone === 'other'
        ? ''
        : `<path d="M${n(x)} ${n(y - 4.8)}a4.8 4.8 0 0 ${tone === 'a' ? 0 : 1} 0 9.6" fill="${colorOf(tone, palette)}"/>`;
    lines.push(`${half}<circle cx="${n(x)}" cy="${n(y)}" r="4.8" stroke="${colorOf(tone, palette)}"/>`);
  }
  for (const { x, y, runs, align } of scene.texts) {
    const spans = runs.map(
      ({ text, sizePx, weight, tone }) =>
        `<tspan font-size="${sizePx}" font-weight="${weight}" fill="${colorOf(tone, palette)}">${escape(text)}</tspan>`,
    );
    lines.push(`<text x="${n(x)}" y="${n(y)}" text-anchor="${align}">${spans.join('')}</text>`);
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" fill="none">`,
    `<style>text{paint-order:stroke;stroke:${palette.paper};stroke-width:4}</style>`,
    `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="${palette.hatch}"/></pattern>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function markSvg({ x, y, shape, filled, tone, arrow, claim }: SceneMark, palette: Palette): string {
  const r = markRadiusPx[shape];
  const color = colorOf(tone, palette);
  const paint = filled ? `fill="${color}"` : `fill="${palette.paper}" stroke="${color}" stroke-width="1.6"`;
  const up = arrow ? `<path d="M${n(x)} ${n(y - r)}v-9l-3 3l3-3l3 3" stroke="${color}"/>` : '';
  const id = `class="${shape}" data-id="${claim.id}"`;
  if (shape === 'square')
    return `${up}<rect ${id} x="${n(x - r)}" y="${n(y - r)}" width="${n(2 * r)}" height="${n(2 * r)}" ${paint}/>`;
  if (shape === 'triangle')
    return `${up}<path ${id} d="M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r * 0.8)}H${n(x - r)}Z" ${paint}/>`;
  return `${up}<circle ${id} cx="${n(x)}" cy="${n(y)}" r="${r}" ${paint}/>`;
}
