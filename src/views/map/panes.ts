import type { LeafletMap } from './leaflet';

/** Panes of the base map from below, each with its place in the stack. */
const panes = { tiles: 200, relief: 250, lines: 320, dated: 330 } as const;

export type BasePane = keyof typeof panes;

/** The name of a pane, which is made when it is first asked for. */
export function paneOf(map: LeafletMap, name: BasePane): string {
  const full = `map-${name}`;
  if (!map.getPane(full)) {
    const pane = map.createPane(full);
    pane.style.zIndex = String(panes[name]);
    pane.style.pointerEvents = 'none';
  }
  return full;
}
