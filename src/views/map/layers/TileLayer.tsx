import { useEffect, type ComponentType } from 'react';
import { loadTileLayer } from '../leaflet';
import { useMap } from '../MapContainer';
import { paneOf } from './panes';

/** Loads the component of OpenStreetMap's tiles, which replace the base map. */
export async function loadTiles(): Promise<ComponentType> {
  const { tileLayer } = await loadTileLayer();
  return function TileLayer() {
    const map = useMap();
    useEffect(
      function addTiles() {
        const layer = tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
          pane: paneOf(map, 'tiles'),
          maxZoom: 19,
          // The page tells nobody where it is; this server answers only those who do.
          referrerPolicy: 'origin',
        }).addTo(map);
        return () => void layer.remove();
      },
      [map],
    );
    return null;
  };
}
