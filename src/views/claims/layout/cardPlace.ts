/** Point in px of the browser window. */
export type Spot = { readonly clientX: number; readonly clientY: number };

type Frame = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Position of a card in its frame, as insets in px; either `top` or `bottom` is set. */
export type CardPlace = {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly maxHeight: number;
};

export const defaults = {
  widthPx: 400,
  /** Gap between the card and the point that opened it, and between the card and the frame's edges, px. */
  gapPx: 12,
};

/**
 * Positions a card beside the point that opened it, on the side with more space horizontally and vertically.
 */
export function cardPlace({ clientX, clientY }: Spot, frame: Frame): CardPlace {
  const { gapPx } = defaults;
  const width = Math.min(defaults.widthPx, frame.width - 2 * gapPx);
  const x = clientX - frame.left;
  const y = Math.max(0, Math.min(frame.height, clientY - frame.top));
  const wanted = x < frame.width / 2 ? x + gapPx : x - gapPx - width;
  const left = Math.max(gapPx, Math.min(wanted, frame.width - gapPx - width));
  const below = y < frame.height / 2;
  return {
    left,
    ...(below ? { top: y + gapPx } : { bottom: frame.height - y + gapPx }),
    maxHeight: Math.max(0, (below ? frame.height - y : y) - 2 * gapPx),
  };
}
