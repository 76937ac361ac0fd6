import { askNow, type AskNow } from '../../../engine/askNow';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../../src/engine/engine';
import type { Clauses } from '../../../../src/engine/questions';
import { createTabEngine } from '../../../../src/engine/tab/createTabEngine';
import { dayOf } from '../../../../src/model/day';
import type { Place } from '../../../../src/model/place';
import { placeClauseId } from '../../../../src/engine/placeClause';
import { isPressed, listed, pressed, type Counted } from '../../../../src/views/map/layout/chipClauses';
import { place, warTable } from '../sample';
import { arranged, mapSizes, warMap, type WarMap } from '../warMap';

const places = [place('moscow', 37.6, 55.8), place('paris', 2.35, 48.85), place('ganja', 46.36, 40.68)];
const moscow: Counted = { places: [0], ids: ['moscow@map'] };
const paris: Counted = { places: [1], ids: ['paris@map'] };
const all = [moscow, paris];
const none = { place: [], area: undefined };

test('a button sets its places, and lets go of them when it is pressed again', () => {
  expect(pressed(none, moscow, all, places)).toEqual({ place: ['moscow@map'] });
  expect(pressed({ ...none, place: ['moscow@map'] }, moscow, all, places)).toEqual({ place: [] });
});

test('a second button is added to the first; a place that was ticked elsewhere gives way', () => {
  const before = { ...none, place: ['moscow@map', 'ganja'] };
  expect(pressed(before, paris, all, places)).toEqual({ place: ['moscow@map', 'paris@map'] });
});

test('the area is lifted where it hides what is asked for, and else stays', () => {
  const area = [45, 39, 48, 41] as const;
  expect(listed({ area }, moscow, places)).toEqual({ place: ['moscow@map'], area: undefined });
  expect('area' in listed({ area }, { places: [2], ids: ['ganja@there'] }, places)).toBe(false);
  expect('area' in listed({ area }, { places: [], ids: ['none'] }, places)).toBe(false);
});

test('a button is pressed while all of its places are asked for', () => {
  expect(isPressed({ place: ['moscow@map'] }, { ids: ['moscow@map', 'paris@map'] })).toBe(false);
  expect(isPressed({ place: ['paris@map', 'moscow@map'] }, { ids: ['moscow@map', 'paris@map'] })).toBe(true);
  expect(isPressed({ place: [] }, { ids: [] })).toBe(false);
});

describe('in the dataset of the project, what a button counts is what it gives', () => {
  let war: WarMap;
  let engine: Engine;
  let all: readonly Place[];
  beforeAll(async () => {
    war = await warMap();
    const table = await warTable();
    engine = createTabEngine(table);
    all = table.dictionaries.places;
  });

  const ask: AskNow = (kind, question) => askNow(engine)(kind, question);

  const time = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };
  const states: readonly (readonly [string, Clauses])[] = [
    ['the war', { time }],
    ['all', {}],
    ['two weeks', { time: { from: dayOf(2020, 10, 4), to: dayOf(2020, 10, 17) } }],
    ['as known on 9 October', { time, known: dayOf(2020, 10, 9) }],
    ['strikes', { time, category: ['strike'] }],
    ['one side’s word', { time, status: ['one-side'] }],
    ['ceasefire', { time, text: 'ceasefire' }],
    ['in an area', { time, area: [46, 39.3, 47.2, 40.2] }],
    ['at a place', { time, place: ['ganja'] }],
    ['at a chip’s place, in an area', { time, place: ['moscow@map'], area: [46, 39.3, 47.2, 40.2] }],
  ];

  test.each(states)('%s', (_, clauses) => {
    const { time: window, known } = clauses;
    const layoutSet =
      ask('marks', { clauses: { ...(window && { time: window }), ...(known && { known }) }, limit: 5000 })
        .marks ?? [];
    const own = ask('marks', { clauses, without: ['place', 'area'], limit: 5000 });
    const counted = new Set((own.marks ?? []).map(({ key }) => key));
    for (const size of [mapSizes[0], mapSizes[4], mapSizes[7]] as const) {
      const { layout, chips } = arranged({ ...war, marks: layoutSet }, size ?? [1, 1], {
        lng: 46.5,
        lat: 39.9,
        zoom: 7.5,
      });
      const out = new Set(layout.beyond);
      const seats = layout.seats.filter(({ group }) => !out.has(group));
      const buttons = [
        ...chips,
        ...seats.map(({ group }) => ({
          marks: group.marks,
          places: [group.place],
          ids: [placeClauseId(all[group.place]?.id ?? '', 'said')],
        })),
      ];
      expect(buttons.length).toBeGreaterThan(1);
      for (const button of buttons) {
        const count = button.marks.filter(({ key }) => counted.has(key)).length;
        const view = { place: [] as readonly string[], area: clauses.area };
        const change = pressed(view, button, buttons, all);
        const { area, ...others } = clauses;
        const kept = area !== undefined && !('area' in change) ? { area } : {};
        const { total } = ask('page', {
          clauses: { ...others, ...kept, place: change.place ?? [] },
          sort: 'time',
          limit: 0,
          at: { offset: 0 },
        });
        expect([button.ids, total]).toEqual([button.ids, count]);
      }
      // Placed, in chips and without a place: all that pass.
      const placed = [...layout.rings, ...layout.seats].filter(({ group }) => !out.has(group));
      const sum = [...placed.map(({ group }) => group.marks), ...chips.map(({ marks }) => marks)]
        .flat()
        .filter(({ key }) => counted.has(key)).length;
      expect(sum).toBe(own.total);
    }
  });
});
