import type { Map as LeafletMap } from 'leaflet';
import { createPortal } from 'react-dom';
import type { SpaceCell } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { project, type Box } from './projection';

export type CellCardProps = {
  readonly map: LeafletMap;
  /** Where it stands, over the canvas. */
  readonly pane: HTMLElement;
  readonly cell: SpaceCell;
  readonly zoom: number;
  readonly view: Box;
};

const widthPx = 190;

/** How many events a cell of the shading holds, and what a click does. For the eye: the list tells the same. */
export function CellCard({ map, pane, cell, zoom, view }: CellCardProps) {
  const t = useTranslator();
  const origin = map.getPixelOrigin();
  const { x, y } = project(cell.lng, cell.lat, zoom);
  const left = x + 16 + widthPx < view.x + view.width;
  return createPortal(
    <div
      className={left ? 'map-card map-card-right' : 'map-card map-card-left'}
      style={{ left: (left ? x + 16 : x - 16 - widthPx) - origin.x, top: y - origin.y, width: widthPx }}
      aria-hidden="true"
    >
      <b>{t('map.inCell', { count: cell.count })}</b>
      <span>{t(zoom < map.getMaxZoom() ? 'map.comeNearer' : 'map.listCell')}</span>
    </div>,
    pane,
  );
}
