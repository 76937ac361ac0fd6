/** Positions of the phone's bottom sheet, from lowest to highest. */
export const sheetStates = ['peek', 'half', 'full'] as const;
export type SheetState = (typeof sheetStates)[number];

/** Layout facts that the page tells its views; no link contains them. */
export type Stage = {
  /** Whether the page itself scrolls: then the wheel and one finger are the page's, as in an article. */
  readonly scrolls: boolean;
  /** How far the panel rises over the views on a phone; undefined where it covers nothing. */
  readonly sheet: SheetState | undefined;
  /** Width of the text by its usual width: a reader's own style sheet may space it out. */
  readonly textScale: number;
};

export const defaultStage: Stage = { scrolls: false, sheet: undefined, textScale: 1 };
