import type { Box } from '../../draw/box';

/** Layout of the timeline's parts: boxes in px from its upper left corner. */
export type Frame = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the layout is that of small screens: five lanes, and the date controls in a bar of buttons. */
  readonly narrow: boolean;
  /** Width of the page's text relative to the default; 1 is usual. */
  readonly textScale: number;
  readonly padPx: number;
  /** Box of the lanes' plot area, right of the lane names and above the axis. */
  readonly plot: Box;
  /** Box of the overview's bars, above their labels; undefined if the timeline is too low for an overview. */
  readonly overview: Box | undefined;
};

export const frameDefaults = {
  /** Width of the timeline in px below which it has the small screen's layout. */
  narrowPx: 760,
  /** Width of the timeline in px below which the as-of slider is shorter than usual. */
  wideTrackPx: 1400,
  /** Width of the timeline in px below which the buttons day, week, period and all are in a menu. */
  spansPx: 1100,
  /** Width of the timeline in px below which the as-of slider is shortest. */
  shortTrackPx: 900,
  /** Height of the timeline in px below which only the lanes are shown, without overview and controls. */
  lowPx: 150,
  axisPx: 20,
};

/** Returns the width of the date controls beside the overview, by the timeline's width; px. */
export function controlsWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 360;
  return widthPx < frameDefaults.spansPx ? 390 : 524;
}

/** Returns the length of the as-of slider, by the timeline's width; px. */
export function trackWidth(widthPx: number): number {
  if (widthPx < frameDefaults.shortTrackPx) return 90;
  return widthPx < frameDefaults.wideTrackPx ? 118 : 150;
}

/** Returns the length of the as-of slider in a popover on a small screen, by the timeline's width; px. */
export function barTrackWidth(widthPx: number): number {
  return Math.max(200, Math.min(360, widthPx - 16) - 42);
}

/**
 * Lays out the timeline's parts in a given width and height.
 * @param nameChars length of the longest lane name in characters, which the lanes leave space for
 * @param textScale width of the page's text relative to the default
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
