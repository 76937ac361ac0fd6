/** Map panes of the base map, from bottom to top, with their `z-index`. */
export const basePanes = { tiles: 200, relief: 250, lines: 320, dated: 330 } as const;

/**
 * Map panes, with their `z-index`, of the canvas of events and of the canvas of static place names, which lies
 * under or over it.
 */
export const eventPanes = { under: 440, events: 450, over: 455 } as const;

/**
 * Map panes of HTML elements over the canvases, with their `z-index`: buttons that count the talks and
 * statements at a place (`seats`), then cards.
 */
export const elementPanes = { seats: 460, cards: 700 } as const;
