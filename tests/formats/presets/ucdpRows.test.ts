import { readUcdp } from '../csvReaders';
import { describe, expect, test } from 'vitest';
import { formatFor } from '../../../src/formats/formatFor';
import { readText, shortIssues } from '../read';

const whole = {
  id: '7',
  date_start: '2019-03-04 00:00:00.000',
  date_end: '2019-03-04 00:00:00.000',
  date_prec: '1',
  type_of_violence: '1',
  event_clarity: '1',
  side_a: 'Government of Norland',
  side_b: 'Front',
  gwnoa: '373',
  gwnob: '',
  where_prec: '2',
  where_coordinates: 'Oldford town',
  where_description: 'near the ford',
  adm_1: 'North',
  adm_2: 'Old',
  country: 'Norland',
  longitude: '22.5',
  latitude: '12.5',
  source_article: 'An article',
  source_office: 'Norland Wire',
  source_date: '2019-03-05 00:00:00.000',
  source_headline: 'Clash at the ford',
  low: '2',
  best: '3',
  high: '5',
};
type Cells = { readonly [column in keyof typeof whole]?: string };

function table(...rows: readonly Cells[]): string {
  const cells = rows.map((row) => Object.values({ ...whole, ...row }).map((cell) => `"${cell}"`));
  return [Object.keys(whole), ...cells].map((line) => line.join(',')).join('\n');
}

const read = (...rows: readonly Cells[]) => readText(readUcdp, table(...rows));

test('a row of every column is an event, a place, actors, a source and a claim', async () => {
  const sink = await read({});
  expect(sink.issues).toEqual([]);
  expect(sink.dataset()).toEqual({
    format: 'conflict-timeline/1',
    id: 'ucdp-ged',
    version: '',
    title: 'UCDP GED',
    licence: '',
    attribution: 'Uppsala Conflict Data Program',
    timeZone: 'UTC',
    periods: [],
    categories: [
      {
        id: 'state-based',
        title: { en: 'State-based conflict', fr: 'Conflit étatique' },
        glyph: 'fighting',
        family: 'force',
      },
    ],
    measures: [{ id: 'killed', title: { en: 'Killed', fr: 'Tués' } }],
    sides: [],
    actors: [
      { id: 'government-of-norland', title: 'Government of Norland', kind: 'state' },
      { id: 'front', title: 'Front', kind: 'armed-group' },
      { id: 'ucdp', title: 'UCDP', kind: 'observer' },
    ],
    places: [
      {
        id: 'oldford-town@22.5,12.5/2',
        names: { en: 'Oldford town' },
        lng: 22.5,
        lat: 12.5,
        precision: 'district',
        country: 'Norland',
      },
    ],
    sources: [
      {
        id: 'norland-wire-2019-03-05/clash-at-the-ford',
        publisher: 'Norland Wire',
        title: 'Clash at the ford',
        published: '2019-03-05',
        support: 'not-stated',
      },
    ],
    events: [
      {
        id: '7',
        when: '2019-03-04',
        whenKind: 'once',
        title: 'Government of Norland – Front, Oldford town',
        summary: 'near the ford',
        category: 'state-based',
        places: [{ place: 'oldford-town@22.5,12.5/2', role: 'site' }],
        actors: [
          { actor: 'government-of-norland', role: 'side_a' },
          { actor: 'front', role: 'side_b' },
        ],
        status: 'not-stated',
        reports: [{ source: 'norland-wire-2019-03-05/clash-at-the-ford', reported: '2019-03-05' }],
        positions: [],
        updates: [],
      },
    ],
    claims: [
      {
        id: '7-deaths',
        event: '7',
        measure: 'killed',
        people: 'all',
        side: 'all',
        low: 2,
        best: 3,
        high: 5,
        scope: 'incident',
        asOf: '2019-03-04',
        reported: '2019-03-05',
        claimedBy: 'ucdp',
        claimantRole: 'third-party',
        status: 'undisputed',
        sources: ['norland-wire-2019-03-05/clash-at-the-ford'],
        support: 'not-stated',
      },
    ],
  });
});

test.each([
  ['1', 'state-based', 'Conflit étatique', 'fighting'],
  ['2', 'non-state', 'Conflit non étatique', 'strike'],
  ['3', 'one-sided', 'Violence unilatérale', 'casualties'],
  ['9', 'violence', 'Violence de nature inconnue', 'strike'],
])('violence of type %s is %s', async (type_of_violence, id, fr, glyph) => {
  const sink = await read({ type_of_violence });
  expect(sink.dataset()?.categories).toMatchObject([{ id, title: { fr }, glyph, family: 'force' }]);
  expect(shortIssues(sink)).toEqual(
    type_of_violence === '9' ? ['warning value-unknown events 2 type_of_violence'] : [],
  );
});

