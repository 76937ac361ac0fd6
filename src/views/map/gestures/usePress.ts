import { useCallback, useMemo } from 'react';
import { useApp, useAppStore, usePlacedMap } from '../../../state/useApp';
import { pressed, type Counted } from '../layout/chipClauses';
import { seatOf } from '../cards/Seats';
import type { MapModel } from '../useMapModel';

/**
 * Returns the click handler of the map's count buttons (for statements made at a place, and for events outside
 * the viewport): it toggles the filter by the events counted, and opens the list.
 */
export function usePress({ chips, layout, places }: MapModel): (button: Counted) => void {
  const store = useAppStore();
  const change = useApp((state) => state.change);
  const turn = usePlacedMap()?.turn;
  const buttons = useMemo(
    () => [...chips, ...layout.seats.map(({ group }) => seatOf(group, places))],
    [chips, layout, places],
  );
  return useCallback(
    (button) => {
      const { view } = store.getState();
      const area = view.area && turn ? turn.onMap(view.area) : view.area;
      const filters = pressed({ ...view, area }, button, buttons, places);
      change({ ...filters, panel: 'list', event: undefined });
    },
    [store, change, buttons, places, turn],
  );
}
