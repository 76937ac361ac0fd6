/** Snap positions of the bottom sheet on phones, from lowest to highest. */
export const sheetStates = ['peek', 'half', 'full'] as const;
export type SheetState = (typeof sheetStates)[number];

/**
 * Measured layout of the page that components depend on: whether it scrolls, how far a phone's sheet is open,
 * how wide text runs. Not part of any link.
 */
export type Stage = {
  /** Whether the page itself scrolls: wheel and one-finger gestures are then left to it. */
  readonly scrolls: boolean;
  /**
   * Snap position of the bottom sheet that covers the views on a phone; undefined where there is no such
   * sheet.
   */
  readonly sheet: SheetState | undefined;
  /**
   * Actual text width divided by its usual width; differs from 1 if a user style sheet spaces letters or
   * words.
   */
  readonly textScale: number;
};

export const defaultStage: Stage = { scrolls: false, sheet: undefined, textScale: 1 };
