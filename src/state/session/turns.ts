/**
 * The order in which the views go over to a dataset that has come, each in a task of its own, so that the page
 * answers meanwhile.
 */
export const turns = { timeline: 0, map: 1, panel: 2 } as const;
export const lastTurn = turns.panel;
