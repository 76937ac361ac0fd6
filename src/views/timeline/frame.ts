import type { Box } from '../../draw/box';

/** Boxes of the timeline's parts, px from its upper left corner. */
export type Frame = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether it has the layout of small screens: five family lanes, dates behind the title. */
  readonly narrow: boolean;
  /** Width of the text relative to the usual. */
  readonly textScale: number;
  readonly padPx: number;
  /** Box of the lanes, right of their names and above the axis. */
  readonly plot: Box;
  /** Box of the overview's bars, above their labels; undefined where the timeline is too low. */
  readonly overview: Box | undefined;
};

export const frameDefaults = {
  /** Width in px below which all parts are stacked. */
  narrowPx: 760,
  /** Width in px below which the as-of track is shorter. */
  wideTrackPx: 1400,
  /** Width in px below which the buttons day, week, period, all are in a menu. */
  spansPx: 1100,
  /** Width in px below which the as-of track is shortest. */
  shortTrackPx: 900,
  /** Height in px below which there are lanes only. */
  lowPx: 150,
  axisPx: 20,
};

/** Returns the width of the two clocks beside the overview, px. */
export function controlsWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 360;
  return widthPx < frameDefaults.spansPx ? 390 : 524;
}

/** Returns the length of the as-of track, px. */
export function trackWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 90;
  return widthPx < frameDefaults.wideTrackPx ? 118 : 150;
}

/** Returns the length of the as-of track in a popover on a small screen, px. */
export function barTrackWidth(widthPx: number): number {
  return Math.max(200, Math.min(360, widthPx - 16) - 42);
}

/**
 * Lays out the timeline's parts in a size. `nameChars`: length of the longest lane name, which the lanes make room
 * for. `textScale`: width of the text relative to the usual.
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
