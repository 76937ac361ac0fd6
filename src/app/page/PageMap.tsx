import { MapMenus } from '../../views/map/MapMenus';
import { MapView } from '../../views/map/MapView';

/** Map of the page, with the choice of its layers and its tools; an article's goes without. */
export function PageMap() {
  return <MapView Menus={MapMenus} />;
}
