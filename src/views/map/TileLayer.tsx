import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { tileLayer } from './leafletTiles';
import { paneOf } from './panes';

/** Tiles of OpenStreetMap in the place of the base map, from its server. */
export function TileLayer({ map }: { readonly map: LeafletMap }) {
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
}
