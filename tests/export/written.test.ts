import { describe, expect, it } from 'vitest';
import { forms, type FormId } from '../../src/export/forms';
import type { Exported, Scope } from '../../src/export/exported';
import { placeIds } from '../../src/export/placeIds';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';
import type { Place, Precision } from '../../src/model/place';
import { loadedOf } from '../i18n/loadedOf';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';
import { checksum, exportedOf, writtenAt } from './exportedOf';
import { parseRows } from './parseRows';
import { textOf } from './textOf';

/** One event that tells all it can, one that tells the least, one of an unknown day. */
const dataset: Dataset = {
  ...smallDataset,
  edition: '2026-11-27',
  title: { en: 'A {small}\nwar @ <home>', fr: 'Une petite guerre' },
  sources: [
    {
      id: 'agency',
      title: { en: 'A <hit> & a miss', fr: 'Une frappe' },
      publisher: 'The\nAgency',
      url: 'https://example.org/a b',
      published: '2020-10-09',
      support: 'page-read',
    },
    {
      id: 'a gency',
      title: '',
      publisher: 'Paper',
      published: '2020-10',
      language: 'ru',
      support: 'page-read',
    },
    { id: 'ж', title: { az: 'Kitab' }, published: '0912', support: 'page-read' },
    { id: 'я', title: '', support: 'page-read' },
    { id: 'unused', title: 'Nobody cites it', support: 'page-read' },
  ],
  events: [
    eventWith({
      id: 'full',
      when: '2020-10-04/2020-10-06',
      time: { from: '10:30', to: '17:00', of: 'event' },
      title: { en: 'A hit & <run>', fr: 'Frappe' },
      summary: 'Homes & <cellars>',
      category: 'strike',
      places: [
        { place: 'moscow', role: 'seat' },
        { place: 'stepanakert', role: 'site', precision: 'exact' },
      ],
      actors: [{ actor: 'baku' }, { actor: 'yerevan' }],
      status: 'disputed',
      reports: [
        { source: 'я', reported: '2020-10-04' },
        { source: 'agency', reported: '2020-10-05' },
      ],
      positions: [
        { by: 'kremlin', stance: 'denies', text: 'No', reported: '2020-10-05', sources: ['a gency'] },
      ],
      updates: [{ reported: '2020-10-06', text: 'More', sources: ['ж'] }],
    }),
    eventWith({ id: 'bare', when: '2020-10', title: 'Bare', category: 'human', reports: [] }),
    eventWith({ id: 'open', when: '../2020-10-03', title: 'Open', warning: 'graphic' }),
    eventWith({ id: 'unknown', when: 'XXXX', title: 'Unknown' }),
  ],
  claims: [claimWith({ id: 'c1', event: 'full', place: 'moscow', low: 2, high: 3 })],
};

async function written(id: FormId, more: Partial<Exported> = {}, of = dataset): Promise<string> {
  const write = await forms[id].writer();
  return textOf(write({ ...exportedOf(loadedOf(of)), ...more }));
}
const selected = (...ids: string[]): { readonly scope: Scope } => ({
  scope: { kind: 'selected', ids: new Set(ids), words: 'selected' },
});