describe('the days of an event', () => {
  test.each([
    ['1', '', '2019-03-04'],
    ['2', '', '2019-03-04~'],
    ['3', '', '2019-03-04~'],
    ['3', '2019-03-10', '2019-03-04/2019-03-10'],
    ['4', '', '2019-03'],
    ['5', '', '2019'],
  ])('by date_prec %s until “%s” are %s', async (date_prec, end, when) => {
    const sink = await read({ date_prec, date_end: end === '' ? '' : `${end} 00:00:00.000` });
    expect(sink.events[0]?.when).toBe(when);
    expect(sink.dataset()?.claims[0]?.asOf).toBe(when);
  });

  test.each([
    ['2', 'duration'],
    ['1', 'once'],
    ['', 'once'],
  ])('by event_clarity “%s” are of an event of %s', async (event_clarity, whenKind) => {
    expect((await read({ event_clarity })).events[0]?.whenKind).toBe(whenKind);
  });

  test('that can’t be read set the row aside, and are told as they stand', async () => {
    const sink = await read({ date_start: 'early in 2019', date_end: '' }, { id: '' }, {});
    expect(sink.events).toHaveLength(1);
    expect(sink.issues).toEqual([
      {
        severity: 'error',
        code: 'date-unreadable',
        list: 'events',
        row: 2,
        field: 'date_start',
        value: 'early in 2019',
      },
      { severity: 'error', code: 'field-missing', list: 'events', row: 3, field: 'id' },
    ]);
  });
});

test.each([
  [{}, 'Government of Norland – Front, Oldford town'],
  [{ side_b: '' }, 'Government of Norland, Oldford town'],
  [{ side_a: '' }, 'Front, Oldford town'],
  [{ where_coordinates: '' }, 'Government of Norland – Front'],
  [{ side_a: '', side_b: '' }, 'Oldford town'],
  [{ side_a: '', side_b: '', where_coordinates: '' }, '7'],
] as readonly [Cells, string][])('of %j the title is “%s”', async (cells, title) => {
  const sink = await read(cells);
  expect(sink.events[0]?.title).toBe(title);
  const sides = [cells.side_a ?? 'a', cells.side_b ?? 'b'].filter((side) => side !== '');
  expect(sink.events[0]?.actors).toHaveLength(sides.length);
});

test.each([
  ['373', 'Front', 'state'],
  ['', 'Front', 'armed-group'],
  ['', 'Civilians', 'civilians'],
])('a side of state code “%s” called %s is of kind %s', async (gwnob, side_b, kind) => {
  expect((await read({ gwnob, side_b })).dataset()?.actors[1]?.kind).toBe(kind);
});

describe('the place', () => {
  test.each([
    [{}, 'Oldford town'],
    [{ where_coordinates: '' }, 'Old'],
    [{ where_coordinates: '', adm_2: '' }, 'North'],
    [{ where_coordinates: '', adm_2: '', adm_1: '' }, 'Norland'],
    [{ where_coordinates: '', adm_2: '', adm_1: '', country: '' }, '12.5, 22.5'],
  ])('of %j is called %s', async (cells, en) => {
    expect((await read(cells)).dataset()?.places[0]?.names).toEqual({ en });
  });

  test.each([
    ['180', '90', undefined],
    ['-180', '-90', undefined],
    ['180.1', '12', ['coordinates-unreadable', 'longitude']],
    ['-180.1', '12', ['coordinates-unreadable', 'longitude']],
    ['22', '90.1', ['coordinates-swapped', 'latitude']],
    ['22', '-90.1', ['coordinates-swapped', 'latitude']],
    ['0', '0', ['coordinates-zero', 'latitude']],
  ] as const)('at %s, %s is told as %j', async (longitude, latitude, told) => {
    const sink = await read({ longitude, latitude });
    expect(sink.dataset()?.places).toHaveLength(told ? 0 : 1);
    expect(sink.events[0]?.places).toHaveLength(told ? 0 : 1);
    const value = `${latitude}, ${longitude}`;
    expect(sink.issues).toEqual(
      told ? [{ severity: 'warning', code: told[0], list: 'events', row: 2, field: told[1], value }] : [],
    );
  });

  test.each([
    ['', '12.5'],
    ['22.5', ''],
  ])('at “%s”, “%s” is none', async (longitude, latitude) => {
    const sink = await read({ longitude, latitude });
    expect(sink.events[0]?.places).toEqual([]);
    expect(sink.issues).toEqual([]);
  });

  test('is one for rows of one point, name and precision, and another for any other', async () => {
    const sink = await read({}, {}, { where_prec: '1' }, { longitude: '22' }, { latitude: '12' });
    expect(sink.dataset()?.places.map(({ id }) => id)).toEqual([
      'oldford-town@22.5,12.5/2',
      'oldford-town@22.5,12.5/1',
      'oldford-town@22,12.5/2',
      'oldford-town@22.5,12/2',
    ]);
  });

  test('of unknown precision is told in each row, and is one place', async () => {
    const sink = await read({ where_prec: '8' }, { where_prec: '8' });
    expect(sink.dataset()?.places).toMatchObject([{ precision: 'not-stated' }]);
    expect(shortIssues(sink)).toEqual([
      'warning value-unread events 2 where_prec',
      'warning value-unread events 3 where_prec',
    ]);
  });
});

