import { useEffect, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { loadTileLayer } from '../leaflet';
import { useMap } from '../MapContainer';
import { fetchedTiles } from '../tiles/fetchedTiles';
import { checkTemplate, type TileSource } from '../tiles/tileSource';
import { paneOf } from './panes';

export const tileDefaults = {
  /** Maximum zoom of the map while tiles are shown. */
  maxZoom: 17,
};

/**
 * Online tiles that replace the base map and raise the maximum zoom; a note names the server if its tiles fail
 * to load.
 */
export function TileLayer({ source }: { readonly source: TileSource }) {
  const t = useTranslator();
  const map = useMap();
  const [failed, setFailed] = useState(false);
  useEffect(
    function addTiles() {
      let stopped = false;
      const pane = paneOf(map, 'tiles');
      const { maxZoom } = tileDefaults;
      const coming =
        source.kind === 'osm'
          ? loadTileLayer().then(({ tileLayer }) =>
              tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
                pane,
                maxZoom,
                // The page tells nobody where it is; this server answers only those who do.
                referrerPolicy: 'origin',
              }),
            )
          : fetchedTiles(source, { pane, maxZoom, told: (now) => stopped || setFailed(now) });
      const added = coming.then(
        (layer) => (stopped ? undefined : layer.addTo(map)),
        () => {
          if (!stopped) setFailed(true);
          return undefined;
        },
      );
      const nearest = map.getMaxZoom();
      map.setMaxZoom(maxZoom);
      return () => {
        stopped = true;
        setFailed(false);
        map.setMaxZoom(nearest);
        void added.then((layer) => layer?.remove());
      };
    },
    [map, source],
  );
  if (!failed || source.kind === 'osm') return null;
  const checked = checkTemplate(source.template);
  return (
    <p className="map-active" role="status">
      {t('map.tilesFailed', { host: 'host' in checked ? checked.host : source.template })}
    </p>
  );
}
