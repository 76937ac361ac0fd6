import { glyphRadius } from '../../scale/size';
import type { RingStyle } from '../../scale/ringStyle';
import { paintGlyph } from '../../draw/paintGlyph';
import { paintHatched } from '../map/paint/paintAreas';
import { packRing } from '../map/layout/rings/packRing';
import { paintRing } from '../map/paint/paintRing';
import { paintLeader } from '../map/paint/paintScene';
import { pathFrom } from '../../draw/painted';
import { layerSize } from './layerPaints';
import type { PaintOf } from './PaintedMark';

/** Width and height of a ring's sample in the guide, px. */
export const placePx = 48;

const strength = glyphRadius(0);
const plain = { fill: 'solid', sizePx: strength * 2 } as const;

/**
 * Creates the function that paints a sample ring in the guide: with one glyph for an exact place, three for
 * others.
 */
export function placePaint(style: RingStyle): PaintOf {
  const marks = style === 'exact' ? (['strike'] as const) : (['strike', 'air', 'humanitarian'] as const);
  const { points, r } = packRing(
    marks.map(() => strength),
    style,
  );
  const middle = placePx / 2;
  return (context, palette) => {
    if (style === 'district') {
      paintHatched(context, pathFrom('M2 4H46V44H2Z'), palette);
    }
    paintRing(context, { x: middle, y: middle, r, style }, palette);
    marks.forEach((glyph, i) => {
      const { x, y } = points[i] ?? { x: 0, y: 0 };
      const color = glyph === 'humanitarian' ? palette.family.human : palette.family.force;
      const placed = { ...plain, glyph, x: middle + x, y: middle + y };
      paintGlyph(context, placed, color, palette.surface);
    });
  };
}

/** Paints a sample ring that was moved off its place, with its leader line. */
export const movedPaint: PaintOf = (context, palette) => {
  const ring = { x: 33, y: 14, r: 9, anchor: { x: 8, y: 36 }, style: 'settlement' } as const;
  paintLeader(context, ring, palette);
  paintRing(context, ring, palette);
  const { x, y } = ring;
  paintGlyph(context, { ...plain, glyph: 'strike', x, y }, palette.family.force, palette.surface);
};

/** Paints a sample of a hatched district. */
export const hatchedPaint: PaintOf = (context, palette) => {
  const { widthPx, heightPx } = layerSize;
  paintHatched(context, pathFrom(`M1 1H${widthPx - 1}V${heightPx - 1}H1Z`), palette);
};
