import { useMemo } from 'react';
import { ask, askKept, type Kept, type Plan } from '../../engine/plan';
import type { EventKey, EventMark } from '../../engine/eventMark';
import type { Answer, Clauses } from '../../engine/questions';
import type { Bounds } from '../../model/dataset';
import type { Loaded } from '../../state/createAppStore';
import { useApp } from '../../state/useApp';
import { useAnswers } from '../answers/useAnswers';
import { clausesOf } from '../../state/selectors';
import { layoutWindow } from './layout/layoutSet';
import type { Density } from './paint/scene';
import { visibleBounds } from './layout/sight';
import type { Viewport } from './useViewport';

export const marksDefaults = {
  /** More events in sight than this are shaded, not drawn one by one. */
  limit: 800,
  /** More events in sight than this, whether or not they pass, have no rings that are moved apart. */
  ringLimit: 500,
  /** Side of a cell of the shading, px. */
  cellPx: 12,
};

export type MapMarks = {
  /** Events that the rings are laid out for, whatever the filters; none that wasn't known yet. */
  readonly layoutSet: readonly EventMark[];
  /** Whether these are all events, not only those in sight. */
  readonly few: boolean;
  /** True where each place stands at its true point, since there are too many to move them apart. */
  readonly points: boolean;
  /** Keys of events that pass the filters. */
  readonly passing: ReadonlySet<EventKey>;
  /** Keys of events that pass the filters but for the map's own, place and area: what its chips count. */
  readonly counted: ReadonlySet<EventKey>;
  /** What stands instead of rings where there are too many. */
  readonly density: Density | undefined;
  /** Events with no place given that pass the same filters. */
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

/** Asks for what the map shows of the events under the present view. */
export function useMapMarks(loaded: Loaded, viewport: Viewport): MapMarks {
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const { engine, table, wholeWindow } = loaded;
  const { known } = clauses;
  const { limit, ringLimit } = marksDefaults;
  const { from, to } = layoutWindow(table.metadata.periods, clauses.time ?? wholeWindow, wholeWindow);
  // The same bounds are the same object.
  const [west, south, east, north] = visibleBounds(viewport);
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
    () => ({ clauses, rings, near, inView, cellDegrees, limit }),
    [clauses, rings, near, inView, cellDegrees, limit],
  );
  return useAnswers(engine, of, marksPlan).last?.value ?? noMarksYet;
}

type MarksOf = {
  readonly clauses: Clauses;
  /** The events that rings are laid out for: all of the period, or those in sight. */
  readonly rings: Kept<'marks'>;
  readonly near: Kept<'marks'>;
  readonly inView: Bounds;
  readonly cellDegrees: number;
  readonly limit: number;
};

/** Asks for the events of the rings; where all are too many, only what is in sight counts, and beyond that cells. */
function* marksPlan({ clauses, rings, near, inView, cellDegrees, limit }: MarksOf): Plan<MapMarks> {
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
    density: passed.cells && { cells: passed.cells, cellDegrees },
    unplaced: (wider ?? passed).unplaced.reduce((sum, count) => sum + count, 0),
  };
}

function keysOf(answer: Answer<'marks'>): ReadonlySet<EventKey> {
  return answer.marks ? new Set(answer.marks.map((mark) => mark.key)) : noKeys;
}

/** A cell some 12 px wide, in steps that halve, so that cells nest from zoom to zoom. */
function cellSize(zoom: number): number {
  const degrees = (marksDefaults.cellPx * 360) / (256 * 2 ** zoom);
  return 2 ** Math.round(Math.log2(degrees));
}
