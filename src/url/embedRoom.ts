import { embedNarrowPx } from '../theme/breakpoints';
import { partsOf, type EmbedChoice } from './embedParts';

/** Contents of an embedded view on which its height depends. */
export type EmbedContent = EmbedChoice & { readonly show: 'map' | 'claims' };

/** Heights in px of an embedded view's parts: `frame` for header and footer together, and each optional part. */
export const partsPx = { frame: 92, timeline: 148, list: 320, claims: 420 } as const;

/**
 * Extra height in px of header and footer in an embedded view narrower than `width` px, where their texts
 * wrap.
 */
export const narrowPx = { width: embedNarrowPx, more: 50 } as const;

/**
 * Height in px of the main view above the timeline: fixed for claims; for the map `byWidth` × width, clamped
 * from `least` to `most`.
 */
export const largePx = { claims: 440, least: 250, most: 480, byWidth: 0.494 } as const;

/** Returns the height in px of an embedded view without the large view, at a width that isn't narrow. */
export function partsHeightPx({ show, ...choice }: EmbedContent): number {
  const { timeline, panels } = partsOf(choice, show);
  return panels.reduce<number>(
    (sum, panel) => sum + partsPx[panel],
    partsPx.frame + (timeline ? partsPx.timeline : 0),
  );
}

/** Estimates the height in px of an embedded view with automatic height, at a width in px. */
export function embedHeightPx(content: EmbedContent, widthPx: number): number {
  const { claims, least, most, byWidth } = largePx;
  const { large: view } = partsOf(content, content.show);
  const map = Math.min(most, Math.max(least, widthPx * byWidth));
  const large = view === 'claims' ? claims : view === 'map' ? map : 0;
  const more = widthPx < narrowPx.width ? narrowPx.more : 0;
  return Math.round(partsHeightPx(content) + large + more);
}

/** Width of a letter and height of a line of an embedded view's header, in px, and its width beside the buttons. */
const headerPx = { letter: 7.2, titleLetter: 9, line: 18, titleLine: 22, beside: 210, padding: 28 } as const;

/** Estimates the height in px that a sharer's words add to the header of an embedded view, at a width in px. */
export function wordsHeightPx(
  { headline, intro, byline }: { readonly headline: string; readonly intro: string; readonly byline: string },
  widthPx: number,
): number {
  const { letter, titleLetter, line, titleLine, beside, padding } = headerPx;
  const room = widthPx - (widthPx < narrowPx.width ? padding : beside);
  const lines = (text: string, letterPx: number) => Math.ceil((text.length * letterPx) / room);
  const more = Math.max(0, lines(headline, titleLetter) - 1) * titleLine;
  return more + (lines(intro, letter) + lines(byline, letter)) * line;
}
