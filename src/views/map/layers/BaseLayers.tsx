import { useEffect, useMemo } from 'react';
import type { Basemap } from '../../../load/basemap';
import type { Bounds } from '../../../model/dataset';
import { themeOf } from '../../../state/session/environment';
import { noMap } from '../../../model/conflictMap';
import { useApp, usePlacedMap } from '../../../state/useApp';
import type { DatedLayer } from './datedLayers';
import { datedOutlines, baseOutlines } from './layerOutlines';
import { imageOverlay, latLngBounds, type LatLngBounds } from '../leaflet';
import { useMap } from '../MapContainer';
import { paneOf } from './panes';
import { useOutlines } from './useOutlines';
import { usePalette } from '../paint/usePalette';

/** Layers that the reader switched on; not kept beyond the page. */
export type LayerChoice = {
  readonly relief: boolean;
  readonly districts: boolean;
  /** Dated layers, such as who held what. */
  readonly ground: boolean;
  readonly tiles: boolean;
};

const reliefFadesFrom = 9.5;

export type BaseLayersProps = {
  readonly basemap: Basemap;
  readonly choice: LayerChoice;
  /** Dated layers valid on all visible days. */
  readonly ground: readonly DatedLayer[];
};

/** Base layers: relief, waters, rivers, borders and dated layers; not interactive. */
export function BaseLayers({ basemap, choice, ground }: BaseLayersProps) {
  const map = useMap();
  const theme = useApp(themeOf);
  const palette = usePalette();
  const { box, layers } = usePlacedMap()?.map ?? noMap;
  useEffect(
    function addRelief() {
      const picture = basemap.relief[theme];
      if (!choice.relief || choice.tiles || !box || picture === '') return undefined;
      const overlay = imageOverlay(picture, boundsOf(box), {
        pane: paneOf(map, 'relief'),
        className: 'map-relief',
      }).addTo(map);
      const strength = theme === 'dark' ? 0.75 : 0.5;
      const fade = () =>
        overlay.setOpacity(strength * Math.max(0, 1 - Math.max(0, map.getZoom() - reliefFadesFrom) * 2));
      fade();
      map.on('zoomend', fade);
      return () => {
        map.off('zoomend', fade);
        overlay.remove();
      };
    },
    [map, basemap, box, theme, choice.relief, choice.tiles],
  );

  const { districts, tiles } = choice;
  const lines = useMemo(
    () => baseOutlines(basemap, layers, palette, { districts, tiles }),
    [basemap, layers, palette, districts, tiles],
  );
  useOutlines(map, 'lines', lines);
  // On a canvas of its own: a brush that crosses a day turns it on and off, and nothing else is drawn anew.
  const dated = useMemo(() => datedOutlines(basemap, palette, ground), [basemap, palette, ground]);
  useOutlines(map, 'dated', dated);
  return null;
}

function boundsOf([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}
