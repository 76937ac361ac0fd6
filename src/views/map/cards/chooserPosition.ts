import type { Point } from '../../../draw/box';

type Frame = Pick<DOMRect, 'left' | 'top'>;

export const chooserDefaults = {
  widthPx: 300,
  /** Gap between the menu and the window's edges, in px. */
  gapPx: 8,
  /** Vertical distance from the touched point that a finger covers, in px. */
  fingerPx: 20,
};

/** Position of the event menu in the window, in px as for CSS; either `top` or `bottom` is set. */
export type ChooserPosition = {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
};

/**
 * Positions the event menu above or below a finger, on the side with more space, within the window.
 * @param at position of the finger, px from the map's top left
 * @param map box of the map in the window, px
 */
export function chooserPosition(
  at: Point,
  map: Frame,
  { width: windowWidth, height }: { readonly width: number; readonly height: number },
): ChooserPosition {
  const { gapPx, fingerPx } = chooserDefaults;
  const x = map.left + at.x;
  const y = Math.max(0, Math.min(height, map.top + at.y));
  const width = Math.min(chooserDefaults.widthPx, windowWidth - 2 * gapPx);
  const left = Math.max(gapPx, Math.min(x - width / 2, windowWidth - gapPx - width));
  const room = Math.max(y, height - y) - fingerPx - gapPx;
  const shared = { left, width, maxHeight: Math.max(0, room) };
  return y > height / 2 ? { ...shared, bottom: height - y + fingerPx } : { ...shared, top: y + fingerPx };
}
