/** Panes of the base map from below, each with its place in the stack. */
export const basePanes = { tiles: 200, relief: 250, lines: 320, dated: 330 } as const;

/** Canvases over the base map: the static names under or over the events. */
export const eventPanes = { under: 440, events: 450, over: 455 } as const;

/** Panes of page elements over the canvases: places of talks, then cards. */
export const elementPanes = { seats: 460, cards: 700 } as const;
