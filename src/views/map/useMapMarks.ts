import { useMemo } from 'react';
import type { Answer, EventMark } from '../../engine/questions';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf, windowOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import { layoutWindow } from './layoutSet';
import { densitySteps, type Density } from './scene';

export const marksDefaults = {
  /** More events than this are shaded, not drawn one by one. */
  limit: 2000,
  /** Side of a cell of the shading, px. */
  cellPx: 14,
};

export type MapMarks = {
  /** Events that the rings are laid out for, whatever the filters; none that wasn't known yet. */
  readonly layoutSet: readonly EventMark[];
  /** Rows that pass the filters. */
  readonly passing: ReadonlySet<number>;
  /** Rows that pass the filters but for the map's own, the area: what its chips count. */
  readonly counted: ReadonlySet<number>;
  /** What stands instead of rings where there are too many. */
  readonly density: Density | undefined;
  /** Events without a place by category, where the marks themselves are too many to count. */
  readonly unplaced: Uint32Array | undefined;
};

const noRows: ReadonlySet<number> = new Set();
const noMarks: readonly EventMark[] = [];

/** Asks for what the map shows of the events under the present view. */
export function useMapMarks(loaded: Loaded, zoom: number): MapMarks {
  const view = useApp((state) => state.view);
  const { engine, table, wholeWindow } = loaded;
  const { known } = view;
  const visible = windowOf(view, loaded);
  const cellDegrees = cellSize(zoom);
  const { limit } = marksDefaults;

  const still = layoutWindow(table.metadata.periods, visible, wholeWindow);
  const stillQuestion = useMemo(
    () => ({
      clauses: { time: { from: still.from, to: still.to }, ...(known === undefined ? {} : { known }) },
      limit,
    }),
    [still.from, still.to, known, limit],
  );
  const clauses = useMemo(() => clausesOf(view, loaded), [view, loaded]);
  const passingQuestion = useMemo(() => ({ clauses, limit, cellDegrees }), [clauses, limit, cellDegrees]);
  const countedQuestion = useMemo(
    () => (clauses.area ? { clauses, limit, without: ['area'] as const } : undefined),
    [clauses, limit],
  );
  const { answer: all } = useAnswer(engine, 'marks', stillQuestion);
  const { answer: passed } = useAnswer(engine, 'marks', passingQuestion);
  const { answer: wider } = useAnswer(engine, 'marks', countedQuestion);

  return useMemo(() => {
    const passing = rowsOf(passed);
    return {
      layoutSet: all?.marks ?? passed?.marks ?? noMarks,
      passing,
      counted: wider ? rowsOf(wider) : passing,
      density: passed?.cells && { cells: passed.cells, cellDegrees, steps: densitySteps(passed.cells) },
      unplaced: passed?.cells && passed.unplaced,
    };
  }, [all, passed, wider, cellDegrees]);
}

function rowsOf(answer: Answer<'marks'> | undefined): ReadonlySet<number> {
  return answer?.marks ? new Set(answer.marks.map((mark) => mark.row)) : noRows;
}

/** A cell some 14 px wide, in steps that halve, so that cells nest from zoom to zoom. */
function cellSize(zoom: number): number {
  const degrees = (marksDefaults.cellPx * 360) / (256 * 2 ** zoom);
  return 2 ** Math.round(Math.log2(degrees));
}
