/**
 * Order in which the views switch to a new dataset, each in a task of its own, so that the page stays
 * responsive.
 */
export const turns = { timeline: 0, map: 1, panel: 2 } as const;
export const lastTurn = turns.panel;
