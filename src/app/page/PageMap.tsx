import { MapMenus } from '../../views/map/MapMenus';
import { MapView } from '../../views/map/MapView';

/** Map of the full page, with the menus for layers and tools that an embedded map goes without. */
export function PageMap() {
  return <MapView Menus={MapMenus} />;
}
