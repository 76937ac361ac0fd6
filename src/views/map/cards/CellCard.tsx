import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { SpaceCell } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import { useCard } from '../../card/useCard';
import { cardPane } from './cardPane';
import { useMap } from '../MapContainer';
import type { Box } from '../../../draw/box';
import { project } from '../layout/projection';

export type CellCardProps = {
  /** Density grid cell under the pointer; undefined for none. */
  readonly cell: SpaceCell | undefined;
  readonly zoom: number;
  readonly view: Box;
};

const widthPx = 190;

const keyOf = ({ lng, lat }: SpaceCell) => `${lng} ${lat}`;

/**
 * Card of the density cell under the pointer: its number of events, and the effect of a click. Hidden from
 * screen readers, which have the list.
 */
export function CellCard({ cell: pointed, zoom, view }: CellCardProps) {
  const t = useTranslator();
  const map = useMap();
  const { shown: cell, over } = useCard(pointed, keyOf);
  const [pane] = useState(() => cardPane(map));
  if (!cell) return null;
  const origin = map.getPixelOrigin();
  const { x, y } = project(cell.lng, cell.lat, zoom);
  const left = x + 16 + widthPx < view.x + view.width;
  return createPortal(
    <div
      className={left ? 'map-card map-card-right' : 'map-card map-card-left'}
      style={{ left: (left ? x + 16 : x - 16 - widthPx) - origin.x, top: y - origin.y, width: widthPx }}
      data-over="true"
      aria-hidden="true"
      {...over}
    >
      <b>{t('map.inCell', { count: cell.count })}</b>
      <span>{t(zoom < map.getMaxZoom() ? 'map.comeNearer' : 'map.listCell')}</span>
    </div>,
    pane,
  );
}
