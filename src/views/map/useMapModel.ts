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

/** Data that the map's components share: viewport, events, layout and edge buttons. */
export type MapModel = {
  readonly viewport: Viewport;
  readonly marks: MapMarks;
  readonly places: readonly Place[];
  readonly layout: MapLayout;
  /**
   * Map layout before the glyphs of shortened rings are given to events that pass the filters; it changes with
   * the viewport or the set of events only.
   */
  readonly whole: MapLayout;
  readonly chips: readonly EdgeChip[];
  /** Boxes of the cards and count buttons over the map, px of its container. */
  readonly obstacles: readonly Box[];
  /** Code for maps with too many events for rings; undefined until it is loaded. */
  readonly denseMap: DenseMap | undefined;
};

export type MapModelInput = {
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  /** Extent that the map can be panned to, in degrees. */
  readonly box: Bounds;
  /** Reference to the element that contains the cards over the map. */
  readonly over: RefObject<HTMLElement | null>;
};

/** Asks the engine for the events in the map's viewport and lays them out; it never moves the map. */
export function useMapModel({ loaded, basemap, box, over }: MapModelInput): MapModel {
  const t = useTranslator();
  const naming = useNaming();
  const viewport = useViewport(useMap());
  const found = useMapMarks(loaded, viewport);
  const { places } = loaded.table.dictionaries;
  const cards = useStableBoxes(useObstacles(over), viewport.view);
  const denseMap = useDenseMap(found.points);
  const marks = useMemo(() => denseMap?.withinEdge(found) ?? found, [denseMap, found]);
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
