import { useEffect, useMemo } from 'react';
import type { Basemap } from '../../../load/basemap';
import type { Bounds } from '../../../model/dataset';
import { themeOf } from '../../../state/session/environment';
import { noMap } from '../../../model/conflictMap';
import { useApp, usePlacedMap } from '../../../state/useApp';
import { mapTools } from '../../../i18n/mapToolsGroup';
import type { Loaded } from '../../../state/session/loaded';
import { lazyPart } from '../../shared/lazyPart';
import type { MapModel } from '../useMapModel';
import type { DatedLayer } from './datedLayers';
import { levelAt } from './levelAt';
import { datedOutlines, baseOutlines } from './layerOutlines';
import { imageOverlay, latLngBounds, type LatLngBounds } from '../leaflet';
import { useMap } from '../MapContainer';
import type { TileSource } from '../tiles/tileSource';
import { paneOf } from './panes';
import { useOutlines } from './useOutlines';
import { usePalette } from '../paint/usePalette';

/** Map layers that the reader switched on; lost when the page is left. */
export type LayerChoice = {
  readonly relief: boolean;
  readonly districts: boolean;
  /** Whether layers valid for certain days are shown, such as who held what. */
  readonly ground: boolean;
  /** Online tiles shown instead of the base map. Default: none. */
  readonly tiles: TileSource | undefined;
};

const reliefFadesFrom = 9.5;

export type BaseLayersProps = {
  readonly basemap: Basemap;
  readonly choice: LayerChoice;
  /** Dated layers (map layers valid for a span of days) that cover the whole shown time window. */
  readonly ground: readonly DatedLayer[];
  readonly model: MapModel;
  readonly loaded: Loaded;
  /**
   * Callback: loads the base map's layers for a level, given as the lowest zoom at which that set of layers is
   * drawn.
   */
  readonly seeLevel: (zoom: number) => void;
  /** Moves the map to its initial view; undefined while the map has not been moved. */
  readonly goHome: (() => void) | undefined;
};

const Elsewhere = lazyPart(() => import('../cards/Elsewhere').then(({ Elsewhere: note }) => note), {
  messages: [mapTools],
  failed: 'nowhere',
});

/**
 * Base layers of the map, not interactive: relief, waters, rivers, borders and dated layers. If no event is in
 * the viewport, with a note that leads to the events.
 */
export function BaseLayers(props: BaseLayersProps) {
  const { basemap, choice, ground, model, loaded, seeLevel, goHome } = props;
  const map = useMap();
  const theme = useApp(themeOf);
  const palette = usePalette();
  const conflict = usePlacedMap()?.map ?? noMap;
  const { box, layers } = conflict;
  const level = levelAt(conflict, model.viewport.zoom);
  useEffect(() => seeLevel(level), [seeLevel, level]);
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

  const { districts } = choice;
  const tiles = choice.tiles !== undefined;
  const lines = useMemo(
    () => baseOutlines(basemap, layers, palette, { districts, tiles }),
    [basemap, layers, palette, districts, tiles],
  );
  useOutlines(map, 'lines', lines);
  // On a canvas of its own: a brush that crosses a day turns it on and off, and nothing else is drawn anew.
  const dated = useMemo(() => datedOutlines(basemap, palette, ground), [basemap, palette, ground]);
  useOutlines(map, 'dated', dated);
  return goHome ? <Elsewhere loaded={loaded} model={model} goHome={goHome} /> : null;
}

function boundsOf([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}