describe('the sources', () => {
  test.each([
    [{}, 'Norland Wire', 'Clash at the ford'],
    [{ source_headline: '' }, 'Norland Wire', 'An article'],
    [{ source_headline: '', source_article: '' }, 'Norland Wire', 'Norland Wire'],
    [{ source_office: '' }, undefined, 'Clash at the ford'],
  ])('of %j are by %s, “%s”', async (cells, publisher, title) => {
    const [source] = (await read(cells)).dataset()?.sources ?? [];
    expect([source?.publisher, source?.title]).toEqual([publisher, title]);
    expect('publisher' in (source ?? {})).toBe(publisher !== undefined);
  });

  test.each(['', 'soon'])(
    'without a day, “%s”, are known from the event’s on, unchecked',
    async (source_date) => {
      const sink = await read({ source_date });
      expect(sink.dataset()?.sources[0]).not.toHaveProperty('published');
      expect(sink.events[0]?.reports).toMatchObject([{ reported: '2019-03-04', assumed: true }]);
      expect(sink.dataset()?.claims).toMatchObject([{ reported: '2019-03-04', assumed: true }]);
    },
  );

  test('may be dated by a month', async () => {
    expect((await read({ source_date: '2019-03' })).events[0]?.reports).toMatchObject([
      { reported: '2019-03' },
    ]);
  });

  test('of several are trimmed, each with its own', async () => {
    const sink = await read({
      source_office: 'Wire ; Post',
      source_date: ' 2019-03-09 00:00; 2019-03-06 00:00',
      source_headline: 'Clash ; Ford',
    });
    expect(sink.dataset()?.sources).toMatchObject([
      { id: 'wire-2019-03-09/clash', publisher: 'Wire', title: 'Clash', published: '2019-03-09' },
      { id: 'post-2019-03-06/ford', publisher: 'Post', title: 'Ford', published: '2019-03-06' },
    ]);
    expect(sink.dataset()?.claims[0]?.reported).toBe('2019-03-06');
    expect(sink.dataset()?.claims[0]?.sources).toEqual(['wire-2019-03-09/clash', 'post-2019-03-06/ford']);
  });

  test.each([
    [{ source_office: 'A;B;C' }, '2019-03-06'],
    [{ source_headline: 'X' }, '2019-03-06'],
    [{ source_headline: 'X', source_date: 'soon; 2019-03-08;2019-03-07' }, '2019-03-07'],
  ])('of unequal lists, %j, are one, known from the first day on: %s', async (cells, reported) => {
    const lists = { source_office: 'A;B', source_date: '2019-03-09;2019-03-06', source_headline: 'X;Y' };
    const sink = await read({ ...lists, ...cells });
    expect(sink.events[0]?.reports).toMatchObject([{ reported }]);
    expect(sink.dataset()?.sources).toMatchObject([
      { publisher: { ...lists, ...cells }.source_office, title: { ...lists, ...cells }.source_headline },
    ]);
  });

  test('have ids of no more than 60 letters of a headline', async () => {
    const sink = await read({ source_headline: 'x'.repeat(80) });
    expect(sink.dataset()?.sources[0]?.id).toBe(`norland-wire-2019-03-05/${'x'.repeat(60)}`);
  });
});

test.each([
  [{ low: '', high: '' }, { best: 3 }],
  [{ best: '', high: '' }, { low: 2 }],
  [{ low: '', best: '' }, { high: 5 }],
  [
    { low: '0', best: '0', high: '0' },
    { low: 0, best: 0, high: 0 },
  ],
])('of %j the claim says %j and no more', async (cells, figures) => {
  const [claim] = (await read(cells)).dataset()?.claims ?? [];
  const { low, best, high } = claim ?? {};
  expect(JSON.parse(JSON.stringify({ low, best, high }))).toEqual(figures);
});

test('no figure is no claim', async () => {
  const sink = await read({ low: '', best: '', high: '' });
  expect(sink.dataset()?.claims).toEqual([]);
  expect(sink.dataset()?.measures).toEqual([]);
});

test('a claim before any source is known from the event’s first day on', async () => {
  const nobody = { source_headline: '', source_article: '', source_office: '', source_date: '' };
  const sink = await read({ ...nobody, date_prec: '4' });
  expect(sink.dataset()?.claims).toMatchObject([
    { asOf: '2019-03', reported: '2019-03-04', assumed: true, sources: [] },
  ]);
});

test.each(['id', 'date_start', 'type_of_violence', 'where_prec', 'date_prec'] as const)(
  'without the column %s nothing is read',
  async (column) => {
    const sink = await readText(readUcdp, table({}).replace(column, 'other'));
    expect(sink.events).toEqual([]);
    expect(sink.issues).toMatchObject([{ code: 'column-missing', field: column }]);
  },
);

test.each(['type_of_violence', 'date_prec', 'where_prec'])(
  'a file without %s is of another format',
  async (column) => {
    const found = await formatFor({ name: 'a.csv', text: table({}).replace(column, 'other') });
    expect(found.kind === 'found' && found.id).not.toBe('ucdp-ged');
  },
);
