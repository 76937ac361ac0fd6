import { useMemo } from 'react';
import type { Basemap } from '../../load/basemap';
import { useTranslator } from '../../i18n/useTranslator';
import type { Bounds } from '../../model/dataset';
import { isSaidRole } from '../../model/place';
import type { Loaded } from '../../state/createAppStore';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';
import { basemapBox, boxOf } from './layers/basemap';
import { contains } from './layout/groupMarks';
import { homeOf, type Home } from './layout/homeView';
import { latLngBounds } from './leaflet';
import { MapContainer } from './MapContainer';
import { MapStage } from './MapStage';
import { useBasemap } from './layers/useBasemap';
import { marksDefaults } from './useMapMarks';
import { prefersStillness } from './gestures/useKeyboard';
import { placeMap } from './useMapView';
import './map.css';

/** The base map is drawn for the one; where events crowd, the other parts them. */
const maxZoom = { usual: 10, crowded: 12 };

/** The map of the events: it shows what passes the filters, and panning it filters nothing. */
export function MapView() {
  const t = useTranslator();
  const loaded = useLoaded();
  const basemap = useBasemap();
  const covered = useApp((state) => state.stage.sheet === 'full');
  return (
    <section className="map" aria-label={t('map.name')} inert={covered}>
      {loaded && <MapOf key={loaded.address} loaded={loaded} basemap={basemap} />}
    </section>
  );
}

/** Leaflet's map for one dataset; another dataset gets another map. */
function MapOf({ loaded, basemap }: { readonly loaded: Loaded; readonly basemap: Basemap }) {
  const store = useAppStore();
  const box = useMemo(() => boxOf(loaded.table.metadata.bounds), [loaded]);
  const { home, crowded } = useHome(loaded, box);
  const still = prefersStillness();
  const [west, south, east, north] = box;
  const small = box === basemapBox;
  return (
    <MapContainer
      className="map-leaflet"
      options={{
        center: [(home.core[1] + home.core[3]) / 2, (home.core[0] + home.core[2]) / 2],
        zoom: 8,
        minZoom: small ? 7 : 1,
        maxZoom: crowded ? maxZoom.crowded : maxZoom.usual,
        zoomSnap: 0.25,
        zoomDelta: 0.5,
        wheelPxPerZoomLevel: 120,
        maxBounds: latLngBounds([south, west], [north, east]),
        maxBoundsViscosity: 1,
        zoomAnimation: !still,
        fadeAnimation: !still,
        inertia: !still,
      }}
      open={(map) => placeMap(map, store.getState().view.map, home)}
    >
      <MapStage loaded={loaded} basemap={basemap} home={home} box={box} />
    </MapContainer>
  );
}

/** Where the map opens, around nearly all the events of the default period, and whether these crowd. */
function useHome(loaded: Loaded, box: Bounds): { readonly home: Home; readonly crowded: boolean } {
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
    const inBox = [...cells, ...marks].filter(({ lng, lat }) => contains(box, lng, lat));
    return homeOf(inBox, loaded.table.metadata.bounds ?? box);
  }, [answer, places, box, loaded]);
  return { home, crowded: answer !== undefined && answer.marks === undefined };
}
