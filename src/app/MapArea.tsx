import { lazy, Suspense } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useLoaded } from '../state/useApp';

const MapView = lazy(() => import('../views/map/MapView').then(({ MapView: view }) => ({ default: view })));

/** The map, once there are events for it: it is the largest part of the app, and the timeline is there before. */
export function MapArea() {
  const t = useTranslator();
  const there = useLoaded() !== undefined;
  const place = <section className="map" aria-label={t('map.name')} aria-busy="true" />;
  return there ? (
    <Suspense fallback={place}>
      <MapView />
    </Suspense>
  ) : (
    place
  );
}
