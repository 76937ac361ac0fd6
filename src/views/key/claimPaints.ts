import { hatch } from '../claims/paint/paint';
import { paintMark } from '../claims/paint/paintMark';
import type { SceneMark } from '../claims/layout/scene';
import type { PaintOf } from './PaintedMark';

/** Width and height of a claimant's mark in the legend, px. */
export const claimSize = { widthPx: 16, heightPx: 20 } as const;

/** Functions that paint the legend's marks of claimants, in grey instead of a side's colour. */
export const claimPaints = {
  own: claimPaint({ shape: 'dot', filled: true, arrow: false }),
  adversary: claimPaint({ shape: 'ring', filled: false, arrow: false }),
  third: claimPaint({ shape: 'square', filled: false, arrow: false }),
  least: claimPaint({ shape: 'dot', filled: true, arrow: true }),
  wounded: claimPaint({ shape: 'triangle', filled: false, arrow: false }),
  gap: ((context, palette) => {
    hatch(context, { x: 0, y: 4, width: claimSize.widthPx, height: 12 }, palette.hatch);
  }) satisfies PaintOf,
} as const;

function claimPaint(mark: Pick<SceneMark, 'shape' | 'filled' | 'arrow'>): PaintOf {
  const at = { x: claimSize.widthPx / 2, y: claimSize.heightPx / 2 + (mark.arrow ? 3 : 0) };
  return (context, palette) => paintMark(context, { ...at, ...mark }, palette.ink2, palette, 'rest');
}
