import type { EventStatus } from '../model/event';

/** Fill of a glyph (the symbol of an event), which shows the event's status. */
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

/** Opacity of the inside of a glyph with the fill `tint`, from 0 to 1. */
export const tintOpacity = 0.42;

/** Returns the outline width in px of a hollow glyph that is `sizePx` wide and high. */
export function outlineWidth(sizePx: number): number {
  return Math.max(1.15, sizePx / 10);
}

/** Scale factor of a hollow glyph, so that its outline doesn't make it look larger than a solid one. */
export const hollowScale = 0.9;
