import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';

const MapView = lazyPart(() => import('../../views/map/MapView').then(({ MapView: view }) => view), {
  waiting: <MapPlace />,
});

/**
 * Container that loads the map, the largest part of the app's code, after the timeline. `View`: component to
 * load. Default: the map without the buttons for layers and tools.
 */
export function MapArea({ View = MapView }) {
  return useLoaded() ? <View /> : <MapPlace />;
}

export function MapPlace() {
  const t = useTranslator();
  return <section className="map" aria-label={t('map.name')} aria-busy="true" />;
}
