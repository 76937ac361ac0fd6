import { readPlainCsv } from '../csvReaders';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/formats/formatFor';
import { readText, shortIssues } from '../read';

/** A row of the app's own table, with all that it may say. */
const whole = {
  id: 'e1',
  when: '2020-10-04',
  when_kind: 'once',
  time_from: '10:30',
  time_to: '11:00',
  time_of: 'event',
  time_approximate: 'true',
  time_note: 'at dawn',
  title: 'A hit',
  summary: 'S',
  category: 'Strikes',
  category_id: 'strike',
  category_glyph: 'burst',
  category_family: 'force',
  place: 'Shusha',
  place_role: 'site',
  place_precision: 'exact',
  lng: '46.75',
  lat: '39.76',
  places: 'Shusha; The front; nowhere',
  place_ids: 'shusha; front; ',
  place_roles: 'site; target; ',
  place_precisions: 'exact; line; ',
  place_lngs: '46.75; ; 45',
  place_lats: '39.76; ; 40',
  place_approximates: '; ; true',
  place_countries: 'AZ; ; Georgia',
  actors: 'Azerbaijan; nobody',
  actor_ids: 'baku; ',
  actor_roles: 'claims; ',
  status: 'disputed',
  asserted_by: 'Azerbaijan',
  denied_by: '',
  confirmed_by: '',
  qualified_by: '',
  position_actors: 'Azerbaijan; Armenia; ',
  position_actor_ids: 'baku; ; ',
  position_stances: 'asserts; denies; denies',
  position_whens: '2020-10; soon; ',
  position_texts: 'Yes; ; ',
  position_reported: '2020-10-05; 2020-10-06; ',
  position_assumed: 'true; ; ',
  position_sources: 's1\\; https://example.org/2; ; ',
  reported: '2020-10-04',
  known_since: '2020-10-05',
  known_assumed: 'true',
  updates: '2',
  update_texts: 'More; Later',
  update_statuses: 'corroborated; ',
  update_reported: '2020-10-07; ',
  update_assumed: 'true; ',
  update_sources: 's1; ',
  confidence_reported: 'high',
  confidence_occurred: 'low',
  support: 'page-read',
  sources: 'https://example.org/1; https://example.org/2; s3; An archive',
  source_ids: 's1; ; s3; ',
  source_publishers: 'Wire; ; ; ',
  source_titles: 'A report; ; ; ',
  source_published: '2020-10-05; soon; ; 2020',
  source_languages: 'en; ; ; ',
  source_kinds: 'news; ; ; ',
  source_supports: 'page-read; ; ; ',
  source_reported: '2020-10-04; 2020-10-05; ; 2020-10-06',
  source_assumed: 'true; ; ; ',
  warning: 'graphic',
  dataset: 'small',
  dataset_version: '1.2',
  dataset_edition: '2026-11-27',
  licence: 'CC BY 4.0',
  attribution: 'Nobody',
  shown: 'all',
  link: 'https://example.org/',
};
type Column = keyof typeof whole;
type Cells = { readonly [column in Column]?: string };

function table(columns: readonly Column[], ...rows: readonly Cells[]): string {
  const cells = rows.map((row) =>
    columns.map((column) => `"${{ ...whole, ...row }[column].replaceAll('"', '""')}"`),
  );
  return [columns, ...cells].map((line) => line.join(',')).join('\n');
}

const all = Object.keys(whole) as Column[];
const read = (cells: Cells = {}, columns = all) =>
  readText(readPlainCsv, table(columns, cells), undefined, 'own.csv');
const without = (...columns: readonly string[]) => all.filter((column) => !columns.includes(column));

