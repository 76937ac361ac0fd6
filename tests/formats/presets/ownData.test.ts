import { readAcled, readPlainCsv, readUcdp } from '../csvReaders';
import { describe, expect, test } from 'vitest';
import { createEntries } from '../../../src/formats/columns/entries';
import { readCoordinate, readCount } from '../../../src/formats/columns/numbers';
import { createRowIds } from '../../../src/formats/columns/rowIds';
import { createTranslator } from '../../../src/i18n/translator';
import { eventStatuses } from '../../../src/model/event';
import { languages } from '../../../src/i18n/languages';
import { readText, shortIssues } from '../read';

/** A table of GED, one row, with some cells of its own. */
function ged(cells: { readonly [column: string]: string }): string {
  const row = {
    id: '7',
    type_of_violence: '1',
    where_prec: '1',
    date_prec: '1',
    date_start: '2019-03-04',
    side_a: 'Government of Norland',
    side_b: 'River Front',
    latitude: '12.5',
    longitude: '22.5',
    ...cells,
  };
  return `${Object.keys(row).join(',')}\n${Object.values(row)
    .map((cell) => `"${cell}"`)
    .join(',')}`;
}

/** The same of ACLED. */
function acledRow(cells: { readonly [column: string]: string }): string {
  const row = {
    event_id_cnty: 'NOR1',
    event_date: '2023-05-08',
    event_type: 'Battles',
    actor1: 'Military Forces of Norland',
    location: 'Oldford',
    latitude: '12.5',
    longitude: '22.5',
    source: 'Norland Wire',
    ...cells,
  };
  return `${Object.keys(row).join(',')}\n${Object.values(row)
    .map((cell) => `"${cell}"`)
    .join(',')}`;
}

const plain = (header: string, ...rows: readonly string[]) =>
  readText(readPlainCsv, [header, ...rows].join('\n'));

describe('what a table doesn’t say is not stated', () => {
  test.each([
    ['plain', readPlainCsv, 'date,title,lat,lng,source\n2021-03-08,Unrest,12,22,Norland Wire'],
    ['GED', readUcdp, ged({ where_prec: '', source_office: 'Norland Wire', best: '3' })],
    ['ACLED', readAcled, acledRow({ fatalities: '3' })],
  ])('status, precision and basis: %s', async (_, format, text) => {
    const sink = await readText(format, text);
    const dataset = sink.dataset();
    expect(sink.events.map(({ status }) => status)).toEqual(['not-stated']);
    expect(dataset?.places.map(({ precision }) => precision)).toEqual(['not-stated']);
    expect(dataset?.sources.map(({ support }) => support)).toEqual(['not-stated']);
    for (const claim of dataset?.claims ?? []) expect(claim.support).toBe('not-stated');
  });

  test.each([
    ['1', 'settlement'],
    ['2', 'district'],
    ['3', 'district'],
    ['4', 'region'],
    ['5', 'region'],
    ['6', 'country'],
    ['7', 'region'],
  ])('where_prec %s of GED is no sharper than %s', async (code, precision) => {
    const sink = await readText(readUcdp, ged({ where_prec: code }));
    expect(sink.dataset()?.places[0]?.precision).toBe(precision);
  });

  test.each([
    ['geo_precision', '1', 'settlement', []],
    ['GEO_PRECISION', '2', 'district', []],
    ['GEO_PRECIS', '3', 'region', []],
    ['geo_precision', '', 'not-stated', []],
    ['geo_precision', '9', 'not-stated', ['warning value-unread events 2 geo_precision']],
    ['precision_of_place', '1', 'not-stated', ['note columns-unread events 1']],
  ])('%s %s of ACLED is no sharper than %s', async (column, code, precision, issues) => {
    const sink = await readText(readAcled, acledRow({ [column]: code }));
    expect(sink.dataset()?.places[0]?.precision).toBe(precision);
    expect(shortIssues(sink)).toEqual(issues);
  });

  test('a row that states no precision is not as sharp as another of the same place', async () => {
    const header = 'date,title,place,lat,lng,place_precision';
    const sink = await plain(header, '2021,A,Oldford,12,22,exact', '2021,B,Oldford,12,22,');
    expect(sink.events.map(({ places }) => places)).toEqual([
      [{ place: 'oldford@22,12', role: 'site', precision: 'exact' }],
      [{ place: 'oldford@22,12', role: 'site', precision: 'not-stated' }],
    ]);
  });
});

