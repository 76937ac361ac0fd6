import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useAppStore } from '../../../state/useApp';
import type { Point } from '../../../draw/box';
import { useMap } from '../MapContainer';
import type { MapModel } from '../useMapModel';
import { idsInside, marksInside } from './eventsInside';
import { rectangle } from './inPolygon';
import { useLasso, type Shape } from './useLasso';

export type SelectToolProps = { readonly model: MapModel; readonly loaded: Loaded };

type Told = 'looking' | 'failed' | number;

/**
 * Map tool that ticks (selects for the table) the events within a lasso, a rectangle or the viewport; with
 * Shift or its checkbox, in addition to those already ticked.
 */
export function SelectTool({ model, loaded }: SelectToolProps) {
  const t = useTranslator();
  const map = useMap();
  const store = useAppStore();
  const [shape, setShape] = useState<Shape>('free');
  const [adds, setAdds] = useState(false);
  const [told, tell] = useState<Told | undefined>(undefined);
  /** Number of the latest lasso; the answer to an earlier one is discarded. */
  const turn = useRef(0);

  const select = async (corners: readonly Point[], add: boolean) => {
    const { view } = model.viewport;
    const polygon = corners.map(({ x, y }) => ({ x: x + view.x, y: y + view.y }));
    const { marks, layout, places, viewport } = model;
    const mine = (turn.current += 1);
    const asking = {
      engine: loaded.engine,
      clauses: clausesOf(store.getState().view, loaded),
      places,
      zoom: viewport.zoom,
    };
    tell('looking');
    try {
      const ids = marks.points
        ? await idsInside(asking, polygon)
        : marksInside(layout, marks.passing, polygon);
      if (mine !== turn.current) return;
      const { ticked, tick } = store.getState();
      // Nothing in it is a slip of the hand, which takes no selection away.
      if (ids.length > 0) tick(new Set(add ? [...ticked, ...ids] : ids));
      tell(ids.length);
    } catch {
      if (mine === turn.current) tell('failed');
    }
  };
  const corners = useLasso(map, shape, (drawn, add) => void select(drawn, add || adds));
  const inView = () => {
    const { width, height } = model.viewport.view;
    void select(rectangle({ x: 0, y: 0 }, { x: width, y: height }), adds);
  };
  return (
    <>
      <p>{t('map.select.how')}</p>
      <div className="map-tool-actions" role="radiogroup" aria-label={t('map.select.shape')}>
        {(['free', 'rectangle'] as const).map((one) => (
          <label className="map-layer" key={one}>
            <input type="radio" checked={shape === one} onChange={() => setShape(one)} />
            {t(`map.select.${one}`)}
          </label>
        ))}
      </div>
      <label className="map-layer">
        <input type="checkbox" checked={adds} onChange={(event) => setAdds(event.target.checked)} />
        {t('map.select.add')}
      </label>
      <p className="map-tool-actions">
        <button type="button" className="button" onClick={inView}>
          {t('map.select.inView')}
        </button>
      </p>
      <p role="status">
        {told === 'looking' && t('map.select.looking')}
        {told === 'failed' && t('map.select.failed')}
        {typeof told === 'number' && t(told === 0 ? 'map.select.none' : 'map.select.taken', { count: told })}
      </p>
      {createPortal(
        <svg className="map-lasso" aria-hidden="true">
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>,
        map.getContainer(),
      )}
    </>
  );
}
