import { ask, type Plan } from '../../../engine/plan';
import type { EventMark } from '../../../engine/eventMark';
import type { Clauses, Window } from '../../../engine/questions';
import type { Category } from '../../../model/dataset';
import type { Box } from '../../../draw/box';
import { countEdges, layoutCounts, layoutDefaults, layoutGlyphs, type LaneLayout } from './layout';

/** What the lanes are drawn of. */
export type LanesOf = {
  readonly clauses: Clauses;
  readonly window: Window;
  readonly plot: Box;
  readonly categories: readonly Category[];
  /** More events than this are counted, not asked for one by one. */
  readonly most: number;
};

export type LanesDrawn = {
  readonly layout: LaneLayout;
  /** The events one by one, where they are few. */
  readonly marks: readonly EventMark[] | undefined;
  /** Events by category index, under every clause but the categories'. */
  readonly counts: Uint32Array;
  /** Events of the days, where other clauses narrow them. */
  readonly inDays: number | undefined;
  /** Events that became known after the as-of day; undefined where none is set. */
  readonly later: number | undefined;
};

/** Asks for the lanes' events, as marks where they can be told apart and as counts where they can't. */
export function* lanesPlan({ clauses, window, plot, categories, most }: LanesOf): Plan<LanesDrawn> {
  const { time, known } = clauses;
  const asOf = known === undefined ? {} : { known };
  const [{ total }, { counts }, days, asKnown] = yield* ask(
    { kind: 'count', clauses },
    { kind: 'facets', facet: 'category', clauses },
    narrowsMore(clauses) ? { kind: 'count', clauses: { ...(time && { time }), ...asOf } } : undefined,
    known === undefined ? undefined : { kind: 'count', clauses: asOf },
  );
  const words = { counts, inDays: days?.total, later: asKnown && asKnown.whole - asKnown.total };
  // Of more events than can be told apart none is asked for: only how many they are.
  const one = { kind: 'marks', clauses, limit: layoutDefaults.maxMarks } as const;
  const [asked] = yield* ask(total <= most ? one : undefined);
  const marks = asked?.marks;
  const glyphs = marks && layoutGlyphs(marks, categories, window, plot);
  if (glyphs) return { layout: glyphs, marks, ...words };
  const [bins] = yield* ask({ kind: 'bins', clauses, edges: countEdges(window, plot) });
  return { layout: layoutCounts(bins, categories, window, plot), marks, ...words };
}

/** Whether a clause narrows besides the days, the as-of day and the categories, which the lanes show themselves. */
function narrowsMore(clauses: Clauses): boolean {
  return Object.keys(clauses).some((name) => !['time', 'known', 'category'].includes(name));
}
