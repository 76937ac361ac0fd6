import { beforeEach, expect, it, vi } from 'vitest';
import { outlineWidth } from '../../src/scale/fill';
import { paintGlyph, type PlacedGlyph } from '../../src/draw/paintGlyph';

beforeEach(() => vi.stubGlobal('Path2D', class {}));

/** What was painted, in order: each with its colour and opacity. */
function paintsOf(fill: PlacedGlyph['fill'], opacity: number) {
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
  const glyph = { glyph: 'air', fill, x: 0, y: 0, sizePx: 12 };
  // Only what a glyph is painted with.
  paintGlyph(context as unknown as CanvasRenderingContext2D, glyph, 'ink', 'ground');
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
