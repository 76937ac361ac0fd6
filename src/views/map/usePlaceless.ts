import { useMemo } from 'react';
import type { Bounds } from '../../model/dataset';
import type { Loaded } from '../../state/createAppStore';
import { groupMarks, type Group } from './groupMarks';
import type { MapMarks } from './useMapMarks';

export type Placeless = {
  /** Places beyond the map. */
  readonly outside: readonly Group[];
  /** Events without a point on the map, by category; undefined where the whole period has none. */
  readonly counts: readonly number[] | undefined;
  /** Ids of the places that those events name: beyond the map, or known by no point. */
  readonly placelessIds: readonly string[];
};

/** Counts what the map can't show: events of no place, of one that has no point, or of one beyond the map. */
export function usePlaceless(marks: MapMarks, loaded: Loaded, box: Bounds): Placeless {
  const { categories, places } = loaded.table.dictionaries;
  const { layoutSet, counted, unplaced } = marks;
  return useMemo(() => {
    if (unplaced) return { outside: [], counts: [...unplaced], placelessIds: [] };
    const { outside, placeless } = groupMarks(layoutSet, places, box);
    const missing = [...placeless, ...outside.flatMap((group) => group.marks)];
    const counts = new Array<number>(categories.length).fill(0);
    for (const { row, category } of missing)
      if (counted.has(row)) counts[category] = (counts[category] ?? 0) + 1;
    const ids = new Set(missing.flatMap(({ place }) => places[place]?.id ?? []));
    return { outside, counts: missing.length > 0 ? counts : undefined, placelessIds: [...ids] };
  }, [layoutSet, counted, unplaced, places, categories, box]);
}
