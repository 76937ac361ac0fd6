import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { LngLat } from '../../../model/geo/geodesic';
import { Coordinates } from '../../shared/Coordinates';
import { useMap } from '../MapContainer';
import { Cross, Drawn } from './Drawn';
import { usePicks } from './usePicks';

export type CoordinatesToolProps = {
  readonly zoom: number;
  /** Point whose coordinates are shown first. Default: none. */
  readonly from: LngLat | undefined;
};

/** Map tool that shows the coordinates of a point picked on the map, to copy them. */
export function CoordinatesTool({ zoom, from }: CoordinatesToolProps) {
  const t = useTranslator();
  const map = useMap();
  const [point, setPoint] = useState(from);
  usePicks(map, { pick: setPoint });
  return (
    <>
      <p>{t('map.coordinates.how')}</p>
      <p>
        <button type="button" className="button" onClick={() => setPoint(map.getCenter())}>
          {t('map.takeMiddle')}
        </button>
      </p>
      {point && <Coordinates point={point} />}
      <p className="visually-hidden" role="status">
        {point && t('map.coordinates.taken')}
      </p>
      <Cross />
      <Drawn points={point ? [point] : []} zoom={zoom} />
    </>
  );
}
