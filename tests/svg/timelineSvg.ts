import { glyphBox, glyphPath } from '../../src/scale/glyphs';
import { hollowScale, outlineWidth } from '../../src/scale/fill';
import type { Palette } from '../../src/scale/palette';
import { tickText } from '../../src/draw/tickText';
import { labelTicks } from '../../src/views/timeline/lanes/labelTicks';
import { barsOf } from '../../src/views/timeline/lanes/bars';
import type { LaneLayout } from '../../src/views/timeline/lanes/layout';

const n = (value: number) => String(Math.round(value * 100) / 100);

/** The lanes of a layout as an SVG picture, one element a line, so that a change can be read. */
export function timelineSvg(layout: LaneLayout, palette: Palette): string {
  const { plot, scale, ticks } = layout;
  const width = plot.x + plot.width + 20;
  const height = plot.y + plot.height + 20;
  const lines: string[] = [];
  const rect = (name: string, x: number, y: number, w: number, h: number, fill: string) =>
    lines.push(
      `<rect class="${name}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"/>`,
    );
  const text = (x: number, y: number, content: string, anchor = 'start') =>
    lines.push(`<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}">${content}</text>`);

  rect('ground', 0, 0, width, height, palette.paper);
  for (const tick of ticks.major)
    rect('tick', scale.px(tick.minute), plot.y, 1, plot.height + 7, palette.rule);
  for (const minute of ticks.minor)
    rect('minor', scale.px(minute), plot.y + plot.height, 1, 3, palette.rule2);
  for (const lane of layout.lanes) {
    rect('lane', 16, lane.y, plot.x - 16, 0.5, palette.rule2);
    text(16, lane.y + lane.height / 2 + 4, lane.key);
  }
  for (const { x, y, width: w, height: h, family } of barsOf(layout.bars, layout.lanes))
    rect('count', x, y, w, h, palette.family[family]);
  for (const { kind, x0, x1, y, family, broken, stops } of layout.spans) {
    const style =
      kind === 'bar'
        ? 'stroke-width="3" opacity=".42"'
        : kind === 'day'
          ? 'stroke-width="1" opacity=".42"'
          : 'stroke-width="1.3"';
    const ends =
      kind === 'bar' || broken
        ? ''
        : [stops[0] ? x0 : NaN, stops[1] ? x1 : NaN]
            .filter((x) => !Number.isNaN(x))
            .map((x) => `M${n(x)} ${n(y - 3.5)}v7`)
            .join('');
    lines.push(
      `<path class="${kind}" d="M${n(x0)} ${n(y)}H${n(x1)}${ends}" stroke="${palette.family[family]}" ${style}${broken ? ' stroke-dasharray="2 2"' : ''}/>`,
    );
  }
  for (const { x, y, family } of layout.minuteTicks)
    rect('minute', x - 0.5, y, 1, 2.6, palette.family[family]);
  for (const { mark, x, y, sizePx, glyph, fill, family } of layout.marks) {
    const size = (sizePx / glyphBox) * (fill === 'solid' ? 1 : hollowScale);
    const color = palette.family[family];
    const paint =
      fill === 'solid'
        ? `fill="${color}"`
        : `fill="${palette.paper}" stroke="${color}" stroke-width="${n(outlineWidth(sizePx) / size)}"`;
    lines.push(
      `<path class="glyph ${fill}" data-id="${mark.id}" transform="translate(${n(x)} ${n(y)}) scale(${n(size)}) translate(-8 -8)" d="${glyphPath(glyph)}" ${paint}/>`,
    );
  }
  for (const { x, y, count } of layout.more) text(x, y + 4, `+${count}`, 'middle');
  const labels = labelTicks(
    ticks,
    scale,
    (tick) => tickText(tick, 'en', false),
    (s) => s.length * 6,
    width - 6,
  );
  for (const label of labels) text(label.x, plot.y + plot.height + 15, label.text);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" font-family="sans-serif" font-size="11" fill="none">`,
    `<style>text{fill:${palette.ink2}}</style>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
