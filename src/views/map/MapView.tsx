import { useMemo, useState, type ComponentType } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { noMap } from '../../model/conflictMap';
import type { Issue } from '../../model/issue';
import type { Bounds } from '../../model/dataset';
import { isSaidRole } from '../../model/place';
import type { Loaded } from '../../state/session/loaded';
import type { PlacedMap } from '../../load/conflictMap';
import type { Turn } from '../../load/turned';
import { useApp, useAppStore, useLoaded, usePlacedMap } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';
import { boxOf } from './layers/basemap';
import { contains } from './layout/groupMarks';
import { homeOf, type Home } from './layout/homeView';
import { latLngBounds } from './leaflet';
import { MapContainer } from './MapContainer';
import type { MapMenusProps } from './MapMenus';
import { MapStage } from './MapStage';
import { useBasemap } from './layers/useBasemap';
import { marksDefaults } from './useMapMarks';
import { prefersReducedMotion } from './gestures/useKeyboard';
import { placeMap } from './useMapView';
import './map.css';

const missing: Issue = { severity: 'warning', code: 'basemap-missing', row: 0, value: 'map.json' };
const withoutMap: PlacedMap = { map: noMap, base: '', issues: [missing] };

export type MapViewProps = {
  /** Component with the layers and toolbox buttons over the map. Default: none. */
  readonly Menus?: ComponentType<MapMenusProps> | undefined;
};

/** Map section of the page, with the events that pass the filters; panning it doesn't filter. */
export function MapView({ Menus }: MapViewProps) {
  const t = useTranslator();
  const loaded = useLoaded();
  const loadedMap = usePlacedMap();
  // Its code may be missing as its files may.
  const placed = useApp(({ maps }) => maps === undefined) ? withoutMap : loadedMap;
  const covered = useApp((state) => state.stage.sheet === 'full');
  return (
    <section
      className="map"
      aria-label={t('map.name')}
      aria-busy={(loaded && !placed) || undefined}
      inert={covered}
    >
      {loaded && placed && (
        <MapOf key={`${loaded.address} ${placed.map.box}`} loaded={loaded} placed={placed} Menus={Menus} />
      )}
    </section>
  );
}

type MapOfProps = MapViewProps & { readonly loaded: Loaded; readonly placed: PlacedMap };

/** Leaflet map of one dataset, mounted anew for another dataset. */
function MapOf({ loaded: given, placed, Menus }: MapOfProps) {
  const store = useAppStore();
  const [level, seeLevel] = useState(placed.map.zooms.min);
  const { basemap, again } = useBasemap(placed, level);
  const { box: mapBox, zooms } = placed.map;
  const { turn } = placed;
  const loaded = useMemo(() => turn?.dataset(given) ?? given, [given, turn]);
  const box = useMemo(() => boxOf(given.table.metadata.bounds, mapBox), [given, mapBox]);
  const { home, isDense } = useHome(loaded, box, turn);
  const reducedMotion = prefersReducedMotion();
  const [west, south, east, north] = box;
  const small = box === mapBox;
  return (
    <MapContainer
      className="map-leaflet"
      options={{
        center: [(home.core[1] + home.core[3]) / 2, (home.core[0] + home.core[2]) / 2],
        zoom: Math.min(8, zooms.max),
        minZoom: small ? zooms.min : 1,
        maxZoom: isDense ? zooms.crowded : zooms.max,
        zoomSnap: 0.25,
        zoomDelta: 0.5,
        wheelPxPerZoomLevel: 120,
        maxBounds: latLngBounds([south, west], [north, east]),
        maxBoundsViscosity: 1,
        zoomAnimation: !reducedMotion,
        fadeAnimation: !reducedMotion,
        inertia: !reducedMotion,
      }}
      open={(map) => placeMap(map, store.getState().view.map, home)}
    >
      <MapStage
        loaded={loaded}
        basemap={basemap}
        home={home}
        box={box}
        seeLevel={seeLevel}
        again={again}
        Menus={Menus}
      />
    </MapContainer>
  );
}

/**
 * Returns the initial map view, around nearly all events of the default period, and whether these events are so
 * many that they are drawn as density cells.
 */
function useHome(
  loaded: Loaded,
  box: Bounds,
  turn: Turn | undefined,
): { readonly home: Home; readonly isDense: boolean } {
  const question = useMemo(
    () => ({ kind: 'marks', clauses: { time: loaded.defaultWindow }, limit: marksDefaults.limit }) as const,
    [loaded],
  );
  const { answer } = useAnswer(loaded.engine, question);
  const { places } = loaded.table.dictionaries;
  const home = useMemo(() => {
    const cells = answer?.cells ?? [];
    const marks = (answer?.marks ?? []).flatMap(({ place, role }) => {
      const { lng, lat } = places[place] ?? {};
      return !isSaidRole(role) && lng !== undefined && lat !== undefined ? [{ lng, lat, count: 1 }] : [];
    });
    const inBox = [...(turn?.points(cells) ?? cells), ...marks].filter(({ lng, lat }) =>
      contains(box, lng, lat),
    );
    const { bounds = box } = loaded.table.metadata;
    return { ...homeOf(inBox, bounds), turn };
  }, [answer, places, box, loaded, turn]);
  return { home, isDense: answer !== undefined && answer.marks === undefined };
}