describe('a table that the app wrote', () => {
  it('comes back whole, with whose it is', async () => {
    const sink = await read();
    expect(sink.issues).toEqual([]);
    expect(sink.dataset()).toEqual({
      format: 'conflict-timeline/1',
      id: 'csv',
      version: '1.2',
      edition: '2026-11-27',
      title: 'own',
      licence: 'CC BY 4.0',
      attribution: 'Nobody',
      timeZone: 'UTC',
      periods: [],
      categories: [{ id: 'strike', title: 'Strikes', glyph: 'burst', family: 'force' }],
      measures: [],
      sides: [],
      actors: [
        { id: 'baku', title: 'Azerbaijan', kind: 'other' },
        { id: 'nobody', title: 'nobody', kind: 'other' },
        { id: 'armenia', title: 'Armenia', kind: 'other' },
      ],
      places: [
        {
          id: 'shusha',
          names: { und: 'Shusha' },
          lng: 46.75,
          lat: 39.76,
          precision: 'exact',
          country: 'AZ',
        },
        { id: 'front', names: { und: 'The front' }, precision: 'line' },
        {
          id: 'nowhere@45,40',
          names: { und: 'nowhere' },
          lng: 45,
          lat: 40,
          approximate: true,
          precision: 'not-stated',
          country: 'Georgia',
        },
      ],
      sources: [
        {
          id: 's1',
          publisher: 'Wire',
          title: 'A report',
          url: 'https://example.org/1',
          published: '2020-10-05',
          language: 'en',
          kind: 'news',
          support: 'page-read',
        },
        {
          id: 'https://example.org/2',
          title: 'https://example.org/2',
          url: 'https://example.org/2',
          support: 'not-stated',
        },
        { id: 's3', title: 's3', support: 'not-stated' },
        {
          id: 'an-archive',
          publisher: 'An archive',
          title: 'An archive',
          published: '2020',
          support: 'not-stated',
        },
      ],
      events: [
        {
          id: 'e1',
          when: '2020-10-04',
          whenKind: 'once',
          time: { from: '10:30', to: '11:00', text: 'at dawn', approximate: true, of: 'event' },
          title: 'A hit',
          summary: 'S',
          category: 'strike',
          places: [
            { place: 'shusha', role: 'site', precision: 'exact' },
            { place: 'front', role: 'target', precision: 'line' },
            { place: 'nowhere@45,40', role: 'site', precision: 'not-stated' },
          ],
          actors: [{ actor: 'baku', role: 'claims' }, { actor: 'nobody' }],
          status: 'disputed',
          reports: [
            { source: 's1', reported: '2020-10-04', assumed: true },
            { source: 'https://example.org/2', reported: '2020-10-05' },
            { source: 'an-archive', reported: '2020-10-06' },
          ],
          positions: [
            {
              by: 'baku',
              stance: 'asserts',
              when: '2020-10',
              text: 'Yes',
              reported: '2020-10-05',
              assumed: true,
              sources: ['s1', 'https://example.org/2'],
            },
            { by: 'armenia', stance: 'denies', reported: '2020-10-06', sources: [] },
          ],
          updates: [
            {
              reported: '2020-10-07',
              assumed: true,
              text: 'More',
              status: 'corroborated',
              sources: ['s1'],
            },
            { reported: '2020-10-04', assumed: true, text: 'Later', sources: [] },
          ],
          confidence: { reported: 'high', occurred: 'low' },
          support: 'page-read',
          warning: 'graphic',
        },
      ],
      claims: [],
    });
  });

  it('says whose it is in its first row only, where it can be read', async () => {
    const sink = await readText(readPlainCsv, table(all, { dataset_edition: 'soon' }, { attribution: 'B' }));
    const { edition, attribution } = sink.dataset() ?? {};
    expect([edition, attribution]).toEqual([undefined, 'Nobody']);
    expect((await read({}, without('known_since'))).dataset()?.attribution).toBe('');
    expect((await read({}, without('place_ids'))).dataset()?.attribution).toBe('');
  });

  it('tells of no column that only repeats', async () => {
    expect(shortIssues(await read({}, without('place_precision')))).toEqual([]);
    const columns: readonly Column[] = ['when', 'title', 'known_since', 'updates', 'shown', 'link'];
    const sink = await readText(readPlainCsv, table(columns, {}));
    expect(sink.issues.map(({ code, value }) => [code, value])).toEqual([
      ['columns-unread', 'known_since, updates, shown'],
    ]);
  });
});

/** What one event has of a field where some cells are others, and what is told. */
const field = async <Name extends string>(name: Name, cells: Cells, columns = all) => {
  const sink = await read(cells, columns);
  return [(sink.events[0] as { readonly [field: string]: unknown } | undefined)?.[name], shortIssues(sink)];
};

