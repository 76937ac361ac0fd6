import { embedNarrowPx } from '../theme/breakpoints';
import type { EmbedPanel } from './embedAddress';

/** Parts of an embedded view that decide its height. */
export type EmbedContent = { readonly panels: readonly EmbedPanel[]; readonly show: 'map' | 'claims' };

/** Heights in px of header, timeline, footer and each panel. */
export const partsPx = { frame: 240, list: 320, claims: 420 } as const;

/** Extra height in px of header and footer below a width, where their texts wrap. */
export const narrowPx = { width: embedNarrowPx, more: 50 } as const;

/** Height in px of the large view above the timeline: claims, or the map by its width. */
export const largePx = { claims: 440, least: 250, most: 480, byWidth: 0.494 } as const;

/** Returns the height of an embedded view without the large one, in px, at a width that isn't narrow. */
export function partsHeightPx({ panels, show }: EmbedContent): number {
  const under = panels.filter((panel) => panel !== show);
  return under.reduce<number>((sum, panel) => sum + partsPx[panel], partsPx.frame);
}

/** Estimates the height in px of an embedded view of automatic height, by its width. */
export function embedHeightPx(content: EmbedContent, widthPx: number): number {
  const { claims, least, most, byWidth } = largePx;
  const large = content.show === 'claims' ? claims : Math.min(most, Math.max(least, widthPx * byWidth));
  const more = widthPx < narrowPx.width ? narrowPx.more : 0;
  return Math.round(partsHeightPx(content) + large + more);
}