describe('the status of a plain table', () => {
  const statusOf = async (cell: string) => {
    const sink = await plain('date,title,status', `2021-03-08,T,"${cell}"`);
    return [sink.events[0]?.status, shortIssues(sink)];
  };

  const titles = languages.flatMap((language) =>
    eventStatuses.flatMap((status) => {
      const t = createTranslator(language);
      return [status, t(`status.${status}`)].map((title) => [title, status]);
    }),
  );
  test.each(titles)('“%s” is %s', async (title, status) => {
    for (const cell of [title, title.toUpperCase(), title.replace('’', "'"), ` ${title} `])
      expect(await statusOf(cell), cell).toEqual([status, []]);
  });

  test.each(['confirmed', 'fake', 'document', 'constructor', '?'])(
    '“%s” is told, and not stated',
    async (cell) => {
      expect(await statusOf(cell)).toEqual(['not-stated', ['warning value-unread events 2 status']]);
    },
  );
});

describe('columns that aren’t read', () => {
  test.each([
    [readPlainCsv, 'date,title,coordinates,killed\n2021,T,"12, 22",4', 'coordinates, killed'],
    [readPlainCsv, 'date,title,Y,X,\n2021,T,12,22,', 'Y, X'],
    [readPlainCsv, 'date,title,summary,notes,title\n2021,T,S,N,U', 'notes, title'],
    [readPlainCsv, 'date,title,known_since,shown\n2021,T,2022,all', 'known_since, shown'],
    [readPlainCsv, 'date,title,sources,link\n2021,T,A,https://example.org', 'link'],
    [readUcdp, ged({ dyad_name: 'x', deaths_a: '1' }), 'dyad_name, deaths_a'],
    [readAcled, acledRow({ Assoc_Actor_1: 'x', tags: '' }), 'Assoc_Actor_1, tags'],
  ])('are named once, by $id: %#', async (format, text, names) => {
    const sink = await readText(format, `${text}\n`);
    expect(sink.issues).toEqual([
      { severity: 'note', code: 'columns-unread', list: 'events', row: 1, value: names },
    ]);
  });

  test('are all named in a table of fifty', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `a column of number ${i}`);
    const sink = await plain(`date,title,${names.join(',')}`, `2021,T${',x'.repeat(50)}`);
    expect(sink.issues[0]?.value).toBe(names.join(', '));
  });

  test('are none where each is read', async () => {
    const sink = await plain('When,TITLE,place_role,id', '2021,T,seat,a');
    expect(sink.issues).toEqual([]);
  });
});

describe('different names', () => {
  test.each([
    ['combining signs', ['रोम सेना', 'राम सेना']],
    ['signs', ['Battalion 7', 'Battalion 7+', 'Battalion #7']],
    ['pictures', ['Unit 🦅', 'Unit 🐺']],
    ['letters with marks', ['й', 'и', 'か', 'が', 'ယို', 'ယူ']],
    ['capitals', ['River Front', 'RIVER FRONT']],
    ['numbers that are given on a clash', ['a', 'A', 'a 2', 'a-2', 'A-2']],
  ])('never become one: %s', async (_, names) => {
    const rows = names.map((name) => `2021-03-08,T,${name},${name},${name},${name}`);
    const sink = await plain('date,title,actor,category,place,source', ...rows);
    const dataset = sink.dataset();
    const titleOf = (
      list: readonly { id: string; title?: unknown; names?: { und?: string } }[],
      id?: string,
    ) => {
      const found = list.filter((entry) => entry.id === id);
      expect(found).toHaveLength(1);
      return found[0]?.title ?? found[0]?.names?.und;
    };
    const seen = sink.events.map(({ actors, category, places, reports }) => [
      titleOf(dataset?.actors ?? [], actors[0]?.actor),
      titleOf(dataset?.categories ?? [], category),
      titleOf((dataset?.places ?? []) as never, places[0]?.place),
      titleOf(dataset?.sources ?? [], reports[0]?.source),
    ]);
    expect(seen).toEqual(names.map((name) => [name, name, name, name]));
  });

  test('are one where only blanks or the Unicode form differ', async () => {
    const sink = await plain('date,title,actor', '2021,A,Gəncə  é', '2021,B,Gəncə\u00a0e\u0301');
    expect(sink.dataset()?.actors).toHaveLength(1);
  });

  test('headlines of one paper and day that differ late are two sources', async () => {
    const long = 'x'.repeat(70);
    const [one, other] = ['a', 'b'].map((end) =>
      ged({ id: end, source_office: 'Wire', source_date: '2019-03-05', source_headline: `${long}${end}` }),
    );
    const sink = await readText(readUcdp, `${one}\n${other?.split('\n')[1]}`);
    expect(sink.dataset()?.sources.map(({ title }) => title)).toEqual([`${long}a`, `${long}b`]);
  });

  test('one that an entry of the format has already is another actor', async () => {
    const sink = await readText(readAcled, acledRow({ actor1: 'ACLED', fatalities: '2' }));
    const { actors = [], claims = [] } = sink.dataset() ?? {};
    expect(actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['acled', 'other'],
      ['acled-2', 'observer'],
    ]);
    expect(claims[0]?.claimedBy).toBe('acled-2');
  });

  test('and ids of rows, made and given, are each another', () => {
    const idOf = createRowIds(true);
    const given = [
      ['row-3', 2],
      ['', 3],
      ['', 4],
      ['row-4', 5],
      ['row-4-2', 6],
      ['x', 7],
      ['', 8],
    ] as const;
    const ids = given.map(([own, row]) => idOf(own, row));
    expect(ids).toEqual(['row-3', 'row-3-2', 'row-4', 'row-4-2', 'row-4-2-2', 'x', 'row-8']);
  });

  test('of one slug take hardly more than twice the work for twice as many', () => {
    const stepsFor = (count: number) => {
      let steps = 0;
      const taken = new Set<string>();
      const entries = createEntries({ entry: (_, { id }) => void taken.add(id) });
      for (let i = 0; i < count; i++)
        entries.of('actors', `${i}`, () => {
          steps++;
          return { id: 'same', title: `${i}`, kind: 'other' };
        });
      expect(taken.size).toBe(count);
      return steps;
    };
    // Were each number tried from 2 on, 200,000 would take minutes; the limit of the test would end it.
    expect(stepsFor(200_000)).toBe(200_000);
  });
});

