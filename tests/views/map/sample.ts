import { askNow } from '../../engine/askNow';
import { keyOfRow } from '../../../src/engine/tab/eventKey';
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

/** A mark of an event, with all that a test doesn't care about. */
export function mark(row: number, place: number, more: Partial<EventMark> = {}): EventMark {
  return {
    key: keyOfRow(row),
    id: `e${row}`,
    start: row,
    end: row + 1,
    whenKind: 'duration',
    clock: false,
    approximate: false,
    category: row % 3,
    status: 'documented',
    place,
    role: 'site',
    precision: 'settlement',
    deathsLow: 0,
    deathsHigh: 0,
    knownDay: 0,
    knownAssumed: true,
    ...more,
  };
}

export function place(id: string, lng: number, lat: number): Place {
  return { id, names: { en: id }, lng, lat, precision: 'settlement' };
}

/** The box of the project's own map. */
export const basemapBox = ownMap.map.box ?? ([0, 0, 0, 0] as const);

/** Characters are 7 px wide where there is no screen to measure them on. */
export const measure = (text: string): number => text.length * 7;

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