describe('the clock of an event', () => {
  const none = { time_from: '', time_to: '', time_note: '', time_of: '', time_approximate: '' };
  it.each<[Cells, unknown, readonly string[]]>([
    [none, undefined, []],
    [{ ...none, time_approximate: 'true' }, undefined, []],
    [{ ...none, time_from: '10:30' }, { from: '10:30', of: 'announcement' }, []],
    [{ ...none, time_to: '10:30' }, { to: '10:30', of: 'announcement' }, []],
    [{ ...none, time_note: 'noon' }, { text: 'noon', of: 'announcement' }, []],
    [{ ...none, time_of: 'event' }, { of: 'event' }, []],
    [{ ...none, time_of: 'Announcement', time_approximate: 'TRUE' }, { of: 'announcement' }, []],
    [
      { ...none, time_of: 'x', time_from: '10:30' },
      { from: '10:30', of: 'announcement' },
      ['warning value-unknown events 2 time_of'],
    ],
    [
      { ...none, time_of: 'event', time_from: '25:00' },
      { of: 'event' },
      ['warning time-unreadable events 2 time_from'],
    ],
    [
      { ...none, time_of: 'event', time_to: '9:5' },
      { of: 'event' },
      ['warning time-unreadable events 2 time_to'],
    ],
    [{ ...none, when: '2020-10-04 17:20' }, { from: '17:20', of: 'event' }, []],
  ])('of %j is %j', async (cells, time, told) => expect(await field('time', cells)).toEqual([time, told]));
});

describe('the date of an event', () => {
  const columns: readonly Column[] = ['when', 'title'];
  it.each([
    ['2020-10-04T17:20', '2020-10-04', '17:20'],
    ['2020-10-04 17:20:59', '2020-10-04', '17:20'],
    ['2020-10-04T17:20:00.123Z', '2020-10-04', '17:20'],
    ['2020-10-04T17:20+04:00', '2020-10-04', '13:20'],
    ['2020-10-04T17:20-0400', '2020-10-04', '21:20'],
    ['-0043-03-15 10:00', '-0043-03-15', '10:00'],
    ['2020-10-04T00:00', '2020-10-04', undefined],
    ['2020-10-04T25:00', '2020-10-04', undefined],
    ['2020-10', '2020-10', undefined],
    ['2020-10-04/2020-10-06', '2020-10-04/2020-10-06', undefined],
  ])('%s is %s at %s', async (cell, when, from) => {
    const [event] = (await readText(readPlainCsv, table(columns, { when: cell }))).events;
    expect([event?.when, event?.time?.from]).toEqual([when, from]);
  });

  it.each([
    ['2020-10-04T25:00', '2020-10-05', 'warning time-unreadable events 2 when 25:00'],
    ['2020-10-04', '2020-10-05 7:60', 'warning time-unreadable events 2 end 7:60'],
    ['2020-10-04 24:00', '2020-10-05', 'warning time-unreadable events 2 when 24:00'],
    ['2020-10-04 23:59', '2020-10-05 13:00', undefined],
  ])('from %s to %s keeps its days, and tells of a clock that is none', async (when, end, told) => {
    const sink = await readText(readPlainCsv, `when,end,title\n${when},${end},Raid`);
    expect(sink.events.map((event) => event.when)).toEqual(['2020-10-04/2020-10-05']);
    expect(shortIssues(sink).map((issue, at) => `${issue} ${sink.issues[at]?.value}`)).toEqual(
      told ? [told] : [],
    );
  });

  it.each(['4 Foo 2020', '2020-10-04T', 'x2020-10-04T17:20', '2020-10-04T17:20x', '../..', '2020-13-01'])(
    '%s is none',
    async (cell) => {
      const code = cell === '../..' ? 'date-unbounded' : 'date-unreadable';
      const sink = await readText(readPlainCsv, table(columns, { when: cell }));
      expect(sink.events).toEqual([]);
      expect(sink.issues).toEqual([
        { severity: 'error', code, list: 'events', row: 2, field: 'when', value: cell },
      ]);
    },
  );

  it.each([
    ['2020-10-04', '', '2020-10-04'],
    ['2020-10-04', '2020-10-04', '2020-10-04'],
    ['2020-10-04', '2020-10-06', '2020-10-04/2020-10-06'],
    ['2020-10-04 17:20', '2020-10-06 12:00', '2020-10-04/2020-10-06'],
  ])('from %s to “%s” is %s', async (date, end, when) => {
    const sink = await readText(readPlainCsv, `start,end_date,event\n${date},${end},T`);
    expect(sink.events[0]?.when).toBe(when);
  });
});

