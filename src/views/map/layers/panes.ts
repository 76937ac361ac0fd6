import { basePanes } from '../../../theme/panes';
import type { LeafletMap } from '../leaflet';

export type BasePane = keyof typeof basePanes;

/** The name of a pane, which is made when it is first asked for. */
export function paneOf(map: LeafletMap, name: BasePane): string {
  const full = `map-${name}`;
  if (!map.getPane(full)) {
    const pane = map.createPane(full);
    pane.style.zIndex = String(basePanes[name]);
    pane.style.pointerEvents = 'none';
  }
  return full;
}
