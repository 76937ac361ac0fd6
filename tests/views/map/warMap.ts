import type { EventMark } from '../../../src/engine/eventMark';
import type { Place } from '../../../src/model/place';
import { arrangeMap, type Arranged } from '../../../src/views/map/layout/arrangeMap';
import { nearestOnLine } from '../../../src/views/map/layers/basemap';
import { contains } from '../../../src/views/map/layout/groupMarks';
import { homeOf, homeView, type Home } from '../../../src/views/map/layout/homeView';
import type { LayoutInput } from '../../../src/views/map/layout/mapLayout';
import type { Box } from '../../../src/draw/box';
import { project } from '../../../src/views/map/layout/projection';
import { restRings } from '../../../src/views/map/layout/rings/restRings';
import { landOf, type LandAround } from '../../../src/views/map/layout/rings/sameLand';
import { projectBasemap } from './land';
import { basemapBox, input, measure, warMarks } from './sample';

/** Sizes of the map in windows of 1440×900, 1366×768, 1280×720, 1024×700, 960×600, 844×390, 720×450 and 390×844. */
export const mapSizes: readonly (readonly [width: number, height: number])[] = [
  [1048, 484],
  [974, 352],
  [888, 304],
  [632, 284],
  [568, 224],
  [500, 302],
  [720, 300],
  [390, 327],
];

export type WarMap = {
  readonly marks: readonly EventMark[];
  readonly places: readonly Place[];
  readonly home: Home;
  readonly land: LandAround;
  readonly onLine: NonNullable<LayoutInput['onLine']>;
};

/** The war on the project's base map. */
export async function warMap(): Promise<WarMap> {
  const { marks, places } = await warMarks();
  const basemap = await projectBasemap();
  const points = marks.flatMap(({ place, role }) => {
    const { lng, lat } = places[place] ?? {};
    if (lng === undefined || lat === undefined || role === 'seat' || role === 'venue') return [];
    return contains(basemapBox, lng, lat) ? [{ lng, lat, count: 1 }] : [];
  });
  return {
    marks,
    places,
    home: homeOf(points, basemapBox),
    land: landOf(basemap),
    onLine: (lng, lat) => nearestOnLine(basemap.front, lng, lat, 0.2) ?? [lng, lat],
  };
}

/** What the reader's map has in its corners at a size: zoom and scale, buttons, attribution. */
export function cardsOf(width: number, height: number): Box[] {
  const small = width <= 560;
  return [
    small ? { x: 12, y: 12, width: 38, height: 74 } : { x: 12, y: 12, width: 32, height: 60 },
    small
      ? { x: width - 90, y: 12, width: 78, height: 36 }
      : { x: width - 222, y: 12, width: 210, height: 28 },
    ...(small
      ? []
      : [
          { x: 58, y: 12, width: 150, height: 22 },
          { x: width - 384, y: height - 18, width: 384, height: 18 },
        ]),
  ];
}

/** The map arranged for a size, around a point at a zoom, px. */
export function arranged(
  { marks, places, land, onLine }: Omit<WarMap, 'home'>,
  size: readonly [width: number, height: number],
  at: { readonly lng: number; readonly lat: number; readonly zoom: number },
): Arranged & { readonly view: Box; readonly cards: readonly Box[] } {
  const [width, height] = size;
  const middle = project(at.lng, at.lat, at.zoom);
  const view = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  const wide = width >= 900;
  const told = { ...input(marks, places, at.zoom), land, onLine, kept: wide ? 6 : 5 };
  const cards = cardsOf(width, height);
  const named = width < 560 ? 0 : wide ? 11 : 6;
  const texts = {
    nameOf: told.nameOf,
    textOf: (kind: string) => `some text: ${kind}`,
    measure,
  };
  const frame = { view, cards, named, mayBeUnplaced: false };
  return { ...arrangeMap(told, places, restRings(told), frame, texts), view, cards };
}

export function atHome(war: WarMap, size: readonly [width: number, height: number]) {
  const [width, height] = size;
  return arranged(war, size, homeView(war.home, { width, height }, { min: 7, max: 10 }));
}
