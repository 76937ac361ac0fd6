import { useMemo, type RefObject } from 'react';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { Basemap } from '../../load/basemap';
import type { Bounds } from '../../model/dataset';
import type { Place } from '../../model/place';
import type { Loaded } from '../../state/session/loaded';
import { isMoving } from '../../state/motion/motion';
import { useApp } from '../../state/useApp';
import { useDebounced } from '../shared/useDebounced';
import type { DenseMap } from './density/denseMap';
import type { EdgeChip } from './layout/edgeChips';
import { useMap } from './MapContainer';
import type { MapLayout } from './layout/mapLayout';
import { passingFirst } from './layout/passingFirst';
import type { Box } from '../../draw/box';
import { useDenseMap } from './density/useDenseMap';
import { useMapLayout } from './layout/useMapLayout';
import { useMapMarks, type MapMarks } from './useMapMarks';
import { useObstacles } from './useObstacles';
import { useViewport, type Viewport } from './useViewport';
import { useStableBoxes } from './useStableBoxes';

/** Data of the map's parts: viewport, marks, layout and chips. */
export type MapModel = {
  readonly viewport: Viewport;
  readonly marks: MapMarks;
  readonly places: readonly Place[];
  readonly layout: MapLayout;
  /** Layout before `passingFirst`: it changes with the map or the set only. */
  readonly whole: MapLayout;
  readonly chips: readonly EdgeChip[];
  /** Boxes of cards and chips on the map, px of its container. */
  readonly obstacles: readonly Box[];
  /** Code for dense maps; undefined until loaded. */
  readonly denseMap: DenseMap | undefined;
};

export type MapModelInput = {
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  /** Extent of the map, degrees. */
  readonly box: Bounds;
  /** Element with the cards on the map. */
  readonly over: RefObject<HTMLElement | null>;
};

/** Asks for the events in the map's viewport and lays them out; it never moves the map. */
export function useMapModel({ loaded, basemap, box, over }: MapModelInput): MapModel {
  const t = useTranslator();
  const naming = useNaming();
  const viewport = useViewport(useMap());
  const marks = useMapMarks(loaded, viewport);
  const { places } = loaded.table.dictionaries;
  const cards = useStableBoxes(useObstacles(over), viewport.view);
  const denseMap = useDenseMap(marks.points);
  const { layout: whole, chips } = useMapLayout({
    marks,
    places,
    box,
    basemap,
    naming,
    viewport,
    cards,
    denseMap,
    t,
  });
  const settled = useDebounced(marks.passing, useApp(isMoving));
  const layout = useMemo(() => passingFirst(whole, settled), [whole, settled]);
  const obstacles = useMemo(() => [...cards, ...chips.map((chip) => chip.box)], [cards, chips]);
  return { viewport, marks, places, layout, whole, chips, obstacles, denseMap };
}
