import { useMemo, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { LngLat } from '../../../model/geo/geodesic';
import { useMap } from '../MapContainer';
import { Cross, Drawn } from './Drawn';
import { measured } from './measured';
import { usePicks } from './usePicks';

const none: readonly LngLat[] = [];

/** Map tool that measures the length of a path of points picked one after another. */
export function MeasureTool({ zoom }: { readonly zoom: number }) {
  const t = useTranslator();
  const map = useMap();
  const [points, setPoints] = useState(none);
  const pick = ({ lng, lat }: LngLat) => setPoints((before) => [...before, { lng, lat }]);
  const undo = () => setPoints((before) => before.slice(0, -1));
  usePicks(map, { pick, undo });
  const { kilometres, last, ways } = useMemo(() => measured(points), [points]);
  return (
    <>
      <p>{t('map.measure.how')}</p>
      <p className="map-measured" role="status">
        {points.length === 1 && t('map.measure.begun')}
        {points.length > 1 && <b>{t('map.kilometres', { count: kilometres })}</b>}
        {points.length > 2 && ` ${t('map.measure.last', { count: last })}`}
      </p>
      <p className="map-tool-actions">
        <button type="button" className="button" onClick={() => pick(map.getCenter())}>
          {t('map.takeMiddle')}
        </button>
        <button type="button" className="button" onClick={undo}>
          {t('map.measure.undo')}
        </button>
        <button type="button" className="button" onClick={() => setPoints(none)}>
          {t('map.measure.anew')}
        </button>
      </p>
      <Cross />
      <Drawn points={points} ways={ways} zoom={zoom} />
    </>
  );
}
