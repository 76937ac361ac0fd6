import { readAcled } from '../csvReaders';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../../src/formats/formatFor';
import { readText, shortIssues } from '../read';

const whole = {
  event_id_cnty: 'NOR1',
  event_date: '2023-05-08',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Military Forces of Norland',
  actor2: 'Front; Militia',
  location: 'Oldford',
  admin1: 'North',
  admin2: 'Old',
  longitude: '22.5',
  latitude: '12.5',
  geo_precision: '1',
  source: 'Norland Wire; Post',
  notes: 'Near the ford.',
  fatalities: '3',
};
type Cells = { readonly [column in keyof typeof whole]?: string };

function table(...rows: readonly Cells[]): string {
  const cells = rows.map((row) => Object.values({ ...whole, ...row }).map((cell) => `"${cell}"`));
  return [Object.keys(whole), ...cells].map((line) => line.join(',')).join('\n');
}

const read = (...rows: readonly Cells[]) => readText(readAcled, table(...rows));

test('a row of every column is an event, a place, actors, sources and a claim', async () => {
  const sink = await read({});
  expect(sink.issues).toEqual([]);
  expect(sink.dataset()).toEqual({
    format: 'conflict-timeline/1',
    id: 'acled',
    version: '',
    title: 'ACLED',
    licence: '',
    attribution: 'Armed Conflict Location & Event Data (ACLED)',
    timeZone: 'UTC',
    periods: [],
    categories: [{ id: 'battles', title: 'Battles', glyph: 'fighting', family: 'ground' }],
    measures: [{ id: 'killed', title: { en: 'Killed', fr: 'Tués' } }],
    sides: [],
    actors: [
      { id: 'military-forces-of-norland', title: 'Military Forces of Norland', kind: 'other' },
      { id: 'front', title: 'Front', kind: 'other' },
      { id: 'militia', title: 'Militia', kind: 'other' },
      { id: 'acled', title: 'ACLED', kind: 'observer' },
    ],
    places: [
      { id: 'oldford@22.5,12.5/1', names: { en: 'Oldford' }, lng: 22.5, lat: 12.5, precision: 'settlement' },
    ],
    sources: [
      { id: 'norland-wire', publisher: 'Norland Wire', title: 'Norland Wire', support: 'not-stated' },
      { id: 'post', publisher: 'Post', title: 'Post', support: 'not-stated' },
    ],
    events: [
      {
        id: 'NOR1',
        when: '2023-05-08',
        whenKind: 'once',
        title: 'Armed clash, Oldford',
        summary: 'Near the ford.',
        category: 'battles',
        places: [{ place: 'oldford@22.5,12.5/1', role: 'site' }],
        actors: [{ actor: 'military-forces-of-norland' }, { actor: 'front' }, { actor: 'militia' }],
        status: 'not-stated',
        reports: [
          { source: 'norland-wire', reported: '2023-05-08', assumed: true },
          { source: 'post', reported: '2023-05-08', assumed: true },
        ],
        positions: [],
        updates: [],
      },
    ],
    claims: [
      {
        id: 'NOR1-deaths',
        event: 'NOR1',
        measure: 'killed',
        people: 'all',
        side: 'all',
        best: 3,
        scope: 'incident',
        asOf: '2023-05-08',
        reported: '2023-05-08',
        assumed: true,
        claimedBy: 'acled',
        claimantRole: 'third-party',
        status: 'undisputed',
        sources: ['norland-wire', 'post'],
        support: 'not-stated',
      },
    ],
  });
});

test.each([
  ['Battles', 'battles', 'fighting', 'ground'],
  ['Explosions/Remote violence', 'explosions-remote-violence', 'strike', 'force'],
  ['Violence against civilians', 'violence-against-civilians', 'casualties', 'human'],
  ['Protests', 'protests', 'domestic', 'public'],
  ['Riots', 'riots', 'domestic', 'public'],
  ['Strategic developments', 'strategic-developments', 'diplomacy', 'talks'],
  ['Something else', 'something-else', 'disc', 'public'],
  ['?!', '?!', 'disc', 'public'],
])('%s is a category of its own, with its look', async (event_type, id, glyph, family) => {
  const sink = await read({ event_type });
  expect(sink.dataset()?.categories).toEqual([{ id, title: event_type, glyph, family }]);
  expect(sink.events[0]?.category).toBe(id);
});

