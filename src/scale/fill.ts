import type { EventStatus } from '../model/event';

/** Fill of a glyph; it shows the status of the event. */
export type Fill = 'tint' | 'solid' | 'half' | 'hollow';

/**
 * Returns the fill of a status. `solid`: documented or corroborated. `half`: disputed. `hollow`: one side's word, or
 * retracted. `tint`: not stated.
 */
export function fillOf(status: EventStatus): Fill {
  if (status === 'not-stated') return 'tint';
  if (status === 'documented' || status === 'corroborated') return 'solid';
  return status === 'disputed' ? 'half' : 'hollow';
}

/** Opacity of a tinted glyph inside its outline. */
export const tintOpacity = 0.42;

/** Width of a hollow glyph's outline in px, for a glyph of `sizePx`. */
export function outlineWidth(sizePx: number): number {
  return Math.max(1.15, sizePx / 10);
}

/** Scale of a hollow glyph, so that its outline doesn't make it look larger. */
export const hollowScale = 0.9;
