import { basePanes } from '../../../theme/panes';
import type { LeafletMap } from '../leaflet';

export type BasePane = keyof typeof basePanes;

/** Returns the name of a Leaflet pane for base layers, creating the pane at the first call. */
export function paneOf(map: LeafletMap, name: BasePane): string {
  const full = `map-${name}`;
  if (!map.getPane(full)) {
    const pane = map.createPane(full);
    pane.style.zIndex = String(basePanes[name]);
    pane.style.pointerEvents = 'none';
  }
  return full;
}
