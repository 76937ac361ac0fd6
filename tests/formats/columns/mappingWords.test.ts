import { describe, expect, it } from 'vitest';
import { columnsOfMapping, mappingFormat, type Mapping } from '../../../src/formats/columns/mapping';
import { proposeMapping } from '../../../src/formats/columns/propose';
import { readMapping, writeMapping } from '../../../src/formats/columns/readMapping';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import { mappedReader } from '../../../src/formats/presets/anyTable';
import { readable } from '../../../src/formats/readers';
import { delimitedRows } from '../../../src/formats/tables/delimitedRows';
import { readText, shortIssues } from '../read';

const least: Mapping = { format: mappingFormat, date: { column: 'day' }, title: '{what}' };

/** A table of one row read by a mapping. */
async function read(mapping: Partial<Mapping>, ...lines: readonly string[]) {
  const sink = await readText(mappedReader(delimitedRows(), { ...least, ...mapping }), lines.join('\n'));
  return { event: sink.events[0], dataset: sink.dataset(), issues: shortIssues(sink) };
}

describe('a title', () => {
  it.each([
    ['{a} – {b}, {c}', 'A,B,C', 'A – B, C'],
    ['{a} – {b}, {c}', ',B,C', 'B, C'],
    ['{a} – {b}, {c}', 'A,,C', 'A, C'],
    ['{a} – {b}, {c}', ',,C', 'C'],
    ['{a} ({b}), {c}', 'A,B,C', 'A (B), C'],
    ['{a} ({b}), {c}', 'A,,C', 'A, C'],
    ['{a} ({b}), {c}', 'A,B,', 'A (B)'],
    ['At {a}: {b}', ',B,', 'At B'],
    ['{a|b}, {c}', ',B,C', 'B, C'],
    ['{a|b}, {c}', 'A,B,C', 'A, C'],
    ['{a|no such}, {c}', ',B,C', 'C'],
  ])('“%s” of the cells %s is “%s”', async (title, cells, expected) => {
    const { event } = await read({ title }, 'day,a,b,c', `2021-05-08,${cells}`);
    expect(event?.title).toBe(expected);
  });

  it('may be of a column with a bar in its heading', async () => {
    const { event } = await read({ title: '{a|b}' }, 'day,a,b,a|b', '2021-05-08,A,B,C');
    expect(event?.title).toBe('C');
  });

  it('of empty columns is the other text; without one the row is set aside', async () => {
    const lines = ['day,what,id', '2021-05-08,,7'];
    expect((await read({ titleElse: 'Event {id}' }, ...lines)).event?.title).toBe('Event 7');
    expect((await read({}, ...lines)).issues).toContain('error field-missing events 2 title');
  });
});

describe('the precision of a date', () => {
  const datePrecision = {
    column: 'p',
    words: { d: 'day', a: 'approximate', w: 'week', m: 'month', y: 'year' },
  } as const;
  it.each([
    ['2021-05-08', 'd', '2021-05-08'],
    ['2021-05-08', '?', '2021-05-08'],
    ['2021-05-08', 'a', '2021-05-08~'],
    ['2021-05-08', 'w', '2021-05-05/2021-05-11'],
    ['2021-05-08', 'm', '2021-05'],
    ['2021-05-08~', 'y', '2021'],
    ['-0431-03-08', 'm', '-0431-03'],
    ['-0431-03-08', 'w', '-0431-03-08~'],
    ['2021-05', 'y', '2021-05'],
    ['2021-05-08/2021-05-10', 'm', '2021-05-08/2021-05-10'],
  ])('widens %s by %s to %s', async (day, p, when) => {
    const { event } = await read({ datePrecision }, 'day,what,p', `${day},T,${p}`);
    expect(event?.when).toBe(when);
  });

  it('leaves no clock time to a day that isn’t known', async () => {
    const lines = ['day,what,p', '2021-05-08 14:00,T,'];
    expect((await read({ datePrecision }, ...lines)).event?.time?.from).toBe('14:00');
    expect((await read({ datePrecision }, lines[0] ?? '', `${lines[1]}m`)).event?.time).toBeUndefined();
  });
});

describe('a word that isn’t listed', () => {
  const lines = (cell: string) => ['day,what,lat,lng,p', `2021-05-08,T,12,22,${cell}`];
  it.each([
    [undefined, 'x', []],
    ['unknown', 'x', ['warning value-unread events 2 p']],
    ['unknown', '', []],
    ['unknown-or-empty', '', ['warning field-missing events 2 p']],
    ['unknown', 'constructor', ['warning value-unread events 2 p']],
  ] as const)('is told, where %s cells are: “%s”', async (warn, cell, issues) => {
    const precision = { column: 'p', words: { town: 'settlement' }, ...(warn && { warn }) } as const;
    const mapping = { precision, point: { lat: 'lat', lng: 'lng' } };
    expect((await read(mapping, ...lines(cell))).issues).toEqual(issues);
  });

  it('stands for what the others do', async () => {
    const status = { column: 'p', words: { yes: 'documented' }, others: 'disputed' } as const;
    expect((await read({ status }, ...lines('no'))).event?.status).toBe('disputed');
    expect((await read({ status }, ...lines(''))).event?.status).toBe('not-stated');
  });
});

