import type { Box } from '../../draw/box';

/** Where the parts of the timeline stand, in px from its upper left corner. */
export type Frame = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** On small screens: five family lanes, and the dates behind the title. */
  readonly narrow: boolean;
  /** Width of the text by its usual width. */
  readonly textScale: number;
  readonly padPx: number;
  /** The lanes, right of their names and above the axis. */
  readonly plot: Box;
  /** The overview's bars; its labels stand under it. Undefined where the timeline is too low for it. */
  readonly overview: Box | undefined;
};

export const frameDefaults = {
  /** Below this width everything stacks, in px: beside the two clocks an overview would be too narrow to read. */
  narrowPx: 760,
  /** Below this width the second clock's track is shorter, in px. */
  wideTrackPx: 1400,
  /** Below this width the buttons day, week, period, all stand in the clocks' menu, in px. */
  spansPx: 1100,
  /** Below this width the second clock's track is shorter still, in px. */
  shortTrackPx: 900,
  /** Below this height there are lanes only, in px. */
  lowPx: 150,
  axisPx: 20,
};

/** Width of the two clocks beside the overview, in px. */
export function controlsWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 360;
  return widthPx < frameDefaults.spansPx ? 390 : 524;
}

/** Length of the second clock's track, in px. */
export function trackWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 90;
  return widthPx < frameDefaults.wideTrackPx ? 118 : 150;
}

/** The same where it opens over the clock's button on a small screen, in px. */
export function barTrackWidth(widthPx: number): number {
  return Math.max(200, Math.min(360, widthPx - 16) - 42);
}

/**
 * `nameChars`: length of the longest name of a lane, for which the lanes make room. `textScale`: width of the text by its
 * usual width.
 */
export function frameOf(widthPx: number, heightPx: number, nameChars = 0, textScale = 1): Frame {
  const narrow = widthPx < frameDefaults.narrowPx;
  const low = heightPx < frameDefaults.lowPx;
  const usualX = narrow ? 116 : Math.max(212, Math.min(268, 48 + nameChars * 7.2));
  const plotX = Math.round(usualX * textScale);
  const plotY = low ? 8 : narrow ? 108 : 70;
  const rightPx = narrow ? 14 : 20;
  const overviewX = narrow ? 22 : Math.round(226 * textScale);
  const overviewRight = narrow ? 22 : rightPx + controlsWidth(widthPx) * textScale + 16;
  return {
    widthPx,
    heightPx,
    narrow,
    textScale,
    padPx: narrow ? 14 : 16,
    plot: {
      x: plotX,
      y: plotY,
      width: Math.max(40, widthPx - plotX - rightPx),
      height: Math.max(20, heightPx - plotY - frameDefaults.axisPx),
    },
    overview: low
      ? undefined
      : {
          x: overviewX,
          y: narrow ? 58 : 8,
          width: Math.max(40, widthPx - overviewX - overviewRight),
          height: narrow ? 24 : 36,
        },
  };
}
