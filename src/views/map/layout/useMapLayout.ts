import { useMemo } from 'react';
import type { Naming } from '../../../i18n/placeName';
import type { Translator } from '../../../i18n/translator';
import type { Basemap } from '../../../load/basemap';
import type { Bounds } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import { arrangeMap, type Arranged } from './arrangeMap';
import { nearestOnLine } from '../layers/basemap';
import type { DenseMap } from '../density/denseMap';
import { edgeChips, type ChipKind } from './edgeChips';
import { fitDefaults } from './rings/fit';
import { measures } from './names/measureText';
import { placeName } from './names/placeName';
import type { Box } from '../../../draw/box';
import { edgeLat } from './projection';
import { restRings } from './rings/restRings';
import { landOf } from './rings/sameLand';
import type { MapMarks } from '../useMapMarks';
import type { Viewport } from '../useViewport';

/** Empty map layout, used until the code for maps with too many events for rings is loaded. */
const nothing = {
  rings: [],
  seats: [],
  outside: [],
  placeless: [],
  beyond: [],
  crowdedOut: [],
  labels: [],
  size: 0,
} as const;

/** Maximum distance in degrees of a place from the line of contact at which its ring is drawn on that line. */
const lineReachDegrees = 0.2;

/**
 * Returns how many places outside the viewport get a count button of their own, by the widths of page and map
 * in px; 0 for one button for all.
 */
function namedChips(pagePx: number, mapPx: number): number {
  if (pagePx < 900 || mapPx < 500) return 0;
  return mapPx < fitDefaults.widePx ? 6 : 11;
}

/**
 * Suffix of the name of a place beyond the map's edge (85° north or south), which is drawn at that edge: " ↑"
 * or " ↓"; `''` for other places.
 */
function beyondSign(lat: number): string {
  return lat > edgeLat ? ' ↑' : lat < -edgeLat ? ' ↓' : '';
}

export type MapLayoutInput = {
  readonly marks: MapMarks;
  readonly places: readonly Place[];
  readonly box: Bounds;
  readonly basemap: Basemap;
  readonly naming: Naming;
  readonly viewport: Viewport;
  readonly cards: readonly Box[];
  readonly denseMap: DenseMap | undefined;
  readonly t: Translator;
};

/**
 * Lays out the map's rings and edge buttons: rings are packed once per zoom and set of events, and moved off
 * cards whenever the map stops. Too many rings become single glyphs at their true points, without edge buttons
 * for places.
 */
export function useMapLayout(given: MapLayoutInput): Arranged {
  const { places, box, basemap, naming, viewport, cards, denseMap, t } = given;
  const { layoutSet: marks, points, few } = given.marks;
  const { zoom, view } = viewport;
  const { countries, water } = basemap;
  const land = useMemo(() => landOf({ countries, water }), [countries, water]);
  const wide = view.width >= fitDefaults.widePx;
  const input = useMemo(
    () => ({
      marks,
      places,
      zoom,
      box,
      nameOf: (place: number) => placeName(places[place], naming) + beyondSign(places[place]?.lat ?? 0),
      measure: measures.ring,
      onLine: (lng: number, lat: number) =>
        nearestOnLine(basemap.front, lng, lat, lineReachDegrees) ?? ([lng, lat] as const),
      land,
      kept: wide ? fitDefaults.keptWide : fitDefaults.kept,
    }),
    [marks, places, zoom, box, naming, basemap, land, wide],
  );
  const atRest = useMemo(() => (points ? undefined : restRings(input)), [input, points]);
  const texts = useMemo(
    () => ({
      nameOf: input.nameOf,
      textOf: (kind: Exclude<ChipKind, 'place'>) => t(`map.chip.${kind}`),
      measure: measures.town,
    }),
    [input, t],
  );
  const atPoints = useMemo(() => {
    if (!points) return undefined;
    const frame = { view, zoom, cards, rooms: [], named: 0, mayBeUnplaced: true };
    const layout = denseMap?.layout(input) ?? { ...nothing, zoom };
    return { layout, chips: edgeChips({ ...nothing, groups: [] }, places, frame, texts) };
  }, [input, places, points, denseMap, view, zoom, cards, texts]);
  const moved = useMemo(() => {
    if (!atRest) return undefined;
    const named = namedChips(window.innerWidth, view.width);
    return arrangeMap(input, places, atRest, { view, cards, named, mayBeUnplaced: !few }, texts);
  }, [input, places, atRest, view, cards, few, texts]);
  return (atPoints ?? moved) as Arranged; // one of the two is there
}
