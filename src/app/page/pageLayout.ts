import { phonePx } from '../../theme/breakpoints';

/**
 * Layout of the page. `wide`: one screen, panel beside the map, timeline below. `sheet`: one phone screen,
 * panel as a sheet over the rest. `beside` and `column`: a scrolling page for low or zoomed windows, with the
 * panel beside the map, or below everything.
 */
export type PageLayout = 'wide' | 'sheet' | 'beside' | 'column';

export const pageLayoutDefaults = {
  /** Viewport width in px below which the panel is a sheet over the map. */
  phonePx,
  /** Least viewport width in px for the panel beside the map on a scrolling page. */
  besidePx: 760,
  /** Viewport height in px below which a wide page scrolls. */
  lowPx: 600,
  /** Viewport height in px below which a phone's page scrolls; a small phone's browser shows more than that. */
  lowPhonePx: 520,
  /** Width of text relative to the usual from which the page scrolls at any window size. */
  wideText: 1.06,
};

/** Returns the layout for a window size in px; `textScale`: width of the text relative to the usual. */
export function pageLayoutOf(widthPx: number, heightPx: number, textScale: number): PageLayout {
  const { phonePx, besidePx, lowPx, lowPhonePx, wideText } = pageLayoutDefaults;
  const phone = widthPx < phonePx;
  if (heightPx >= (phone ? lowPhonePx : lowPx) && textScale < wideText) return phone ? 'sheet' : 'wide';
  return widthPx < besidePx ? 'column' : 'beside';
}

/** Tests whether the page scrolls in a layout: its views then leave wheel and finger to it. */
export function layoutScrolls(layout: PageLayout): boolean {
  return layout === 'beside' || layout === 'column';
}
