import { glyphRadius } from '../../scale/size';
import { paintGlyph } from '../../draw/paintGlyph';
import { paintMost } from '../map/paint/paintMost';
import type { PaintOf } from './PaintedMark';

/** Returns the size in px of a mark for a number of deaths. */
export function sizePx(low: number, high = low): number {
  return Math.ceil(2 * glyphRadius(Math.max(low, high))) + 2;
}

/**
 * Creates the paint function of a strike with a number of deaths, from lowest to highest claim. Create it once, not
 * in a render.
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
