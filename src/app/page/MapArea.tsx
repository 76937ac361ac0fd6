import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';

const MapView = lazyPart(() => import('../../views/map/MapView').then(({ MapView: view }) => view), {
  waiting: <MapPlace />,
});

/**
 * Container of the map, the largest part of the app, which loads after the timeline. `View`: map component.
 * Default: the plain map.
 */
export function MapArea({ View = MapView }) {
  return useLoaded() ? <View /> : <MapPlace />;
}

export function MapPlace() {
  const t = useTranslator();
  return <section className="map" aria-label={t('map.name')} aria-busy="true" />;
}