describe('the words of a row', () => {
  it.each<[string, Cells, unknown, readonly string[]]>([
    ['whenKind', { when_kind: '' }, 'duration', []],
    ['whenKind', { when_kind: 'Once' }, 'once', []],
    ['whenKind', { when_kind: 'twice' }, 'duration', ['warning value-unknown events 2 when_kind']],
    ['status', { status: '' }, 'not-stated', []],
    ['confidence', { confidence_reported: '', confidence_occurred: '' }, undefined, []],
    ['confidence', { confidence_reported: '' }, { occurred: 'low' }, []],
    [
      'confidence',
      { confidence_occurred: 'some' },
      { reported: 'high' },
      ['warning value-unread events 2 confidence_occurred'],
    ],
    ['support', { support: '' }, undefined, []],
    ['support', { support: 'rumour' }, undefined, ['warning value-unread events 2 support']],
    ['summary', { summary: '' }, undefined, []],
    ['warning', { warning: '' }, undefined, []],
  ])('as %s of %j are %j', async (name, cells, value, told) => {
    expect(await field(name, cells)).toEqual([value, told]);
  });

  it('of a category may be missing', async () => {
    const categories = async (cells: Cells, columns = all) =>
      (await read(cells, columns)).dataset()?.categories;
    expect(await categories({ category_glyph: '', category_family: 'x' })).toEqual([
      { id: 'strike', title: 'Strikes' },
    ]);
    expect(await categories({ category: '' })).toMatchObject([{ id: 'strike', title: 'strike' }]);
    expect(await categories({ category_id: '' })).toEqual([
      { id: 'strikes', title: 'Strikes', glyph: 'disc', family: 'public' },
    ]);
    expect(await categories({ category: '', category_id: '' })).toMatchObject([
      { id: 'event', title: 'event' },
    ]);
    expect(await categories({ category: '?', category_id: '' })).toMatchObject([{ id: '?', title: '?' }]);
  });
});

