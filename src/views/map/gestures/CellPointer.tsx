import { useEffect } from 'react';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import { useApp, usePlacedMap } from '../../../state/useApp';
import { useMap } from '../MapContainer';
import { prefersReducedMotion } from './useKeyboard';
import type { MapModel } from '../useMapModel';

export type CellPointerProps = {
  readonly model: MapModel;
  /** Density grid cell under the pointer; undefined for none. */
  readonly cell: SpaceCell | undefined;
  /** Called with the density grid cell under the pointer; undefined for none. */
  readonly point: (cell: SpaceCell | undefined) => void;
};

/** Hover and click handling of density cells, with the card of the hovered cell. */
export function CellPointer({ model, cell, point }: CellPointerProps) {
  const { denseMap, viewport } = model;
  const { density } = model.marks;
  const map = useMap();
  const change = useApp((state) => state.change);
  const animate = !prefersReducedMotion();
  const turn = usePlacedMap()?.turn;
  useEffect(
    function pointAtCells() {
      if (!density || !denseMap) return undefined;
      const listArea = (area: Bounds) =>
        change({ area: turn ? turn.plain(area) : area, panel: 'list', event: undefined });
      return denseMap.followCells(map, density, { point, listArea, animate });
    },
    [map, density, denseMap, change, point, animate, turn],
  );
  const CellCard = denseMap?.CellCard;
  return CellCard && <CellCard cell={cell} zoom={viewport.zoom} view={viewport.view} />;
}
