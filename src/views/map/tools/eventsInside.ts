import { answerOf } from '../../../engine/answerOf';
import type { Engine } from '../../../engine/engine';
import type { EventKey } from '../../../engine/eventMark';
import { placeClauseId } from '../../../engine/placeClause';
import type { Clauses } from '../../../engine/questions';
import { createSlices, nextTask } from '../../../load/slices';
import type { Place } from '../../../model/place';
import type { Point } from '../../../draw/box';
import type { MapLayout } from '../layout/mapLayout';
import { drawnLat, project } from '../layout/projection';
import { inPolygon } from './inPolygon';

/** Number of event ids that are read from the engine per page. */
const pageIds = 50_000;

/**
 * Returns the ids of the events that pass the filters and are drawn within a polygon, in world px at the
 * layout's zoom; for events that aren't drawn, their place counts.
 */
export function marksInside(
  layout: MapLayout,
  passing: ReadonlySet<EventKey>,
  corners: readonly Point[],
): readonly string[] {
  const ids: string[] = [];
  const add = (at: Point, { marks }: MapLayout['beyond'][number]) => {
    if (inPolygon(at, corners)) for (const { key, id } of marks) if (passing.has(key)) ids.push(id);
  };
  const undrawn = new Set([...layout.beyond, ...layout.crowdedOut]);
  for (const mark of [...layout.rings, ...layout.seats]) if (!undrawn.has(mark.group)) add(mark, mark.group);
  for (const group of undrawn) add(project(group.lng, group.lat, layout.zoom), group);
  return ids;
}

export type Asking = {
  readonly engine: Engine;
  readonly clauses: Clauses;
  /** Places of the dataset, with longitudes as the map draws them. */
  readonly places: readonly Place[];
  readonly zoom: number;
};

/**
 * Asks the engine for the ids of the events that pass the filters and whose place is within a polygon, in world
 * px at `zoom`; works in slices that leave the main thread free. Rejects with `QuestionFailed`.
 */
export async function idsInside(
  { engine, clauses, places, zoom }: Asking,
  corners: readonly Point[],
): Promise<readonly string[]> {
  const pause = createSlices();
  const inside: string[] = [];
  for (const [i, { id, lng, lat }] of places.entries()) {
    if (lng === undefined || lat === undefined) continue;
    if (inPolygon(project(lng, drawnLat(lat), zoom), corners)) inside.push(placeClauseId(id, 'map'));
    if (i % 1000 === 999) await pause();
  }
  if (inside.length === 0) return [];
  const ids: string[] = [];
  // What the reader chose by place stands in the same clause: those ids are looked through once more.
  const { place, ...others } = clauses;
  for await (const page of pagesOf(engine, { ...others, place: inside })) {
    if (place === undefined) ids.push(...page);
    else for await (const kept of pagesOf(engine, clauses, page)) ids.push(...kept);
  }
  return ids;
}

async function* pagesOf(
  engine: Engine,
  clauses: Clauses,
  only?: readonly string[],
): AsyncGenerator<readonly string[]> {
  for (let offset = 0; ; offset += pageIds) {
    const page = { offset, limit: pageIds, ...(only && { only }) };
    const ids = await answerOf(engine, { kind: 'tableIds', clauses, order: [], ...page });
    yield ids;
    if (ids.length < pageIds) return;
    await nextTask();
  }
}