describe('the places of a row', () => {
  it.each<[Cells, unknown, readonly string[]]>([
    [
      { place_roles: 'x; seat', place_precisions: 'x; ' },
      [
        { place: 'shusha', role: 'site', precision: 'not-stated' },
        { place: 'front', role: 'seat', precision: 'not-stated' },
        { place: 'nowhere@45,40', role: 'site', precision: 'not-stated' },
      ],
      ['warning value-unread events 2 place_precisions', 'warning value-unknown events 2 place_roles'],
    ],
    [
      { places: 'A; ; B', place_ids: '; ; b' },
      [
        { place: 'a@46.75,39.76', role: 'site', precision: 'exact' },
        { place: 'b', role: 'site', precision: 'not-stated' },
      ],
      [],
    ],
    [
      { places: 'A', place_ids: 'a; c', place_lngs: '', place_lats: '' },
      [
        { place: 'a', role: 'site', precision: 'exact' },
        { place: 'c', role: 'target', precision: 'line' },
      ],
      [],
    ],
  ])('of %j are %j', async (cells, places, told) =>
    expect(await field('places', cells)).toEqual([places, told]),
  );

  it.each([
    ['46.75', '', 'warning coordinates-unreadable events 2 lat', ', 46.75'],
    ['', '39.76', 'warning coordinates-unreadable events 2 lng', '39.76, '],
    ['180.1', '39.76', 'warning coordinates-unreadable events 2 lng', '39.76, 180.1'],
    ['-180.1', '39.76', 'warning coordinates-unreadable events 2 lng', '39.76, -180.1'],
    ['46.75', '90.1', 'warning coordinates-swapped events 2 lat', '90.1, 46.75'],
    ['46.75', '-90.1', 'warning coordinates-swapped events 2 lat', '-90.1, 46.75'],
  ])('at %s, %s have no point', async (place_lngs, place_lats, told, value) => {
    const sink = await read({ places: 'A', place_ids: '', place_lngs, place_lats, place_countries: '' });
    expect(sink.dataset()?.places).toEqual([{ id: 'a', names: { und: 'A' }, precision: 'exact' }]);
    expect(shortIssues(sink)).toEqual([told]);
    expect(sink.issues[0]?.value).toBe(value);
  });

  it('of one id at two points are two', async () => {
    const sink = await readText(
      readPlainCsv,
      table(
        all,
        { places: 'A', place_ids: 'a' },
        { places: 'A', place_ids: 'a', place_lngs: '1', place_lats: '2' },
      ),
    );
    expect(sink.dataset()?.places.map(({ id, lng }) => [id, lng])).toEqual([
      ['a', 46.75],
      ['a-2', 1],
    ]);
  });

  it('stand in one cell where the table lists none', async () => {
    const columns: readonly Column[] = ['when', 'title', 'place', 'lng', 'lat', 'place_role'];
    const places = async (cells: Cells) => {
      const sink = await readText(readPlainCsv, table(columns, cells));
      return [sink.events[0]?.places, sink.dataset()?.places];
    };
    expect(await places({ place_role: 'seat' })).toEqual([
      [{ place: 'shusha@46.75,39.76', role: 'seat' }],
      [
        {
          id: 'shusha@46.75,39.76',
          names: { und: 'Shusha' },
          lng: 46.75,
          lat: 39.76,
          precision: 'not-stated',
        },
      ],
    ]);
    expect(await places({ place: '' })).toEqual([
      [{ place: '@46.75,39.76', role: 'site' }],
      [
        {
          id: '@46.75,39.76',
          names: { und: '39.76, 46.75' },
          lng: 46.75,
          lat: 39.76,
          precision: 'not-stated',
        },
      ],
    ]);
    expect(await places({ place: '?', lng: '', lat: '' })).toEqual([
      [{ place: '?', role: 'site' }],
      [{ id: '?', names: { und: '?' }, precision: 'not-stated' }],
    ]);
    expect(await places({ place: '', lng: '', lat: '' })).toEqual([[], []]);
  });

  it('are in the country that a plain table names, where they have a point', async () => {
    const csv = [
      'date,title,place,lat,lng,Country',
      '2021-03-08,One,Gao,16.27,-0.04,Mali',
      '2021-03-09,Two,Gao,16.27,-0.04,Niger',
      '2021-03-10,Three,Gao,,,Mali',
    ];
    const sink = await readText(readPlainCsv, csv.join('\n'));
    expect(sink.issues).toEqual([]);
    expect(sink.dataset()?.places.map(({ lng, country }) => [lng, country])).toEqual([
      [-0.04, 'Mali'],
      [-0.04, 'Niger'],
      [undefined, undefined],
    ]);
  });
});

