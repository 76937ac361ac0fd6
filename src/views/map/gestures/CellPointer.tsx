import { useEffect } from 'react';
import type { SpaceCell } from '../../../engine/questions';
import type { Bounds } from '../../../model/dataset';
import { useApp, usePlacedMap } from '../../../state/useApp';
import { CellCard, type CellCardProps } from '../cards/CellCard';
import { followCells } from '../density/followCells';
import { useMap } from '../MapContainer';
import type { Density } from '../paint/scene';
import { prefersReducedMotion } from './useKeyboard';

export type CellPointerProps = CellCardProps & {
  readonly density: Density;
  /** Called with the density grid cell under the pointer; undefined for none. */
  readonly point: (cell: SpaceCell | undefined) => void;
};

/** Hover and click handling of density cells, with the card of the hovered cell. */
export function CellPointer({ density, point, ...card }: CellPointerProps) {
  const map = useMap();
  const change = useApp((state) => state.change);
  const animate = !prefersReducedMotion();
  const turn = usePlacedMap()?.turn;
  useEffect(
    function pointAtCells() {
      const listArea = (area: Bounds) =>
        change({ area: turn ? turn.plain(area) : area, panel: 'list', event: undefined });
      return followCells(map, density, { point, listArea, animate });
    },
    [map, density, change, point, animate, turn],
  );
  return <CellCard {...card} />;
}
