import { useMemo } from 'react';
import type { Answer, EventMark } from '../../engine/questions';
import type { Loaded } from '../../state/createAppStore';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { clausesOf } from '../../state/selectors';
import { layoutWindow } from './layoutSet';
import type { Density } from './scene';
import { sightOf } from './sight';
import type { Rest } from './useRest';

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
  /** Rows that pass the filters. */
  readonly passing: ReadonlySet<number>;
  /** Rows that pass the filters but for the map's own, place and area: what its chips count. */
  readonly counted: ReadonlySet<number>;
  /** What stands instead of rings where there are too many. */
  readonly density: Density | undefined;
  /** Events with no place given that pass the same filters. */
  readonly unplaced: number;
};

const noRows: ReadonlySet<number> = new Set();
const noMarks: readonly EventMark[] = [];
const mapsOwn = ['place', 'area'] as const;

/** Asks for what the map shows of the events under the present view. */
export function useMapMarks(loaded: Loaded, rest: Rest): MapMarks {
  const clauses = useApp((state) => clausesOf(state.view, loaded));
  const known = useApp((state) => state.view.known);
  const { engine, table, wholeWindow } = loaded;
  const visible = clauses.time ?? wholeWindow;
  const cellDegrees = cellSize(rest.zoom);
  const { limit, ringLimit } = marksDefaults;

  const still = layoutWindow(table.metadata.periods, visible, wholeWindow);
  const stillQuestion = useMemo(
    () => ({
      clauses: { time: { from: still.from, to: still.to }, ...(known === undefined ? {} : { known }) },
      limit: ringLimit,
    }),
    [still.from, still.to, known, ringLimit],
  );
  const { answer: all } = useAnswer(engine, 'marks', stillQuestion);
  const few = all?.marks !== undefined;

  // Where all are too many for rings, only what is in sight counts. The same bounds are the same object.
  const [west, south, east, north] = sightOf(rest);
  const inView = useMemo(() => [west, south, east, north] as const, [west, south, east, north]);
  const nearQuestion = useMemo(
    () => (few ? undefined : { ...stillQuestion, inView }),
    [few, stillQuestion, inView],
  );
  const sight = useMemo(
    () => (few ? { limit } : { limit, inView, cellDegrees }),
    [few, limit, inView, cellDegrees],
  );
  const passingQuestion = useMemo(() => ({ clauses, ...sight }), [clauses, sight]);
  const countedQuestion = useMemo(
    () => (clauses.area || clauses.place ? { clauses, ...sight, without: mapsOwn } : undefined),
    [clauses, sight],
  );
  const { answer: near } = useAnswer(engine, 'marks', nearQuestion);
  const { answer: passed } = useAnswer(engine, 'marks', passingQuestion);
  const { answer: wider } = useAnswer(engine, 'marks', countedQuestion);

  const ringSet = all?.marks ?? near?.marks;
  return useMemo(() => {
    const passing = rowsOf(passed);
    return {
      layoutSet: ringSet ?? passed?.marks ?? noMarks,
      few,
      points: ringSet === undefined,
      passing,
      counted: wider ? rowsOf(wider) : passing,
      density: passed?.cells && { cells: passed.cells, cellDegrees },
      unplaced: (wider ?? passed)?.unplaced.reduce((sum, count) => sum + count, 0) ?? 0,
    };
  }, [ringSet, few, passed, wider, cellDegrees]);
}

function rowsOf(answer: Answer<'marks'> | undefined): ReadonlySet<number> {
  return answer?.marks ? new Set(answer.marks.map((mark) => mark.row)) : noRows;
}

/** A cell some 12 px wide, in steps that halve, so that cells nest from zoom to zoom. */
function cellSize(zoom: number): number {
  const degrees = (marksDefaults.cellPx * 360) / (256 * 2 ** zoom);
  return 2 ** Math.round(Math.log2(degrees));
}