describe('the sources of a row', () => {
  const lists = {
    source_ids: '',
    source_publishers: '',
    source_titles: '',
    source_published: '',
    source_reported: '2020-10-05',
  };

  it.each<[Cells, unknown, readonly string[]]>([
    [
      { sources: 'A book' },
      { id: 'a-book', publisher: 'A book', title: 'A book', support: 'not-stated' },
      [],
    ],
    [{ sources: '?' }, { id: '?', publisher: '?', title: '?', support: 'not-stated' }, []],
    [
      { sources: 'javascript:x', source_titles: 'T' },
      { id: 'javascript-x', publisher: 'javascript:x', title: 'T', support: 'not-stated' },
      ['warning url-unsafe events 2 sources'],
    ],
    [
      { sources: 'https://example.org/', source_publishers: 'P', source_published: '2020-10-05T17:20' },
      {
        id: 'https://example.org/',
        publisher: 'P',
        title: 'P',
        url: 'https://example.org/',
        published: '2020-10-05T17:20',
        support: 'not-stated',
      },
      [],
    ],
    [
      { sources: 'x', source_ids: 'x', source_supports: 'rumour' },
      { id: 'x', title: 'x', support: 'not-stated' },
      ['warning value-unread events 2 source_supports'],
    ],
  ])('%j are %j', async (cells, source, told) => {
    const base = {
      ...lists,
      source_languages: '',
      source_kinds: '',
      source_supports: '',
      source_assumed: '',
    };
    const empty = {
      positions: '',
      position_stances: '',
      position_sources: '',
      asserted_by: '',
      update_reported: '',
    };
    const sink = await read({ ...base, ...empty, ...cells });
    expect([sink.dataset()?.sources, shortIssues(sink)]).toEqual([[source], told]);
    expect(sink.events[0]?.reports).toEqual([
      { source: (source as { readonly id: string }).id, reported: '2020-10-05' },
    ]);
  });

  it('are reports only where they have a day, if any has', async () => {
    const [reports] = await field('reports', { source_reported: '; 2020-10-05; ; ' });
    expect(reports).toEqual([{ source: 'https://example.org/2', reported: '2020-10-05' }]);
    const [none] = await field('reports', { source_reported: '' });
    expect(none).toEqual([]);
  });

  it('are all reports of the one day where the table has no days for each', async () => {
    const [reports] = await field('reports', {}, without('source_reported'));
    expect(reports).toEqual([
      { source: 's1', reported: '2020-10-04', assumed: true },
      { source: 'https://example.org/2', reported: '2020-10-04' },
      { source: 's3', reported: '2020-10-04' },
      { source: 'an-archive', reported: '2020-10-04' },
    ]);
  });

  it('are the day of report alone where none is listed', async () => {
    const [reports] = await field('reports', { sources: '', source_ids: '' }, without('source_reported'));
    expect(reports).toEqual([{ source: 'source-not-stated', reported: '2020-10-04' }]);
  });

  it('of an unreadable day are of the event’s, told', async () => {
    expect(
      await field('reports', { sources: 'x', source_ids: 'x', source_reported: 'soon', source_assumed: '' }),
    ).toEqual([
      [{ source: 'x', reported: '2020-10-04', assumed: true }],
      ['warning date-unreadable events 2 source_reported'],
    ]);
  });
});

describe('one source in one cell', () => {
  const read = (header: string, row: string) =>
    readText(readPlainCsv, `date,title,${header}\n2020-10-04,T,${row}`);
  it.each<[string, string, unknown]>([
    ['source', 'Wire', { id: 'wire', publisher: 'Wire', title: 'Wire', support: 'not-stated' }],
    [
      'source',
      'https://example.org/',
      {
        id: 'https://example.org/',
        title: 'https://example.org/',
        url: 'https://example.org/',
        support: 'not-stated',
      },
    ],
    [
      'source,url',
      'Wire,https://example.org/',
      {
        id: 'https://example.org/',
        publisher: 'Wire',
        title: 'Wire',
        url: 'https://example.org/',
        support: 'not-stated',
      },
    ],
    [
      'source,link',
      'https://a.example,https://b.example',
      {
        id: 'https://b.example',
        publisher: 'https://a.example',
        title: 'https://a.example',
        url: 'https://b.example',
        support: 'not-stated',
      },
    ],
    ['url', 'mailto:a', { id: 'mailto:a', title: 'mailto:a', support: 'not-stated' }],
    ['source', '?', { id: '?', publisher: '?', title: '?', support: 'not-stated' }],
  ])('%s of %s', async (header, row, source) => {
    const sink = await read(header, row);
    expect(sink.dataset()?.sources).toEqual([source]);
    expect(sink.events[0]?.reports).toEqual([
      { source: (source as { readonly id: string }).id, reported: '2020-10-04', assumed: true },
    ]);
  });
});

describe('who says so', () => {
  it('is a list of positions, without those of no known word or nobody', async () => {
    expect(
      await field('positions', {
        position_stances: 'Asserts; believes; confirms',
        position_actors: 'A; B; ',
        position_actor_ids: '',
        position_reported: '; ; ',
        position_assumed: '',
        position_sources: 's9; ; ',
        position_whens: '',
        position_texts: '',
      }),
    ).toEqual([
      [{ by: 'a', stance: 'asserts', reported: '2020-10-04', assumed: true, sources: ['s9'] }],
      ['warning value-unknown events 2 position_stances'],
    ]);
  });

  it('is named in older tables by what they do, dated by the day from which it is known', async () => {
    const cells = { asserted_by: 'A; B; ', denied_by: 'C', confirmed_by: 'D', qualified_by: 'E' };
    const older = without(...all.filter((column) => column.startsWith('position_')));
    const dated = (by: string, stance: string, reported: string) => ({
      by,
      stance,
      reported,
      assumed: true,
      sources: [],
    });
    const expected = (day: string) => [
      dated('a', 'asserts', day),
      dated('b', 'asserts', day),
      dated('c', 'denies', day),
      dated('d', 'confirms', day),
      dated('e', 'qualifies', day),
    ];
    expect(await field('positions', cells, older)).toEqual([expected('2020-10-05'), []]);
    expect((await field('positions', { ...cells, known_since: '' }, older))[0]).toEqual(
      expected('2020-10-04'),
    );
  });

  it('is nobody where no column tells', async () => {
    const columns: readonly Column[] = ['when', 'title', 'position_actors'];
    expect((await readText(readPlainCsv, table(columns, {}))).events[0]?.positions).toEqual([]);
  });
});