describe('numbers', () => {
  test.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['3.0', 3],
    ['0', 0],
    ['-1', undefined],
    ['2.5', undefined],
    ['1.234', undefined],
    ['1,23', undefined],
    ['0x1F', undefined],
    ['1e3', undefined],
    ['1.00', 1],
    ['1’234’567', 1_234_567],
    ["1'234", 1234],
    ['1\u00a0234', 1234],
    ['x1,234', undefined],
    ['1,234x', undefined],
    ['1,2345', undefined],
    ['1234,567', undefined],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740993', undefined],
    ['about 5', undefined],
    ['', undefined],
  ])('the count %s is %s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test.each([
    ['12.5', 12.5],
    ['-12,5', -12.5],
    ['−22.5', -22.5],
    ['1.25e1', 12.5],
    ['1.25E+1', 12.5],
    ['125e-1', 12.5],
    ['1e10', 1e10],
    ['1e1000', undefined],
    ['1ex5', undefined],
    ['5.', 5],
    ['x5', undefined],
    ['5x', undefined],
    ['+5', 5],
    ['0x1F', undefined],
    ['1,234,567', undefined],
    ["12°30'", 12.5],
    ['12°30′00″N', 12.5],
    ['12°30′S', -12.5],
    ['W 22 30', -22.5],
    ['12°75′', undefined],
    ['-12°30′S', undefined],
    ['12 30', undefined],
    ['Infinity', undefined],
  ])('the coordinate %s is %s', (text, degrees) => {
    expect(readCoordinate(text)).toBe(degrees);
  });

  test('1,234 dead are 1,234, and what is no count is told', async () => {
    const sink = await readText(readUcdp, ged({ low: '1,100', best: '1,234', high: '-1' }));
    expect(sink.dataset()?.claims).toMatchObject([{ low: 1100, best: 1234 }]);
    expect(sink.dataset()?.claims[0]).not.toHaveProperty('high');
    expect(shortIssues(sink)).toEqual(['warning field-unreadable events 2 high']);
  });
});

describe('words for nothing', () => {
  test.each(['NA', 'NULL', 'NaN', 'n/a', '-'])('%s is an empty cell', async (word) => {
    const sink = await plain('date,title,lat,lng,actor,place,source', `2021-03-08,T${`,${word}`.repeat(5)}`);
    expect(sink.events).toMatchObject([{ actors: [], places: [], reports: [] }]);
    expect(sink.issues).toEqual([]);
  });

  test('makes no state of an armed group, and no summary', async () => {
    const sink = await readText(readUcdp, ged({ gwnob: 'NA', where_description: 'NA', source_office: 'NA' }));
    expect(sink.events[0]).not.toHaveProperty('summary');
    expect(sink.events[0]?.reports).toEqual([]);
    expect(sink.dataset()?.actors.map(({ kind }) => kind)).toEqual(['armed-group', 'armed-group']);
  });
});

