import { elementPanes } from '../../../theme/panes';
import { on, stopPropagation, type LeafletMap } from '../leaflet';
import { overlayPane } from './Seats';

/**
 * Returns the Leaflet pane of the hover cards, created at the first call; it keeps mouse moves over a card from
 * the map below.
 */
export function cardPane(map: LeafletMap): HTMLElement {
  const known = map.getPane(name);
  if (known) return known;
  const pane = overlayPane(map, name, elementPanes.cards);
  on(pane, 'mousemove', (event) => {
    // A drag goes on over a card.
    if ((event as MouseEvent).buttons === 0) stopPropagation(event);
  });
  return pane;
}

const name = 'map-cards';
