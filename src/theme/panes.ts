/** Map panes of the base map, from bottom to top, with their `z-index`. */
export const basePanes = { tiles: 200, relief: 250, lines: 320, dated: 330 } as const;

/** Map panes of the event canvases: static names under or over the events. */
export const eventPanes = { under: 440, events: 450, over: 455 } as const;

/** Map panes of HTML elements over the canvases: places of talks, then cards. */
export const elementPanes = { seats: 460, cards: 700 } as const;