describe('several in one cell', () => {
  test('sources and places are several', async () => {
    const sink = await plain('date,title,source,place', '2021-03-08,T,Wire; Post,Oldford; Newford');
    expect(sink.events[0]?.reports.map(({ source }) => source)).toEqual(['wire', 'post']);
    expect(sink.events[0]?.places.map(({ place }) => place)).toEqual(['oldford', 'newford']);
  });

  test('have one point or one address as a whole: nobody knows whose it is', async () => {
    const header = 'date,title,source,url,place,lat,lng';
    const sink = await plain(header, '2021-03-08,T,Wire; Post,https://example.org,Oldford; Newford,12,22');
    expect(sink.dataset()?.sources.map(({ title }) => title)).toEqual(['Wire; Post']);
    expect(sink.dataset()?.places.map(({ names }) => names)).toEqual([{ und: 'Oldford; Newford' }]);
  });

  test('are the sources of GED, each with its paper, day and headline; known since the earliest', async () => {
    const lists = {
      source_office: 'Wire; Post',
      source_date: '2019-03-09;2019-03-05',
      source_headline: 'Clash;Ford taken',
    };
    const sink = await readText(readUcdp, ged({ ...lists, best: '3' }));
    expect(sink.dataset()?.sources).toMatchObject([
      { publisher: 'Wire', title: 'Clash', published: '2019-03-09' },
      { publisher: 'Post', title: 'Ford taken', published: '2019-03-05' },
    ]);
    expect(sink.events[0]?.reports.map(({ reported }) => reported)).toEqual(['2019-03-09', '2019-03-05']);
    expect(sink.dataset()?.claims[0]).toMatchObject({ reported: '2019-03-05' });
    const unequal = await readText(readUcdp, ged({ ...lists, source_headline: 'Clash' }));
    expect(unequal.events[0]?.reports.map(({ reported }) => reported)).toEqual(['2019-03-05']);
  });
});

describe('an older table of the app’s own', () => {
  const header = 'id,when,title,summary,category,places,lng,lat,actors,status,reported,sources,warning';

  test('tells of a point that may be of any of several places', async () => {
    const places = [
      'date,title,places,lng,lat,place',
      '2021,T,A; B,22,12,',
      '2021,T,A; B,22,12,B',
      '2021,T,,22,12,',
    ];
    const sink = await plain(...(places as [string, ...string[]]));
    expect(shortIssues(sink)).toEqual(['warning coordinates-unplaced events 2 lng']);
    expect(sink.events.map((event) => event.places.map(({ place }) => place))).toEqual([
      ['a', 'b'],
      ['a', 'b@22,12'],
      ['@22,12'],
    ]);
  });

  test('keeps statuses, places, report days, sources and warnings', async () => {
    const sink = await plain(
      header,
      'n1,2021-03-08,Depot hit,,Strike,Oldford,22.5,12.5,Front,one-side,2021-03-11,https://example.org/a; https://example.org/b,graphic',
      "n2,2021-03-09,'=Talks,,Talks,Newford; Farford,,,Front; Norland,disputed,2021-03-09,https://example.org/c,",
    );
    expect(shortIssues(sink)).toEqual([]);
    expect(sink.events).toMatchObject([
      {
        id: 'n1',
        status: 'one-side',
        warning: 'graphic',
        places: [{ place: 'oldford@22.5,12.5', precision: 'not-stated' }],
        reports: [
          { source: 'https://example.org/a', reported: '2021-03-11' },
          { source: 'https://example.org/b', reported: '2021-03-11' },
        ],
      },
      { id: 'n2', title: '=Talks', status: 'disputed', places: [{ place: 'newford' }, { place: 'farford' }] },
    ]);
  });
});

test('a day of report needs no source', async () => {
  const sink = await plain('date,title,reported', '2021-03-08,T,2021-03-11', '2021-03-08,U,');
  expect(sink.events.map(({ reports }) => reports)).toEqual([
    [{ source: 'source-not-stated', reported: '2021-03-11' }],
    [],
  ]);
  expect(sink.dataset()?.sources).toHaveLength(1);
});

