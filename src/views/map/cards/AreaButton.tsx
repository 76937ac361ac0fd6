import { memo } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Bounds } from '../../../model/dataset';
import { useApp, usePlacedMap } from '../../../state/useApp';
import { toThePoles } from '../layout/sight';
import type { LeafletMap } from '../leaflet';
import { useMap } from '../MapContainer';

/** Button that filters events by the map's viewport, or removes that filter. */
export const AreaButton = memo(function AreaButton() {
  const t = useTranslator();
  const map = useMap();
  const area = useApp((state) => state.view.area);
  const change = useApp((state) => state.change);
  const turn = usePlacedMap()?.turn;
  const active = area !== undefined;
  const inView = () => (turn ? turn.plain(areaOf(map)) : areaOf(map));
  return (
    <button
      type="button"
      className="map-button"
      aria-pressed={active}
      aria-label={t('map.onlyThisArea')}
      title={t(active ? 'map.liftArea' : 'map.setArea')}
      onClick={() => change({ area: active ? undefined : inView() })}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d={active ? 'M3 3l8 8M11 3l-8 8' : 'M1.5 2.5h11v9h-11Z'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray={active ? undefined : '2.6 1.6'}
        />
      </svg>
      <span className="map-button-text">{t('map.onlyThisArea')}</span>
    </button>
  );
});

/** Returns the bounds of the map's viewport in degrees, rounded to 0.001° (some hundred metres). */
function areaOf(map: LeafletMap): Bounds {
  const bounds = map.getBounds();
  const round = (value: number) => Number(value.toFixed(3));
  return toThePoles([
    round(bounds.getWest()),
    round(bounds.getSouth()),
    round(bounds.getEast()),
    round(bounds.getNorth()),
  ]);
}
