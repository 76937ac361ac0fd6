import type { EventStatus } from '../model/event';

/** How a silhouette is filled: fill says who stands behind the event. */
export type Fill = 'tint' | 'solid' | 'half' | 'hollow';

/**
 * Tint: the file doesn't say. Solid: documented or corroborated. Half: asserted and denied. Hollow: one side's word,
 * or retracted.
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

/** A hollow glyph is drawn this much smaller, so that its outline doesn't make it look larger. */
export const hollowScale = 0.9;
