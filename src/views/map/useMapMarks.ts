import { useMemo } from 'react';
import { ask, askKept, type Kept, type Plan } from '../../engine/plan';
import type { EventKey, EventMark } from '../../engine/eventMark';
import type { Answer, Clauses } from '../../engine/questions';
import type { Bounds } from '../../model/dataset';
import type { Turn } from '../../load/turned';
import type { Loaded } from '../../state/session/loaded';
import { useApp, usePlacedMap } from '../../state/useApp';
import { useAnswers } from '../answers/useAnswers';
import { clausesOf } from '../../state/view/selectors';
import { layoutWindow } from './layout/layoutSet';
import type { Density } from './paint/scene';
import { visibleBounds } from './layout/sight';
import type { Viewport } from './useViewport';

export const marksDefaults = {
  /**
   * Maximum number of events that pass the filters in the viewport to be drawn one by one; more are drawn as
   * density cells.
   */
  limit: 800,
  /**
   * Maximum number of events in the viewport that are laid out in rings, whether or not they pass the filters.
   */
  ringLimit: 500,
  /** Approximate width and height of a density cell, px. */
  cellPx: 12,
};

export type MapMarks = {
  /**
   * Events to lay out, whether or not they pass the filters; of those known on the as-of day, if one is set.
   */
  readonly layoutSet: readonly EventMark[];
  /** Whether `layoutSet` has all events of its days, not only those near the viewport. */
  readonly few: boolean;
  /** Whether each place is drawn as one glyph at its exact position, because there are too many for rings. */
  readonly points: boolean;
  /** Keys of events that pass the filters. */
  readonly passing: ReadonlySet<EventKey>;
  /**
   * Keys of events that pass all filters but those by place and area, which the map's count buttons set
   * themselves.
   */
  readonly counted: ReadonlySet<EventKey>;
  /** Density cells, if events are too many to draw one by one; undefined otherwise. */
  readonly density: Density | undefined;
  /** Number of events without a place that pass all filters but those by place and area. */
  readonly unplaced: number;
};

const noKeys: ReadonlySet<EventKey> = new Set();
const noMarks: readonly EventMark[] = [];
const mapsOwn = ['place', 'area'] as const;

const noMarksYet: MapMarks = {
  layoutSet: noMarks,
  few: false,
  points: true,
  passing: noKeys,
  counted: noKeys,
  density: undefined,
  unplaced: 0,
};

/**
 * Returns the events to draw on the map in a viewport, or density cells if they are too many; updated as the
 * engine answers.
 */
export function useMapMarks(loaded: Loaded, viewport: Viewport): MapMarks {
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const { engine, table, wholeWindow } = loaded;
  const turn = usePlacedMap()?.turn;
  const { known } = clauses;
  const { limit, ringLimit } = marksDefaults;
  const { from, to } = layoutWindow(table.metadata.periods, clauses.time ?? wholeWindow, wholeWindow);
  // The same bounds are the same object.
  const [west, south, east, north] = turn ? turn.plain(visibleBounds(viewport)) : visibleBounds(viewport);
  const inView = useMemo(() => [west, south, east, north] as const, [west, south, east, north]);
  const cellDegrees = cellSize(viewport.zoom);
  // The rings stay what they are while a filter moves: laying them out anew is most of the work.
  const rings = useMemo((): Kept<'marks'> => {
    const days = { time: { from, to }, ...(known === undefined ? {} : { known }) };
    return { engine, question: { kind: 'marks', clauses: days, limit: ringLimit } };
  }, [engine, from, to, known, ringLimit]);
  const near = useMemo(
    (): Kept<'marks'> => ({ engine: rings.engine, question: { ...rings.question, inView } }),
    [rings, inView],
  );
  const of = useMemo<MarksOf>(
    () => ({ clauses, rings, near, inView, cellDegrees, limit, turn }),
    [clauses, rings, near, inView, cellDegrees, limit, turn],
  );
  return useAnswers(engine, of, marksPlan).last?.value ?? noMarksYet;
}

type MarksOf = {
  readonly clauses: Clauses;
  /** Question for the events to lay out: all of the days; `near` asks for those near the viewport only. */
  readonly rings: Kept<'marks'>;
  readonly near: Kept<'marks'>;
  readonly inView: Bounds;
  readonly cellDegrees: number;
  readonly limit: number;
  readonly turn: Turn | undefined;
};

/**
 * Plan of the map's questions to the engine: all events of the days; if too many, those near the viewport; then
 * the events that pass the filters, or density cells.
 */
function* marksPlan({ clauses, rings, near, inView, cellDegrees, limit, turn }: MarksOf): Plan<MapMarks> {
  const all = yield* askKept(rings);
  const few = all.marks !== undefined;
  const visible = few ? { limit } : { limit, inView, cellDegrees };
  const close = few ? undefined : yield* askKept(near);
  const [passed, wider] = yield* ask(
    { kind: 'marks', clauses, ...visible },
    clauses.area || clauses.place ? { kind: 'marks', clauses, ...visible, without: mapsOwn } : undefined,
  );
  const ringSet = all.marks ?? close?.marks;
  const passing = keysOf(passed);
  return {
    layoutSet: ringSet ?? passed.marks ?? noMarks,
    few,
    points: ringSet === undefined,
    passing,
    counted: wider ? keysOf(wider) : passing,
    density: passed.cells && { cells: turn?.points(passed.cells) ?? passed.cells, cellDegrees },
    unplaced: (wider ?? passed).unplaced.reduce((sum, count) => sum + count, 0),
  };
}

function keysOf(answer: Answer<'marks'>): ReadonlySet<EventKey> {
  return answer.marks ? new Set(answer.marks.map((mark) => mark.key)) : noKeys;
}

/**
 * Returns the width of a density cell in degrees: some 12 px at a zoom, as a power of two, so that cells nest
 * from zoom to zoom.
 */
function cellSize(zoom: number): number {
  const degrees = (marksDefaults.cellPx * 360) / (256 * 2 ** zoom);
  return 2 ** Math.round(Math.log2(degrees));
}
