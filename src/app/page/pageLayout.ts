import { phonePx } from '../../theme/breakpoints';

/**
 * How the page is laid out. `wide`: one screen, the panel beside the map, the timeline under both. `sheet`: one screen
 * of a phone, the panel as a sheet that rises over the rest. `beside` and `column`: the page scrolls, for windows
 * that are low, or zoomed until they are; the panel beside the map, or under everything.
 */
export type PageLayout = 'wide' | 'sheet' | 'beside' | 'column';

export const pageLayoutDefaults = {
  /** Below this width the panel is a sheet, in px. */
  phonePx,
  /** From this width on the panel has room beside the map where the page scrolls, in px. */
  besidePx: 760,
  /** Below this height a wide page scrolls, in px. */
  lowPx: 600,
  /** Below this height a phone's page scrolls, in px: a small phone's browser leaves that much at least. */
  lowPhonePx: 520,
  /** From this scale of the text on the page scrolls whatever its size: boxes made for the usual text overflow. */
  wideText: 1.06,
};

/** The layout of a window of this size in px; `textScale` is the width of the text by its usual width. */
export function pageLayoutOf(widthPx: number, heightPx: number, textScale: number): PageLayout {
  const { phonePx, besidePx, lowPx, lowPhonePx, wideText } = pageLayoutDefaults;
  const phone = widthPx < phonePx;
  if (heightPx >= (phone ? lowPhonePx : lowPx) && textScale < wideText) return phone ? 'sheet' : 'wide';
  return widthPx < besidePx ? 'column' : 'beside';
}

/** Whether the page scrolls in this layout, so that nothing on it may keep the wheel or a finger to itself. */
export function layoutScrolls(layout: PageLayout): boolean {
  return layout === 'beside' || layout === 'column';
}
