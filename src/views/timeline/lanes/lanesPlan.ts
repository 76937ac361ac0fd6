import { ask, type Plan } from '../../../engine/plan';
import type { EventMark } from '../../../engine/eventMark';
import type { Clauses, Window } from '../../../engine/questions';
import type { DrawnCategory } from '../../../scale/categoryLooks';
import type { Box } from '../../../draw/box';
import { countEdges, layoutCounts, layoutDefaults, layoutGlyphs, type LaneLayout } from './layout';

/** Input of the lanes' questions to the engine, and of their layout. */
export type LanesOf = {
  readonly clauses: Clauses;
  readonly window: Window;
  readonly plot: Box;
  readonly categories: readonly DrawnCategory[];
  /** Maximum number of events that are asked for one by one; more are only counted. */
  readonly most: number;
};

export type LanesDrawn = {
  readonly layout: LaneLayout;
  /** Event marks, if they are few enough to be drawn one by one. */
  readonly marks: readonly EventMark[] | undefined;
  /** Number of events by category index, under every filter but that by category. */
  readonly counts: Uint32Array;
  /** Number of events in the time window if no other filter applied; undefined without other filters. */
  readonly inDays: number | undefined;
  /** Number of events that became known after the as-of day; undefined without an as-of day. */
  readonly later: number | undefined;
};

/**
 * Plan of the lanes' questions to the engine: event marks if there are few events, else counts per time bin.
 */
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

/** Tests whether there are filters besides time window, as-of day and categories. */
function narrowsMore(clauses: Clauses): boolean {
  return Object.keys(clauses).some((name) => !['time', 'known', 'category'].includes(name));
}