it('a category has the title and look of its cell, however that is written; a code only as it stands', async () => {
  const kinds = {
    column: 'kind',
    words: { 'Air strike': { glyph: 'strike', family: 'force' }, '1': { id: 'one', title: 'First' } },
  } as const;
  const sink = async (kind: string) =>
    (await read({ category: 'kind', kinds }, 'day,what,kind', `2021-05-08,T,${kind}`)).dataset?.categories;
  expect(await sink('AIR_STRIKE')).toMatchObject([{ title: 'AIR_STRIKE', glyph: 'strike' }]);
  expect(await sink('1')).toMatchObject([{ id: 'one', title: 'First', glyph: 'disc' }]);
  expect(await sink('(1)')).toMatchObject([{ title: '(1)', glyph: 'disc' }]);
});

describe('columns that stand in', () => {
  const fallbacks = { place: ['town', 'land'], dead: ['killed'] };
  const figures = [{ measure: 'killed', best: 'dead', claimant: { name: 'Wire' } }];

  it('are read in turn, and named by what is wrong with them', async () => {
    const mapping = { place: 'place', fallbacks, figures };
    const header = 'day,what,place,town,land,dead,killed';
    const { dataset, issues } = await read(mapping, header, '2021-05-08,T,,,Norland,,many');
    expect(dataset?.places).toMatchObject([{ names: { und: 'Norland' } }]);
    expect(issues).toEqual(['warning field-unreadable events 2 killed']);
  });

  it('do so where the file has not the column', async () => {
    const { dataset, issues } = await read({ figures, fallbacks }, 'day,what,killed', '2021-05-08,T,3');
    expect(dataset?.claims).toMatchObject([{ best: 3 }]);
    expect(issues).toEqual([]);
  });
});

describe('a list of sources', () => {
  const sources = [{ name: 'by', title: 'headline', reported: 'on', published: true, separator: '|' }];
  const header = 'day,what,by,headline,on';
  it.each([
    ['Wire|Post,Clash|Ford,2021-05-10|2021-05-09', ['Wire: Clash 2021-05-10', 'Post: Ford 2021-05-09']],
    [',Clash|Ford,2021-05-10|2021-05-09', ['undefined: Clash 2021-05-10', 'undefined: Ford 2021-05-09']],
    ['Wire,Clash|Ford,2021-05-10|2021-05-09', ['Wire: Clash|Ford 2021-05-09']],
    ['Wire|Post,Clash|Ford,', ['Wire|Post: Clash|Ford undefined']],
    ['Wire|,Clash|,2021-05-10|', ['Wire: Clash 2021-05-10']],
  ])('%s', async (cells, expected) => {
    const { dataset } = await read({ sources }, header, `2021-05-08,T,${cells}`);
    const seen = dataset?.sources.map(({ publisher, title, published }) => {
      return `${publisher}: ${typeof title === 'string' ? title : ''} ${published}`;
    });
    expect(seen).toEqual(expected);
  });

  it('tells of a day that is none, and takes the event’s first', async () => {
    const mapping = { sources, end: { column: 'to' }, reportedElse: 'first-day' } as const;
    const row = '2021-05-08,T,Wire,Clash,soon,2021-05-12';
    const { event, issues } = await read(mapping, `${header},to`, row);
    expect(event?.reports).toMatchObject([{ reported: '2021-05-08', assumed: true }]);
    expect(issues).toEqual(['warning date-unreadable events 2 on']);
  });
});

it('days of sources are in the order of the dates of events', async () => {
  const mapping = {
    date: { column: 'day', order: 'mdy' },
    sources: [{ name: 'by', reported: 'on' }],
  } as const;
  const { event } = await read(mapping, 'day,what,by,on', '3/14/2019,T,Wire,4/5/2019');
  expect(event?.reports).toMatchObject([{ reported: '2019-04-05' }]);
});

it('an actor has the kind that the first column says which says one', async () => {
  const kindBy = [
    { column: 'state', words: {}, others: 'state' },
    { column: 'who', words: { Civilians: 'civilians' } },
  ];
  const actors = [{ column: 'who', kind: 'armed-group', kindBy }];
  const kinds = async (who: string, state: string) =>
    (await read({ actors }, 'day,what,who,state', `2021-05-08,T,${who},${state}`)).dataset?.actors.map(
      ({ kind }) => kind,
    );
  expect(await kinds('Civilians; Front', '')).toEqual(['civilians', 'armed-group']);
  expect(await kinds('Norland', '373')).toEqual(['state']);
});

it('a name of one actor may have any sign in it', async () => {
  const row = ['day,what,who', '2021-05-08,T,Front; Militia'];
  const names = async (separator?: string) =>
    (await read({ actors: [{ column: 'who', ...(separator !== undefined && { separator }) }] }, ...row))
      .dataset?.actors.length;
  expect([await names(''), await names(), await names(',')]).toEqual([1, 2, 1]);
});