it('updates are as many as there are days, with what is told beside them', async () => {
  expect(
    await field('updates', {
      update_reported: '2020-10-07; soon; 2020-10-09',
      update_texts: 'A; B',
      update_statuses: 'documented; x',
      update_assumed: '',
      update_sources: 's1\\; s2; ',
    }),
  ).toEqual([
    [
      { reported: '2020-10-07', text: 'A', status: 'documented', sources: ['s1', 's2'] },
      { reported: '2020-10-04', assumed: true, text: 'B', sources: [] },
      { reported: '2020-10-09', text: '', sources: [] },
    ],
    ['warning value-unread events 2 update_statuses', 'warning date-unreadable events 2 update_reported'],
  ]);
});

describe('actors in one cell', () => {
  it.each<[Cells, unknown]>([
    [
      { actors: 'A; ; B', actor_ids: '; c; ', actor_roles: '; ; x' },
      [{ actor: 'a' }, { actor: 'c' }, { actor: 'b', role: 'x' }],
    ],
    [{ actors: 'A; ', actor_ids: '', actor_roles: '' }, [{ actor: 'a' }]],
    [{ actors: '?', actor_ids: '', actor_roles: '' }, [{ actor: '?' }]],
    [{ actors: '', actor_ids: 'a', actor_roles: '' }, []],
  ])('%j are %j', async (cells, actors) => expect((await field('actors', cells))[0]).toEqual(actors));
});

describe('the columns of a table', () => {
  it.each([
    ['when,title', []],
    ['START_DATE, Name ', []],
    ['date,event,end,end_date', ['end_date']],
    ['date,title,description,notes,location,longitude,latitude,actor,link', ['notes']],
    ['date,title,,x', ['x']],
    ['date,title,source_kinds', ['source_kinds']],
    ['date,title,place_ids', ['place_ids']],
    ['date,title,places,place_ids,place_lngs', []],
    ['date,title,update_reported,update_texts,updates', ['updates']],
    ['date,title,asserted_by,position_texts', []],
    ['date,title,position_texts', ['position_texts']],
    ['date,title,time_note,category_family', []],
    ['date,title,category_family', ['category_family']],
    ['date,title,source_titles,sources', []],
  ])('%s are read but for %j', async (header, unread) => {
    const sink = await readText(readPlainCsv, `${header}\n2020,T`);
    const told = sink.issues.filter(({ code }) => code === 'columns-unread').map(({ value }) => value);
    expect(told).toEqual(unread.length === 0 ? [] : [unread.join(', ')]);
    expect(sink.events).toHaveLength(1);
  });

  it.each(['date', 'title'])('without %s nothing is read', async (column) => {
    const sink = await readText(readPlainCsv, 'date,title\n2020,T'.replace(column, 'x'));
    expect(sink.events).toEqual([]);
    expect(sink.issues).toHaveLength(1);
    expect(sink.issues[0]?.value).toBe(column === 'date' ? 'x, title' : 'date, x');
  });

  it.each([
    ['a.csv', 'x', true],
    ['a.TSV', 'x', true],
    ['a.txt', 'x', true],
    ['a.csv.gz', 'x', false],
    ['a', 'x,y', true],
    ['a', 'x', false],
  ])('of %s, beginning %s, are taken for a table: %s', async (name, text, isOne) => {
    const found = await formatFor({ name, text });
    expect(found.kind).toBe(isOne ? 'asks' : 'none');
  });
});
