import { glyphRadius } from '../../scale/size';
import { paintGlyph } from '../../draw/paintGlyph';
import { paintMost } from '../map/paint/paintMost';
import type { PaintOf } from './PaintedMark';

/**
 * Returns the width and height in px of the sample glyph for a number of claimed deaths, from `low` to `high`.
 */
export function sizePx(low: number, high = low): number {
  return Math.ceil(2 * glyphRadius(Math.max(low, high))) + 2;
}

/**
 * Creates the function that paints a sample glyph of an attack, as large as its claimed deaths from `low` to
 * `high`. Create it outside of renders, to be stable.
 */
export function sizePaint(low: number, high = low): PaintOf {
  const middle = sizePx(low, high) / 2;
  const glyph = {
    glyph: 'strike',
    fill: 'solid',
    x: middle,
    y: middle,
    sizePx: glyphRadius(low) * 2,
  } as const;
  return (context, palette) => {
    const color = palette.family.force;
    paintGlyph(context, glyph, color, palette.surface);
    if (high > low) paintMost(context, middle, middle, glyphRadius(high), color);
  };
}
