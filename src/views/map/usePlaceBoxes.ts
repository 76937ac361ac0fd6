import { useMemo } from 'react';
import type { EventMark } from '../../engine/questions';
import type { Place } from '../../model/place';
import { distanceToBox, project, type Box } from './projection';
import type { Rest } from './useRest';

/** Room kept around a place for its ring, px to each side. */
const roomPx = 26;

/** Boxes around the places in sight where something happened: what stands at the edge keeps clear of them. */
export function usePlaceBoxes(
  marks: readonly EventMark[],
  places: readonly Place[],
  { zoom, view }: Rest,
): readonly Box[] {
  return useMemo(() => {
    const indexes = new Set(marks.map((mark) => mark.place));
    return [...indexes].flatMap((index) => {
      const { lng, lat } = places[index] ?? {};
      if (lng === undefined || lat === undefined) return [];
      const point = project(lng, lat, zoom);
      if (distanceToBox(point, view) > 0) return [];
      return [
        {
          x: point.x - view.x - roomPx,
          y: point.y - view.y - roomPx,
          width: 2 * roomPx,
          height: 2 * roomPx,
        },
      ];
    });
  }, [marks, places, zoom, view]);
}
