import { keyOfRow } from '../../../src/engine/tab/eventKey';
import type { EventMark } from '../../../src/engine/eventMark';
import type { Place } from '../../../src/model/place';

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

/** Characters are 7 px wide where there is no screen to measure them on. */
export const measure = (text: string): number => text.length * 7;
