import { beforeEach, expect, it, vi } from 'vitest';
import { outlineWidth } from '../../src/scale/fill';
import { paintGlyph, type GlyphStyle } from '../../src/draw/paintGlyph';

beforeEach(() => vi.stubGlobal('Path2D', class {}));

/** What was painted, in order: each with its colour and opacity. */
function paintsOf(fill: GlyphStyle['fill'], opacity: number) {
  const done: (readonly [act: string, color: string, opacity: number])[] = [];
  const context = {
    globalAlpha: opacity,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    save: () => undefined,
    restore: () => undefined,
    translate: () => undefined,
    scale: () => undefined,
    beginPath: () => undefined,
    rect: () => undefined,
    clip: () => undefined,
    fill: () => done.push(['fill', context.fillStyle, context.globalAlpha]),
    stroke: () => done.push(['stroke', context.strokeStyle, context.globalAlpha]),
  };
  // Only what a glyph is painted with.
  const style = { glyph: 'air', fill, sizePx: 12, color: 'ink', background: 'ground' };
  paintGlyph(context as unknown as CanvasRenderingContext2D, style, 0, 0);
  return done;
}

it.each([1, 0.5])('a glyph of opacity %f is filled as its status says', (opacity) => {
  expect(paintsOf('solid', opacity)).toEqual([['fill', 'ink', opacity]]);
  const outline = [
    ['fill', 'ground', opacity],
    ['stroke', 'ink', opacity],
  ];
  expect(paintsOf('hollow', opacity)).toEqual(outline);
  expect(paintsOf('half', opacity)).toEqual([...outline, ['fill', 'ink', opacity]]);
  // Neither solid nor hollow: under its whole outline its own colour, thin.
  expect(paintsOf('tint', opacity)).toEqual([outline[0], ['fill', 'ink', 0.42 * opacity], outline[1]]);
  expect(outlineWidth(11.5)).toBeCloseTo(1.15);
});
