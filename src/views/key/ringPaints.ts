import type { Palette } from '../../scale/palette';
import type { RingStyle } from '../../scale/ringStyle';
import { paintHatched } from '../map/paint/paintAreas';
import { paintRing } from '../map/paint/paintRing';
import { pathFrom } from '../../draw/painted';
import type { PaintOf } from './PaintedMark';

/** Width and height of a ring's sample in the legend, px. */
export const ringPx = 18;

const radii: { readonly [style in RingStyle]: number } = {
  exact: 3.4,
  settlement: 6.2,
  district: 5.4,
  region: 6.2,
  line: 6,
  bare: 6.2,
};

/** Functions that paint an empty sample ring, by style; that of a district has its hatching. */
export const ringPaints = Object.fromEntries(
  Object.keys(radii).map((style) => [style, ringPaint(style as RingStyle)]), // the keys of `radii`
) as { readonly [style in RingStyle]: PaintOf };

function ringPaint(style: RingStyle): PaintOf {
  return (context, palette: Palette) => {
    const middle = ringPx / 2;
    if (style === 'district') {
      paintHatched(context, pathFrom('M1 1H17V17H1Z'), palette);
    }
    if (style === 'bare') {
      // On the map's ground: without a line it would not be seen on the page's.
      context.fillStyle = palette.land;
      context.fillRect(0, 0, ringPx, ringPx);
    }
    paintRing(context, { x: middle, y: middle, r: radii[style], style }, palette);
    if (style !== 'exact') return;
    context.beginPath();
    context.arc(middle, middle, 1.8, 0, 2 * Math.PI);
    context.fillStyle = palette.ink;
    context.fill();
  };
}
