import { embedNarrowPx } from '../theme/breakpoints';
import type { EmbedPanel } from './embedAddress';

/** What stands in an embedded view, as far as its height hangs on it. */
export type EmbedContent = { readonly panels: readonly EmbedPanel[]; readonly show: 'map' | 'claims' };

/** Heights of the parts, px: header, timeline and footer; each panel under them. */
export const partsPx = { frame: 240, list: 320, claims: 420 } as const;

/** What header and footer add below a width, where their texts take more lines, px. */
export const narrowPx = { width: embedNarrowPx, more: 50 } as const;

/** Height of the large view over the timeline, px: the claims', and the map's by the width of the whole. */
export const largePx = { claims: 440, least: 250, most: 480, byWidth: 0.494 } as const;

/** Height of all but the large view, px, at a width that is not narrow. Claims stand in one place only. */
export function partsHeightPx({ panels, show }: EmbedContent): number {
  const under = panels.filter((panel) => panel !== show);
  return under.reduce<number>((sum, panel) => sum + partsPx[panel], partsPx.frame);
}

/** About how high an embedded view of automatic height is at a width, px: the room to leave for it. */
export function embedHeightPx(content: EmbedContent, widthPx: number): number {
  const { claims, least, most, byWidth } = largePx;
  const large = content.show === 'claims' ? claims : Math.min(most, Math.max(least, widthPx * byWidth));
  const more = widthPx < narrowPx.width ? narrowPx.more : 0;
  return Math.round(partsHeightPx(content) + large + more);
}