describe('the day of an event', () => {
  test.each([
    ['2023-05-08', '2023-05-08'],
    ['2023-05-08T00:00:00', '2023-05-08'],
    ['8 May 2023', '2023-05-08'],
    ['08 may 2023', '2023-05-08'],
    ['27 September 2020', '2020-09-27'],
    ['27 Sep 2020', '2020-09-27'],
    ['1 January 2021', '2021-01-01'],
    ['2 February 2021', '2021-02-02'],
    ['3 March 2021', '2021-03-03'],
    ['4 April 2021', '2021-04-04'],
    ['6 June 2021', '2021-06-06'],
    ['7 July 2021', '2021-07-07'],
    ['8 August 2021', '2021-08-08'],
    ['10 October 2021', '2021-10-10'],
    ['11 November 2021', '2021-11-11'],
    ['31 December 2021', '2021-12-31'],
  ])('%s is %s', async (event_date, when) => {
    expect((await read({ event_date })).events[0]?.when).toBe(when);
  });

  test.each(['2023-05-08/', '8 Floreal 2023', '31 June 2023', 'on 8 May 2023', '8 May 2023 or so'])(
    '%s is none',
    async (event_date) => {
      const sink = await read({ event_date });
      const isDay = event_date === '2023-05-08/';
      expect(sink.events).toHaveLength(isDay ? 1 : 0);
      expect(sink.issues).toEqual(
        isDay
          ? []
          : [
              {
                severity: 'error',
                code: 'date-unreadable',
                list: 'events',
                row: 2,
                field: 'event_date',
                value: event_date,
              },
            ],
      );
    },
  );

  test.each([
    ['', '2023-05-08'],
    ['1', '2023-05-08'],
    ['2', '2023-05-05/2023-05-11'],
    ['3', '2023-05'],
  ])('by time_precision “%s” is %s; its reports are of the day', async (time_precision, when) => {
    const sink = await read({ time_precision });
    expect(sink.events[0]?.when).toBe(when);
    expect(sink.events[0]?.reports[0]?.reported).toBe('2023-05-08');
    expect(sink.dataset()?.claims[0]).toMatchObject({ asOf: when, reported: '2023-05-08' });
  });
});

test.each([
  [{}, 'Armed clash, Oldford'],
  [{ sub_event_type: '' }, 'Battles, Oldford'],
  [{ location: '' }, 'Armed clash'],
])('of %j the title is “%s”', async (cells, title) => {
  expect((await read(cells)).events[0]?.title).toBe(title);
});

test('what a row doesn’t say is left out', async () => {
  const sink = await read({ notes: '', actor1: '', actor2: '', source: '', fatalities: '', longitude: '' });
  expect(sink.events).toEqual([
    {
      id: 'NOR1',
      when: '2023-05-08',
      whenKind: 'once',
      title: 'Armed clash, Oldford',
      category: 'battles',
      places: [],
      actors: [],
      status: 'not-stated',
      reports: [],
      positions: [],
      updates: [],
    },
  ]);
  expect(sink.dataset()?.claims).toEqual([]);
});

test('a row without an id has one of its number', async () => {
  const sink = await read({ event_id_cnty: '' }, {});
  expect(sink.events.map(({ id }) => id)).toEqual(['row-2', 'NOR1']);
  expect(sink.issues).toEqual([]);
});

describe('the place', () => {
  test.each([
    [{}, 'Oldford'],
    [{ location: '' }, 'Old'],
    [{ location: '', admin2: '' }, 'North'],
    [{ location: '', admin2: '', admin1: '' }, '12.5, 22.5'],
  ])('of %j is called %s', async (cells, en) => {
    expect((await read(cells)).dataset()?.places[0]?.names).toEqual({ en });
  });

  test.each([
    ['180', '90', undefined],
    ['-180', '-90', undefined],
    ['180.1', '12', 'coordinates-unreadable events 2 longitude'],
    ['-180.1', '12', 'coordinates-unreadable events 2 longitude'],
    ['22', '90.1', 'coordinates-swapped events 2 latitude'],
    ['22', '-90.1', 'coordinates-swapped events 2 latitude'],
    ['22', '180.1', 'coordinates-unreadable events 2 latitude'],
    ['0', '0', 'coordinates-zero events 2 latitude'],
  ])('at %s, %s is told as %s', async (longitude, latitude, told) => {
    const isThere = told === undefined;
    const sink = await read({ longitude, latitude });
    expect(sink.events[0]?.places).toHaveLength(isThere ? 1 : 0);
    expect(sink.issues.map(({ value }) => value)).toEqual(isThere ? [] : [`${latitude}, ${longitude}`]);
    expect(shortIssues(sink)).toEqual(isThere ? [] : [`warning ${told}`]);
  });

  test.each([{ longitude: '' }, { latitude: '' }])('of %j is none', async (cells) => {
    expect((await read(cells)).events[0]?.places).toEqual([]);
  });

  test('is one for rows of one point, name and precision, and another for any other', async () => {
    const sink = await read({}, {}, { geo_precision: '2' }, { longitude: '22' }, { latitude: '12' });
    expect(sink.dataset()?.places.map(({ id }) => id)).toEqual([
      'oldford@22.5,12.5/1',
      'oldford@22.5,12.5/2',
      'oldford@22,12.5/1',
      'oldford@22.5,12/1',
    ]);
  });
});

test.each(['event_date', 'event_type'] as const)('without the column %s nothing is read', async (column) => {
  const sink = await readText(readAcled, table({}).replace(column, 'other'));
  expect(sink.events).toEqual([]);
  expect(sink.issues).toMatchObject([{ code: 'column-missing', field: column }]);
});

test.each(['event_date', 'event_type'])('a file without %s is of another format', async (column) => {
  const found = await formatFor({ name: 'a.csv', text: table({}).replace(column, 'other') });
  expect(found.kind === 'found' && found.id).not.toBe('acled');
});
