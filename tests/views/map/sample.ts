import { askNow } from '../../engine/askNow';
import { readFileSync } from 'node:fs';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import type { EventMark } from '../../../src/engine/eventMark';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import { dayOf } from '../../../src/model/day';
import type { Place } from '../../../src/model/place';
import type { Table } from '../../../src/table/table';
import { createTableBuilder } from '../../../src/table/tableBuilder';
import type { LayoutInput } from '../../../src/views/map/layout/mapLayout';
import { ownMap } from '../../conflict';
import { mark, measure, place } from './marks';

export { mark, measure, place };

/** The box of the project's own map. */
export const basemapBox = ownMap.map.box ?? ([0, 0, 0, 0] as const);

export function input(marks: readonly EventMark[], places: readonly Place[], zoom = 8): LayoutInput {
  return { marks, places, zoom, box: basemapBox, measure, nameOf: (index) => places[index]?.id ?? '' };
}

/** The dataset of the project. */
export async function warTable(): Promise<Table> {
  const builder = createTableBuilder();
  async function* chunks() {
    yield readFileSync(new URL('../../../data/nagorno-karabakh-2020/dataset.json', import.meta.url), 'utf8');
  }
  await readConflictTimeline(chunks(), builder, '');
  return builder.finish();
}

/** The war's events in it, as the engine answers them. */
export async function warMarks(): Promise<{ marks: readonly EventMark[]; places: readonly Place[] }> {
  const table = await warTable();
  const time = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
  const { marks = [] } = askNow(createTabEngine(table))('marks', { clauses: { time }, limit: 2000 });
  return { marks, places: table.dictionaries.places };
}

/** Pairs of round things that overlap, by index. */
export function overlaps(things: readonly { x: number; y: number; r: number }[]): [number, number][] {
  const found: [number, number][] = [];
  things.forEach((a, i) =>
    things.forEach((b, j) => {
      if (j > i && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1e-3) found.push([i, j]);
    }),
  );
  return found;
}