it.each([
  [true, 0],
  [false, 1],
])('a 0 that is ignored, %s, is %i claims', async (ignoreZero, count) => {
  const figures = [{ measure: 'killed', best: 'dead', claimant: { name: 'Wire' }, ignoreZero }];
  const { dataset } = await read({ figures }, 'day,what,dead', '2021-05-08,T,0');
  expect(dataset?.claims).toHaveLength(count);
});

it('a claimant with an id of its own is none of the actors of the rows', async () => {
  const claimant = { name: 'Wire', id: 'wire', kind: 'observer' };
  const mapping = { actors: [{ column: 'who' }], figures: [{ measure: 'killed', best: 'dead', claimant }] };
  const { dataset } = await read(mapping, 'day,what,who,dead', '2021-05-08,T,Wire,2');
  expect(dataset?.actors.map(({ id, kind }) => [id, kind])).toEqual([
    ['wire', 'other'],
    ['wire-2', 'observer'],
  ]);
  expect(dataset?.claims).toMatchObject([{ claimedBy: 'wire-2' }]);
});

it('words for nothing are nothing in every field', async () => {
  const mapping = {
    empty: ['unknown'],
    place: 'where',
    point: { lat: 'lat', lng: 'lng' },
    figures: [{ measure: 'killed', best: 'dead', claimant: { name: 'Wire' } }],
  };
  const row = '2021-05-08,T,unknown,unknown,unknown,unknown';
  const { event, dataset, issues } = await read(mapping, 'day,what,where,lat,lng,dead', row);
  expect([event?.places, dataset?.claims, issues]).toEqual([[], [], []]);
});

describe('what a table must have', () => {
  it('is told where a column is missing, or a cell', async () => {
    expect((await read({ needed: ['code'] }, 'day,what', '2021-05-08,T')).issues).toEqual([
      'error column-missing 1 code',
    ]);
    const { event, issues } = await read({ filled: ['code'] }, 'day,what,code', '2021-05-08,T,');
    expect([event, issues]).toEqual([undefined, ['error field-missing events 2 code']]);
  });
});

describe('a country', () => {
  const mapping: Partial<Mapping> = { place: 'town', point: { lat: 'y', lng: 'x' }, country: 'land' };
  const header = 'day,what,town,y,x,land';

  it('stands with the place that has a point, as the file has it, and reads back from JSON', async () => {
    const { dataset, issues } = await read(
      mapping,
      header,
      '2021-05-08,T,Oldford,12.5,22.5,Norland',
      '2021-05-09,T,Oldford,12.5,22.5,Norland',
      '2021-05-10,T,Oldford,12.5,22.5,',
      '2021-05-11,T,Farm,,,Norland',
    );
    expect(issues).toEqual([]);
    const places = dataset?.places ?? [];
    expect(places.map(({ names, country }) => [names['und'], country])).toEqual([
      ['Oldford', 'Norland'],
      ['Oldford', undefined],
      ['Farm', undefined],
    ]);
    const sink = await readText(readConflictTimeline, JSON.stringify(dataset));
    expect(sink.dataset()?.places).toEqual(places);
  });

  it('is no unused column, and is proposed by its heading beside a point', () => {
    expect(columnsOfMapping({ ...least, ...mapping })).toContain('land');
    const rows = [['2021-05-08', 'T', '12.5', '22.5', 'Norland']];
    const head = {
      columns: ['date', 'title', 'lat', 'lon', 'Country'],
      headingsRow: 1,
      rows,
      rowNumbers: [2],
    };
    expect(proposeMapping(head).mapping.country).toBe('Country');
    const pointless = { ...head, columns: ['date', 'title', 'a', 'b', 'Country'] };
    expect(proposeMapping(pointless).mapping.country).toBeUndefined();
  });
});

describe('every preset', () => {
  const presets = readable.flatMap(({ id, mapping }) => (mapping ? [[id, mapping] as const] : []));
  it.each(presets)('%s is a mapping that can be saved and read', (_, mapping) => {
    expect(readMapping(writeMapping(mapping))).toEqual(mapping);
  });
});

describe('a saved mapping is none', () => {
  it.each<[string, object]>([
    ['with a precision of dates that is none', { datePrecision: { column: 'p', words: { a: 'exact' } } }],
    ['with a warning that is none', { precision: { column: 'p', words: {}, warn: 'all' } }],
    ['with a family that is none', { kinds: { column: 'k', words: { a: { family: 'war' } } } }],
    ['with others that are none', { whenKindBy: { column: 'k', words: {}, others: 'twice' } }],
    ['with a text for columns that stand in', { fallbacks: { a: 'b' } }],
    ['with a number for a flag', { sources: [{ name: 'a', published: 1 }] }],
    [
      'with a kind that is no text',
      { actors: [{ column: 'a', kindBy: [{ column: 'b', words: { c: 1 } }] }] },
    ],
    ['with another day of reports', { reportedElse: 'today' }],
  ])('%s', (_, more) => {
    expect(readMapping(JSON.stringify({ ...least, ...more }))).toBeUndefined();
  });
});
