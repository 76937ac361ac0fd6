import { useMemo } from 'react';
import type { Basemap } from '../../load/basemap';
import type { Naming } from '../../i18n/placeName';
import type { Bounds } from '../../model/dataset';
import type { Place } from '../../model/place';
import { nearestOnLine } from './basemap';
import type { Crowd } from './crowd';
import { layoutMap, restRings, type MapLayout } from './layout';
import { measures } from './measureText';
import { placeName } from './placeName';
import type { Box } from './projection';
import type { MapMarks } from './useMapMarks';
import type { Rest } from './useRest';

/** Until it is known how to lay out what crowds. */
const nothing = { rings: [], seats: [], outside: [], placeless: [], labels: [] } as const;

/** A place known to the line of contact is drawn on it if the line passes this near, degrees. */
const lineReachDegrees = 0.2;

/**
 * The rings where they rest: packed once per zoom and set, moved off the cards whenever the map rests. Where they
 * are too many, they stand at their true points.
 */
export function useMapLayout(
  { layoutSet: marks, points }: MapMarks,
  places: readonly Place[],
  box: Bounds,
  basemap: Basemap,
  naming: Naming,
  rest: Rest,
  cards: readonly Box[],
  crowd: Crowd | undefined,
): MapLayout {
  const { zoom, view } = rest;
  const input = useMemo(
    () => ({
      marks,
      places,
      zoom,
      box,
      nameOf: (place: number) => placeName(places[place], naming),
      measure: measures.ring,
      onLine: (lng: number, lat: number) =>
        nearestOnLine(basemap.contactline1994, lng, lat, lineReachDegrees) ?? ([lng, lat] as const),
    }),
    [marks, places, zoom, box, naming, basemap],
  );
  const atRest = useMemo(() => (points ? undefined : restRings(input)), [input, points]);
  const atPoints = useMemo(
    () => (points ? (crowd?.layout(input) ?? { ...nothing, zoom }) : undefined),
    [input, points, crowd, zoom],
  );
  const moved = useMemo(() => {
    if (!atRest) return undefined;
    const obstacles = cards.map((card) => ({ ...card, x: card.x + view.x, y: card.y + view.y }));
    return layoutMap({ ...input, sight: { view, obstacles } }, atRest);
  }, [input, atRest, view, cards]);
  return (atPoints ?? moved) as MapLayout; // one of the two is there
}