test.each([
  ['incidents_2021.csv', 'incidents_2021'],
  ['War diary.TSV', 'War diary'],
  ['.csv', 'Table'],
  ['', 'Table'],
  ['\u202efdp.csv', '\u202efdp\u202c'],
])('a plain table of the name %s is called %s', async (name, title) => {
  const sink = await readText(readPlainCsv, 'date,title\n2021,T', undefined, name);
  expect(sink.dataset()?.title).toBe(title);
});

describe('entries that rows repeat', () => {
  const told = (texts: readonly string[]) => {
    const ids: string[] = [];
    const entries = createEntries({ entry: (_, { id }) => void ids.push(id) });
    const given = texts.map((text) =>
      entries.of('actors', text, () => ({ id: 'x', title: text, kind: 'other' })),
    );
    return [given, ids];
  };

  test('of one id are numbered, in the order in which they come', () => {
    expect(told(['a', 'b', 'a', 'c'])).toEqual([
      ['x', 'x-2', 'x', 'x-3'],
      ['x', 'x-2', 'x-3'],
    ]);
  });

  test('never get a number that another has for its own', () => {
    const ids: string[] = [];
    const entries = createEntries({ entry: (_, { id }) => void ids.push(id) });
    const add = (id: string, text: string) =>
      entries.of('actors', text, () => ({ id, title: text, kind: 'other' }));
    expect([add('x-2', 'a'), add('x', 'b'), add('x', 'c'), add('x', 'd'), add('x-2', 'e')]).toEqual([
      'x-2',
      'x',
      'x-3',
      'x-4',
      'x-2-2',
    ]);
    expect(entries.add('actors', { id: 'x', title: 'own', kind: 'other' })).toBe('x-5');
    expect(entries.add('actors', { id: 'x', title: 'again', kind: 'other' })).toBe('x-5');
    // Another list has ids of its own.
    expect(entries.add('measures', { id: 'x', title: 'M' })).toBe('x');
  });

  test.each([
    [['a  b', 'a b', 'a\u00a0b', 'a\tb', 'a \n b'], 1],
    [['a b', 'ab'], 2],
    [['a  b', 'ab'], 2],
    [['é', 'e\u0301'], 1],
    [['é', 'e'], 2],
    [['a', 'A'], 2],
    [['a', 'b'], 2],
  ])('%j are %i', (texts, count) => expect(told(texts)[1]).toHaveLength(count));

  test('that make none are none', () => {
    const entries = createEntries({ entry: () => undefined });
    expect(entries.of('actors', 'a', () => undefined)).toBeUndefined();
  });
});

test.each([
  ['', 'row-2'],
  ['x', 'x'],
  ['row-2', 'row-2'],
])('a row of id “%s” has the id %s', (own, id) => {
  expect(createRowIds(true)(own, 2)).toBe(id);
});

test('rows to which a file gives one id keep it', () => {
  const idOf = createRowIds(true);
  expect(['x', 'x', 'row-9', 'row-9'].map((own) => idOf(own, 3))).toEqual(['x', 'x', 'row-9', 'row-9']);
  expect(idOf('', 9)).toBe('row-9-2');
  expect(idOf('row-9-2', 10)).toBe('row-9-2-2');
});

test('places of one text at no point and at a point are two, whatever they are called', async () => {
  const sink = await plain(
    'date,title,place,lat,lng',
    '2021,T,x@22,,',
    '2021,U,x,12,22',
    '2021,V,"x@22,12",,',
  );
  expect(sink.dataset()?.places.map(({ names }) => names['und'])).toEqual(['x@22', 'x', 'x@22,12']);
});

test('a ragged row is told by how many cells it has of how many', async () => {
  const sink = await plain('date,title,place', '2021,T', '2021,T,A,B');
  expect(sink.issues.map(({ code, value }) => [code, value])).toEqual([
    ['row-ragged', '2 / 3'],
    ['row-shifted', '4 / 3'],
  ]);
});

test('cells and names of columns lose the blanks around them, within a guard too', async () => {
  const sink = await plain(' Date ,title, my column ', " 2021 ,'  =T ,x");
  expect(sink.events[0]?.title).toBe('=T');
  expect(sink.issues.map(({ value }) => value)).toEqual(['my column']);
});

test('empty names in a list are none', async () => {
  const sink = await readText(readAcled, acledRow({ actor1: 'A; ; B', source: '; Wire' }));
  expect(sink.events[0]?.actors.map(({ actor }) => actor)).toEqual(['a', 'b']);
  expect(sink.events[0]?.reports.map(({ source }) => source)).toEqual(['wire']);
});