describe('KML', () => {
  const placemarks = (text: string) =>
    text
      .split('<Placemark>')
      .slice(1)
      .map((part) => part.split('</Placemark>')[0] ?? '');

  it('is a document that says what it is of', async () => {
    const text = await written('kml');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www\.opengis\.net\/kml\/2\.2">\n<Document>\n<name>/,
    );
    expect(text).toContain('<name>A {small}\nwar @ &lt;home&gt;</name>');
    // A description is HTML within XML.
    expect(text).toMatch(/\n<description>dataset: small\n/);
    expect(text).toContain('title: A {small}\nwar @ &amp;lt;home&amp;gt;\n');
    expect(text).toMatch(/<\/Placemark>\n<\/Document>\n<\/kml>\n$/);
    expect(placemarks(text)).toHaveLength(4);
  });

  it('has of an event its name, description, time, point and what else is told', async () => {
    // In order of start: what has no day at all stands first, as everywhere.
    const byName = new Map(
      placemarks(await written('kml')).map((mark) => [/<name>(.*?)<\/name>/.exec(mark)?.[1], mark]),
    );
    const full = byName.get('A hit &amp; &lt;run&gt;') ?? '';
    expect(full).toContain('<description>Homes &amp;amp; &amp;lt;cellars&amp;gt;</description>');
    expect(full).toContain('<TimeSpan><begin>2020-10-04</begin><end>2020-10-06</end></TimeSpan>');
    expect(full).toContain('<Point><coordinates>46.75,39.82</coordinates></Point>');
    const data = Object.fromEntries(
      [...full.matchAll(/<Data name="(\w+)"><value>(.*?)<\/value><\/Data>/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    expect(data).toMatchObject({
      id: 'full',
      when: '2020-10-04/2020-10-06',
      when_kind: 'duration',
      time_from: '10:30',
      time_to: '17:00',
      time_of: 'event',
      place_role: 'site',
      place_precision: 'exact',
      status: expect.stringMatching(/disputed/i) as string,
      known_since: '2020-10-04',
    });
    expect(data['actors']).toMatch(/^Azerbaijan[^;]*; Armenia[^;]*$/);
    expect(data['places']?.split('; ')).toHaveLength(2);
    expect(data).not.toHaveProperty('warning');
    expect(byName.get('Bare')).toContain('<TimeSpan><begin>2020-10</begin><end>2020-10</end></TimeSpan>');
    expect(byName.get('Bare')).not.toMatch(/<Point|<description|<Data name="time_/);
    expect(byName.get('Open')).toContain('<TimeSpan><end>2020-10-03</end></TimeSpan>');
    expect(byName.get('Open')).toContain('<Data name="warning"><value>graphic</value></Data>');
    expect(byName.get('Unknown')).not.toContain('<TimeSpan>');
  });
});

describe('GeoJSON', () => {
  it('has a feature each, with what is told and nothing else, and its claims without what it tells itself', async () => {
    const { type, provenance, features } = JSON.parse(await written('geojson')) as {
      type: string;
      provenance: object;
      features: readonly { id: string; geometry: object | null; properties: { [name: string]: unknown } }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(provenance).toMatchObject({
      dataset: 'small',
      version: '1',
      edition: '2026-11-27',
      sha256: checksum,
      exported: writtenAt,
    });
    const [full, bare] = ['full', 'bare'].map((id) => features.find((feature) => feature.id === id));
    expect(full?.geometry).toEqual({ type: 'Point', coordinates: [46.75, 39.82] });
    const { event: _event, place: _place, ...claim } = dataset.claims[0] ?? claimWith({ id: '' });
    expect(full?.properties['claims']).toEqual([claim]);
    expect(full?.properties).not.toHaveProperty('lng');
    expect(bare?.geometry).toBeNull();
    for (const name of ['claims', 'time_from', 'place', 'summary', 'warning', 'actors'])
      expect(bare?.properties).not.toHaveProperty(name);
    for (const value of features.flatMap(({ properties }) => Object.values(properties)))
      expect(['', null]).not.toContain(value);
  });
});

describe('TimelineJS', () => {
  type Slide = { readonly unique_id: string; readonly text: object; readonly [field: string]: unknown };
  const slides = async (more?: Partial<Exported>, of?: Dataset) =>
    (JSON.parse(await written('timelinejs', more, of)) as { events: readonly Slide[] }).events;

  it('has a slide for each event of a known day', async () => {
    const all = await slides();
    expect(all.map(({ unique_id }) => unique_id).sort()).toEqual(['bare', 'full', 'open']);
    const full = all.find(({ unique_id }) => unique_id === 'full');
    expect(full).toMatchObject({
      start_date: { year: 2020, month: 10, day: 4, hour: 10, minute: 30 },
      end_date: { year: 2020, month: 10, day: 6, hour: 17, minute: 0 },
      text: { headline: 'A hit &amp; &lt;run&gt;' },
      media: { url: 'https://example.org/a b', caption: 'A &lt;hit&gt; &amp; a miss', credit: 'The\nAgency' },
      group: 'Strike',
    });
    expect((full?.text as { text: string }).text).toMatch(
      /^<p>Homes &amp; &lt;cellars&gt;<\/p><p>[^<]*(Stepanakert|Khankendi)[^<]*<\/p><p>[^<]+<\/p>$/,
    );
    expect(full?.['display_date']).toMatch(/^4\sOctober\s2020 to 6\sOctober\s2020,/);
    const bare = all.find(({ unique_id }) => unique_id === 'bare');
    expect(bare).toMatchObject({ start_date: { year: 2020, month: 10 }, group: 'Humanitarian' });
    expect(bare).not.toHaveProperty('media');
    expect((bare?.text as { text: string }).text).toMatch(/^<p>[^<]+<\/p>$/);
  });

  it('shows no picture of what is graphic', async () => {
    const warned = {
      ...dataset,
      events: dataset.events.map((of) => ({ ...of, warning: 'graphic' as const })),
    };
    for (const slide of await slides({}, warned)) expect(slide).not.toHaveProperty('media');
  });

  it('says no date in words where it is a day', async () => {
    const one = { ...dataset, events: [eventWith({ id: 'day', when: '2020-10-04' })] };
    expect((await slides({}, one))[0]).not.toHaveProperty('display_date');
  });
});

describe('the sources', () => {
  it('as BibTeX have keys of their own, and stand behind what they are of', async () => {
    const text = await written('bibtex', selected('full'));
    const [head = '', ...entries] = text.split(/\n(?=@misc)/);
    expect(head).toContain('% title: A small war (at) <home>\n');
    for (const line of head.trim().split('\n')) expect(line).toMatch(/^% \w+: /);
    expect(entries.map((entry) => entry.trim())).toEqual([
      [
        '@misc{agency,',
        '  author = {{The Agency}},',
        '  title = {{A {\\textless}hit{\\textgreater} \\& a miss}},',
        '  year = {2020},',
        '  month = {10},',
        '  day = {9},',
        '  url = {https://example.org/a%20b},',
        '  note = {Source agency},',
        '}',
      ].join('\n'),
      [
        '@misc{a-gency,',
        '  author = {{Paper}},',
        '  title = {{Paper}},',
        '  year = {2020},',
        '  month = {10},',
        '  language = {ru},',
        '  note = {Source a gency},',
        '}',
      ].join('\n'),
      [
        '@misc{source,',
        '  title = {{Kitab}},',
        '  year = {912},',
        '  language = {az},',
        '  note = {Source ж},',
        '}',
      ].join('\n'),
      ['@misc{source-2,', '  title = {{я}},', '  note = {Source я},', '}'].join('\n'),
    ]);
  });

  it('as RIS begin with the dataset', async () => {
    const [first = '', ...records] = (await written('ris', selected('full')))
      .split('ER  - \r\n\r\n')
      .slice(0, -1);
    const lines = first.split('\r\n');
    expect(lines.slice(0, 7)).toEqual([
      'TY  - DATA',
      'ID  - small',
      'TI  - A {small} war @ <home>',
      'AU  - Nobody',
      'PY  - 2026',
      'ET  - 1',
      'UR  - https://example.org/#v=1&q=%40',
    ]);
    expect(lines).toContain('N1  - licence: CC BY 4.0');
    expect(lines).toContain(`N1  - sha256: ${checksum}`);
    expect(records.map((record) => record.split('\r\n').slice(0, -1))).toEqual([
      [
        'TY  - ELEC',
        'ID  - agency',
        'TI  - A <hit> & a miss',
        'AU  - The Agency',
        'PB  - The Agency',
        'PY  - 2020',
        'DA  - 2020/10/09/',
        'UR  - https://example.org/a b',
      ],
      [
        'TY  - GEN',
        'ID  - a gency',
        'TI  - Paper',
        'AU  - Paper',
        'PB  - Paper',
        'PY  - 2020',
        'DA  - 2020/10//',
        'LA  - ru',
      ],
      ['TY  - GEN', 'ID  - ж', 'TI  - Kitab', 'PY  - 0912', 'DA  - 0912///', 'LA  - az'],
      ['TY  - GEN', 'ID  - я', 'TI  - я'],
    ]);
  });

  it('as CSL-JSON likewise', async () => {
    const [first, ...items] = JSON.parse(await written('csl', selected('full'))) as readonly object[];
    expect(first).toMatchObject({
      id: 'small',
      type: 'dataset',
      title: 'A {small} war @ <home>',
      author: [{ literal: 'Nobody' }],
      version: '1',
      URL: 'https://example.org/#v=1&q=%40',
      note: expect.stringMatching(/^dataset: small\ntitle: /) as string,
    });
    expect(items).toEqual([
      {
        id: 'agency',
        type: 'webpage',
        title: 'A <hit> & a miss',
        author: [{ literal: 'The Agency' }],
        'container-title': 'The Agency',
        issued: { 'date-parts': [[2020, 10, 9]] },
        URL: 'https://example.org/a b',
      },
      {
        id: 'a gency',
        type: 'webpage',
        title: 'Paper',
        author: [{ literal: 'Paper' }],
        'container-title': 'Paper',
        issued: { 'date-parts': [[2020, 10]] },
        language: 'ru',
      },
      { id: 'ж', type: 'webpage', title: 'Kitab', issued: { 'date-parts': [[912]] }, language: 'az' },
      { id: 'я', type: 'webpage', title: 'я' },
    ]);
    expect(await written('csl')).toContain('Nobody cites it');
  });

  it('leave out of the dataset what it doesn’t say', async () => {
    const { edition: _edition, ...undated } = dataset;
    const silent = { ...undated, version: '', licence: '', attribution: '', events: [], claims: [] };
    const items = JSON.parse(await written('csl', { link: '' }, silent)) as readonly object[];
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['id', 'note', 'title', 'type']);
    expect(await written('ris', { link: '' }, silent)).not.toMatch(
      /^(AU|PY|ET|UR|N1) {2}- (version|licence|link)?:?$/m,
    );
  });
});

describe('a dataset of what is selected', () => {
  it('has the entries that its events and claims name, and no others', async () => {
    const named: Dataset = {
      ...dataset,
      sides: [...smallDataset.sides, { id: 'third', title: 'Third', letter: 'T' }],
      measures: [...smallDataset.measures, { id: 'lost', title: 'Lost' }],
      actors: [
        ...smallDataset.actors,
        { id: 'unit', title: 'Unit', kind: 'state', partOf: 'army', successorOf: 'militia' },
        { id: 'army', title: 'Army', kind: 'state', side: 'third' },
        { id: 'militia', title: 'Militia', kind: 'state' },
        { id: 'bystander', title: 'Bystander', kind: 'state' },
        { id: 'speaker', title: 'Speaker', kind: 'state' },
        { id: 'caller', title: 'Caller', kind: 'state' },
      ],
      places: [
        ...smallDataset.places.map((place) =>
          place.id === 'shusha' ? { ...place, usedBy: { az: ['caller'] } } : place,
        ),
      ],
      events: [
        eventWith({
          id: 'one',
          category: 'talks',
          places: [{ place: 'shushi', role: 'site' }],
          actors: [{ actor: 'unit' }],
          reports: [{ source: 'agency', reported: '2020-10-04' }],
          positions: [
            { by: 'speaker', stance: 'denies', reported: '2020-10-05', place: 'front', sources: ['a gency'] },
          ],
          updates: [{ reported: '2020-10-06', text: 'More', sources: ['ж'] }],
        }),
        eventWith({ id: 'other', category: 'human', actors: [{ actor: 'bystander' }] }),
      ],
      claims: [
        claimWith({
          id: 'c1',
          event: 'one',
          measure: 'lost',
          side: 'armenia',
          claimedBy: 'kremlin',
          place: 'moscow',
          sources: ['я'],
        }),
        claimWith({ id: 'c2', event: 'other' }),
      ],
    };
    const kept = JSON.parse(await written('json', selected('one'), named)) as Dataset;
    const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
    expect({
      events: ids(kept.events),
      claims: ids(kept.claims),
      categories: ids(kept.categories),
      measures: ids(kept.measures),
      sides: ids(kept.sides),
      actors: ids(kept.actors),
      places: ids(kept.places),
      sources: ids(kept.sources),
    }).toEqual({
      events: ['one'],
      claims: ['c1'],
      categories: ['talks'],
      measures: ['lost'],
      sides: ['armenia', 'third'],
      actors: ['kremlin', 'unit', 'army', 'militia', 'speaker', 'caller'],
      places: ['shusha', 'moscow', 'front'],
      sources: ['agency', 'a gency', 'ж', 'я'],
    });
  });
});

describe('a file of more events than are read at a time', () => {
  const many: Dataset = {
    ...smallDataset,
    events: Array.from({ length: 2001 }, (_, i) => eventWith({ id: `e${i}` })),
    claims: [],
  };

  it.each([
    ['geojson', 'features'],
    ['timelinejs', 'events'],
    ['json', 'events'],
  ] as const)('is one list in %s', async (id, list) => {
    const read = JSON.parse(await written(id, {}, many)) as { readonly [name: string]: readonly unknown[] };
    expect(new Set(read[list]?.map((of) => JSON.stringify(of))).size).toBe(2001);
  });
});

describe('what a file says of what it holds', () => {
  const shown = async (hash: string, more: Partial<Exported> = {}) => {
    const { scope: _scope, ...given } = exportedOf(loadedOf(dataset), { hash });
    const text = await written('geojson', { ...given, scope: { kind: 'filtered' }, ...more });
    return (JSON.parse(text) as { provenance: { shown: string } }).provenance.shown;
  };

  it('is how many of how many, as of the view’s day', async () => {
    expect(await shown('#v=1&category=human')).toMatch(/^1 of 4 events\b.*Humanitarian/);
    expect(await shown('#v=1&known=2020-10-04&category=strike')).toMatch(
      /^3 of 3 events\b.*as known on 4\sOctober/,
    );
    expect(await shown('#v=1&known=2020-10-03')).toMatch(/^0 of 0 events\b/);
  });

  it('is, of selected events, that they were, as of which day, and whether their places are rounded', async () => {
    const told = (hash: string) => shown(hash, selected('full', 'bare'));
    expect(await told('#v=1&category=talks')).toBe('2 of 4 events · selected');
    expect(await told('#v=1&known=2020-10-04')).toMatch(
      /^1 of 3 events · selected · as known on 4\sOctober[^·]*$/,
    );
    expect((await told('#v=1&round=on')).split(' · ')).toHaveLength(3);
  });
});

it('ids of places tell no exact point where they are rounded', () => {
  const places = ['p@46.1234,39.5', '@1', 'plain', 'a@b@46.1,39.2'].map((id) => ({
    ...smallDataset.places[0],
    id,
  }));
  const all = places as readonly Place[];
  expect(all.map(({ id }) => placeIds(all, true)(id))).toEqual(['p@0', '@1', 'plain', 'a@b@3']);
  expect(placeIds(all, true)('nowhere')).toBe('nowhere');
  expect(all.map(({ id }) => placeIds(all, false)(id))).toEqual(all.map(({ id }) => id));
});

describe('a row in UCDP’s columns', () => {
  const rowOf = async (event: Partial<ConflictEvent>) => {
    const text = await written(
      'ucdp',
      {},
      { ...dataset, events: [eventWith({ id: 'e', ...event })], claims: [] },
    );
    const [head = [], row = []] = parseRows(text);
    return Object.fromEntries(head.map((name, i) => [name, row[i]]));
  };
  const at = (role: 'origin' | 'site' | 'seat' | 'target', precision: Precision = 'settlement') => ({
    places: [{ place: 'shusha', role, precision }],
  });

  it.each([
    ['state-based', '1'],
    ['non-state', '2'],
    ['one-sided', '3'],
    ['strike', ''],
  ])('has of the category %s the type of violence "%s"', async (category, type) => {
    expect(await rowOf({ category })).toMatchObject({ type_of_violence: type });
  });

  it('has the sides by their roles, and every actor', async () => {
    const actors = [
      { actor: 'baku', role: 'side_b' },
      { actor: 'yerevan', role: 'side_a' },
      { actor: 'stranger', role: 'side_a' },
      { actor: 'kremlin' },
    ] as const;
    const row = await rowOf({ actors });
    expect([row['side_a'], row['side_b']]).toEqual(['Armenia, stranger', 'Azerbaijan']);
    expect(row['actors']?.split(/; ?/)).toEqual(['Azerbaijan', 'Armenia', 'stranger', 'Russia']);
  });

  it('has a point only of what happened there, and a country only where no more is known', async () => {
    expect(await rowOf(at('site'))).toMatchObject({
      latitude: '39.76',
      longitude: '46.75',
      geom_wkt: 'POINT (46.75 39.76)',
      country: '',
      where_prec: '1',
    });
    expect((await rowOf(at('site', 'country')))['country']).toContain('Shusha');
    for (const role of ['origin', 'seat'] as const)
      expect(await rowOf(at(role))).toMatchObject({
        latitude: '',
        geom_wkt: '',
        where_prec: '',
        where_coordinates: '',
      });
  });

  it('is of one event over several days only where it lasted', async () => {
    const clarity = async (when: string, whenKind: 'duration' | 'once' = 'duration') =>
      (await rowOf({ when, whenKind }))['event_clarity'];
    expect(await clarity('2020-10-04/2020-10-06')).toBe('2');
    expect(await clarity('2020-10-04')).toBe('');
    expect(await clarity('2020-10-04/2020-10-06', 'once')).toBe('');
  });

  it('lists no source where it has none, and writes a separator in a name as a comma', async () => {
    expect(await rowOf({ reports: [] })).toMatchObject({
      source_office: '',
      source_date: '',
      source_headline: '',
    });
    const sources = [{ id: 'agency', title: 'A; B', publisher: 'P; Q', support: 'page-read' as const }];
    const of = { ...dataset, sources, events: [eventWith({ id: 'e', category: 'new' })], claims: [] };
    const [head = [], row = []] = parseRows(await written('ucdp', {}, of));
    const told = Object.fromEntries(head.map((name, i) => [name, row[i]]));
    expect(told).toMatchObject({ source_office: 'P, Q', source_headline: 'A, B', category: 'new' });
  });
});
