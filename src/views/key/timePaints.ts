import { paintGlyph } from '../../draw/paintGlyph';
import { hatch } from '../claims/paint/paint';
import type { LaneLayout } from '../timeline/lanes/layout';
import { paintSpans } from '../timeline/lanes/paint';
import { paintLag } from '../timeline/lanes/paintLag';
import type { LagLine } from '../timeline/lanes/lagLines';
import type { PaintOf } from './PaintedMark';

/** Width and height of a sample timeline lane in the guide, px; it is four days wide. */
export const laneSize = { widthPx: 104, heightPx: 20 } as const;

const y = 8;
const glyphPx = 10.8;
const plain = { y, family: 'force', mark: undefined } as const;

/** Functions that paint sample lanes for the precision of dates, as in the timeline. */
export const timePaints = {
  day: lane('strike', 39, { minute: true }),
  lasted: lane('fighting', 26, {
    spans: [{ ...plain, kind: 'bar', x0: 26, x1: 86, broken: false, stops: [true, true] }],
  }),
  once: lane('strike', 52, {
    spans: [{ ...plain, kind: 'whisker', x0: 20, x1: 84, broken: false, stops: [true, true] }],
  }),
  about: lane('strike', 52, {
    spans: [{ ...plain, kind: 'whisker', x0: 42, x1: 62, broken: true, stops: [false, false] }],
  }),
  lag: lane('strike', 20, { lag: [{ x0: 20, x1: 90, y, family: 'force', dot: true, mark: undefined }] }),
} as const;

type Drawn = {
  readonly spans?: LaneLayout['spans'];
  readonly minute?: boolean;
  readonly lag?: readonly LagLine[];
};

function lane(glyph: string, x: number, { spans = [], minute = false, lag = [] }: Drawn): PaintOf {
  const minuteTicks = minute ? [{ ...plain, x, y: y + glyphPx / 2 + 0.5 }] : [];
  return (context, palette) => {
    const base = laneSize.heightPx - 2;
    context.fillStyle = palette.rule2;
    context.fillRect(0, base, laneSize.widthPx, 1);
    for (let day = 0; day <= 4; day += 1) context.fillRect(Math.min(day * 26, 103), base - 3, 1, 3);
    paintSpans(context, { spans, minuteTicks }, palette, undefined);
    paintLag(context, lag, palette);
    const placed = { glyph, fill: 'solid', x, y, sizePx: glyphPx } as const;
    paintGlyph(context, placed, palette.family.force, palette.surface);
  };
}

/** Width and height of the pictures for time window and as-of day in the guide, px. */
export const clockSize = { widthPx: 180, heightPx: 20 } as const;

/**
 * Functions that paint pictures of a time window (`happened`), and of an as-of day after which all is hatched
 * (`known`).
 */
export const clockPaints: { readonly [clock in 'happened' | 'known']: PaintOf } = {
  happened(context, palette) {
    context.fillStyle = palette.rule2;
    context.fillRect(0, 10, clockSize.widthPx, 1);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.4;
    context.strokeRect(32, 4, 100, 12);
  },
  known(context, palette) {
    context.fillStyle = palette.ink;
    context.fillRect(0, 10, 84, 1);
    hatch(context, { x: 84, y: 4, width: clockSize.widthPx - 84, height: 13 }, palette.hatch);
    context.beginPath();
    context.arc(84, 10.5, 5.5, 0, 2 * Math.PI);
    context.fill();
  },
};
