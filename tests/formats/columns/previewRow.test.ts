import { describe, expect, it } from 'vitest';
import { mappingFormat, type Mapping } from '../../../src/formats/columns/mapping';
import { previewRow } from '../../../src/formats/columns/preview';
import { readWhenCells } from '../../../src/formats/columns/whenCells';
import { mappedReader } from '../../../src/formats/presets/anyTable';
import { delimitedRows } from '../../../src/formats/tables/delimitedRows';
import { readText } from '../read';
import { headOf } from './tableHead';

const least: Mapping = { format: mappingFormat, date: { column: 'day' }, title: '{what}' };

/** The first row of a table as it is read, and what is told of it, short. */
function rowOf(mapping: Partial<Mapping>, ...lines: readonly string[]) {
  const { issues, ...found } = previewRow(headOf(...lines), 0, { ...least, ...mapping });
  const told = issues.map(({ severity, code, row, field, value = '' }) =>
    `${severity} ${code} ${row} ${field} ${value}`.trim(),
  );
  return { ...found, told };
}

describe('a row as it will be read', () => {
  it('is its event, its claims, what they refer to, and what is told', async () => {
    const mapping: Partial<Mapping> = {
      place: 'town',
      category: 'kind',
      actors: [{ column: 'who' }],
      sources: [{ name: 'by' }],
      figures: [{ measure: 'wounded', best: 'hurt', low: 'low', claimant: { name: 'Wire' } }],
    };
    const lines = [
      'day;what;town;kind;who;by;low;hurt',
      '2021-05-08 25:00;Raid;Oldford;Strike;Front;Post;5;4',
    ];
    const { event, claims, entries, told } = rowOf(mapping, ...lines);
    expect(told).toEqual(['warning time-unreadable 2 day 25:00', 'warning range-reversed 2 low 5 – 4']);
    expect(event).toMatchObject({ id: 'row-2', when: '2021-05-08', title: 'Raid' });
    expect(claims).toMatchObject([
      { id: 'row-2-wounded', low: 5, best: 4, people: 'all', claimantRole: 'third-party' },
    ]);
    expect(entries).toMatchObject({
      categories: [{ title: 'Strike' }],
      measures: [{ id: 'wounded', title: { en: 'Wounded', fr: 'Blessés' } }],
      sides: [],
      actors: [
        { id: 'front', title: 'Front' },
        { id: 'wire', title: 'Wire' },
      ],
      places: [{ names: { und: 'Oldford' } }],
      sources: [{ title: 'Post' }],
    });
    const whole = await readText(mappedReader(delimitedRows(), { ...least, ...mapping }), lines.join('\n'));
    expect(whole.dataset()).toMatchObject({ ...entries, events: [event], claims });
  });

  it('is no event where it is set aside', () => {
    expect(rowOf({}, 'day;what', 'soon;Raid')).toEqual({
      claims: [],
      entries: { categories: [], measures: [], sides: [], actors: [], places: [], sources: [] },
      told: ['error date-unreadable 2 day soon'],
    });
  });

  it('is nothing beyond the rows that are there', () => {
    const { event, issues } = previewRow(headOf('day;what', '2021-05-08;Raid'), 7, least);
    expect([event, issues]).toMatchObject([undefined, [{ code: 'field-missing', row: 0, field: 'day' }]]);
  });
});

describe('a clock that can’t be read', () => {
  it.each<[what: string, mapping: Partial<Mapping>, lines: readonly string[], told: string]>([
    [
      'of the beginning',
      { time: 'at' },
      ['day;what;at', '2021-05-08;Raid;soon'],
      'warning time-unreadable 2 at soon',
    ],
    [
      'of the end',
      { endTime: 'till' },
      ['day;what;till', '2021-05-08;Raid;late'],
      'warning time-unreadable 2 till late',
    ],
    ['beside the day', {}, ['day;what', '2021-05-08 24:00;Raid'], 'warning time-unreadable 2 day 24:00'],
    [
      'beside the last day',
      { end: { column: 'to' } },
      ['day;what;to', '2021-05-08;Raid;2021-05-09 7:60'],
      'warning time-unreadable 2 to 7:60',
    ],
  ])('%s is told by its column, and the event kept', (_what, mapping, lines, expected) => {
    const { event, told } = rowOf(mapping, ...lines);
    expect([event?.title, event?.time, told]).toEqual(['Raid', undefined, [expected]]);
  });
});

describe('the days of a row', () => {
  it.each<[mapping: Partial<Mapping>, cells: string, expected: string]>([
    [{}, '5/6/2021;', 'error date-order-unknown 2 day 5/6/2021'],
    [{ date: { column: 'day', order: 'dmy' } }, '5/6/2021;7/6/2021', '2021-06-05/2021-06-07'],
    [
      { date: { column: 'day', order: 'dmy' }, end: { column: 'to', order: 'mdy' } },
      '5/6/2021;7/8/2021',
      '2021-06-05/2021-07-08',
    ],
    [{}, '5 June 2021;6/7/2021', 'error date-order-unknown 2 to 6/7/2021'],
    [{ date: { year: 'day' } }, '2021;6/7/2021', 'error date-order-unknown 2 to 6/7/2021'],
    [{ end: { year: 'to' } }, '2021-05-08;2022', '2021-05-08/2022'],
    [{ end: { year: 'to' } }, '2021-05-08;0', '2021-05-08'],
    [{}, '2021-05-08;soon', 'error date-unreadable 2 to soon'],
    [{}, '2021-05-08;2021-05-07', 'error end-before-start 2 to 2021-05-07 < 2021-05-08'],
    [{}, '2021-05-08 14:00;2021-05-08 13:00', 'error end-before-start 2 to 13:00 < 14:00'],
    [{}, '2021-05-08/2021-05-10;2021-05-12', 'error date-unreadable 2 to 2021-05-12'],
    [{}, ';2021-05-12', 'error field-missing 2 day'],
    [{ date: { year: 'day', month: 'to' } }, '0;5', 'error field-missing 2 day'],
  ])('by %j: %s', (mapping, cells, expected) => {
    const { event, told } = rowOf({ end: { column: 'to' }, ...mapping }, 'day;to;what', `${cells};Raid`);
    expect(event?.when ?? told.join()).toBe(expected);
  });

  it.each([
    [{ date: '' }, {}, { field: 'date', code: 'field-missing' }],
    [{ date: '5/6/2021' }, {}, { field: 'date', code: 'date-order-unknown' }],
    [{ date: '5/6/2021', end: '7/6/2021' }, { date: 'mdy' }, { when: '2021-05-06/2021-07-06' }],
    [
      { date: '5/6/2021', end: '13/6/2021' },
      { date: 'dmy', end: 'mdy' },
      { field: 'end', code: 'date-unreadable' },
    ],
    [{ date: '5/6/2021', end: '8/7/2021' }, { date: 'mdy', end: 'dmy' }, { when: '2021-05-06/2021-07-08' }],
    [{ date: '../..' }, {}, { field: 'date', code: 'date-unbounded' }],
    [{ date: '2021-05-08', end: '2021-05-08' }, {}, { when: '2021-05-08' }],
    [{ date: '2021-05', end: '2021-05-08' }, {}, { when: '2021-05/2021-05-08' }],
    [{ date: '8 May 21' }, {}, { when: '2021-05-08', shortYear: true, moved: false }],
    [{ date: '2021-05-08', end: '9 May 21' }, {}, { shortYear: true }],
    [
      { date: '2021-05-08', end: '2021-05-09 23:00-05:00' },
      {},
      { when: '2021-05-08/2021-05-10', moved: true },
    ],
    [{ date: '2021-05-08', time: '14:00', endTime: '14:00' }, {}, { time: { from: '14:00', of: 'event' } }],
    [{ date: '2021-05-08', time: '14:00', endTime: '15:00' }, {}, { time: { from: '14:00', to: '15:00' } }],
    [
      { date: '2021-05-08', end: '2021-05-08', time: '14:00', endTime: '13:00' },
      {},
      { code: 'end-before-start' },
    ],
    [
      { date: '2021-05-08', end: '2021-05-09', time: '14:00', endTime: '13:00' },
      {},
      { time: { to: '13:00' } },
    ],
    [{ date: '2021-05-08 9:00', time: '14:00' }, {}, { time: { from: '14:00' } }],
    [{ date: '2021-05-08', end: '2021-05-01/..' }, {}, { field: 'end', code: 'date-unreadable' }],
  ] as const)('of the cells %j in the order %j are %j', (cells, order, expected) => {
    expect(readWhenCells(cells, order)).toMatchObject(expected);
  });
});

it('a clock that ends as it begins has no end, and midnight is none', () => {
  const read = (cells: Parameters<typeof readWhenCells>[0]) => {
    const found = readWhenCells(cells);
    return 'time' in found ? found.time : undefined;
  };
  const date = '2021-05-08';
  expect(read({ date, time: '14:00', endTime: '14:00' })).toEqual({ from: '14:00', of: 'event' });
  expect(read({ date, time: '14:00' })).toEqual({ from: '14:00', of: 'event' });
  expect(read({ date, time: '00:00' })).toBeUndefined();
  expect(read({ date, endTime: '15:00' })).toBeUndefined();
});

describe('the sources of a row', () => {
  const seen = (mapping: Partial<Mapping>, ...lines: readonly string[]) => {
    const { event, entries, told } = rowOf(mapping, ...lines);
    const sources = entries.sources.map(({ id, publisher, title, url, published }) =>
      [id, publisher, title, url, published].map((part) => (typeof part === 'string' ? part : '')).join('|'),
    );
    const reports = event?.reports.map(({ source, reported, assumed }) =>
      [source, reported, ...(assumed ? ['?'] : [])].join(' '),
    );
    return [reports, sources, told];
  };
  const header = 'day;what;by;headline;link;on'.replaceAll(';', '~');
  const columns = { name: 'by', title: 'headline', url: 'link', reported: 'on' };
  // Cells hold semicolons.
  const read = (source: NonNullable<Mapping['sources']>[number], cells: string) => {
    const [names = [], row = []] = [header.split('~'), `2021-05-08~Raid~${cells}`.split('~')];
    const { event, issues, entries } = previewRow(
      { columns: names, headingsRow: 1, rows: [row], rowNumbers: [2] },
      0,
      {
        ...least,
        sources: [source],
      },
    );
    return {
      reports: event?.reports.map(
        ({ source: id, reported, assumed }) => `${id} ${reported}${assumed ? ' ?' : ''}`,
      ),
      titles: entries.sources.map(
        ({ publisher = '', title, url = '', published = '' }) =>
          `${publisher}|${typeof title === 'string' ? title : title['en']}|${url}|${published}`,
      ),
      told: issues.map(({ code, field, value = '' }) => `${code} ${field} ${value}`),
    };
  };

  it.each<
    [
      what: string,
      source: NonNullable<Mapping['sources']>[number],
      cells: string,
      reports: readonly string[],
      titles: readonly string[],
      told: readonly string[],
    ]
  >([
    [
      'by name, headline, address and day',
      columns,
      'Wire~Clash~https://w.example/1~2021-05-09',
      ['https://w.example/1 2021-05-09'],
      ['Wire|Clash|https://w.example/1|'],
      [],
    ],
    ['of no day', columns, 'Wire~~~', ['wire 2021-05-08 ?'], ['Wire|Wire||'], []],
    [
      'of a headline alone',
      columns,
      '~Clash at Ford~~',
      ['clash-at-ford 2021-05-08 ?'],
      ['|Clash at Ford||'],
      [],
    ],
    [
      'of an address alone',
      columns,
      '~~https://w.example/1~',
      ['https://w.example/1 2021-05-08 ?'],
      ['|https://w.example/1|https://w.example/1|'],
      [],
    ],
    [
      'of a day alone, by a source that is not stated',
      columns,
      '~~~2021-05-09',
      ['source-not-stated 2021-05-09'],
      ['|Source not stated||'],
      [],
    ],
    ['of nothing', columns, '~~~', [], [], []],
    [
      'of an address that nobody should follow',
      columns,
      'Wire~~javascript:x~',
      ['wire 2021-05-08 ?'],
      ['Wire|Wire||'],
      ['url-unsafe link javascript:x'],
    ],
    [
      'of a day that is none',
      columns,
      'Wire~~~soon',
      ['wire 2021-05-08 ?'],
      ['Wire|Wire||'],
      ['date-unreadable on soon'],
    ],
    [
      'of a day of either order',
      columns,
      'Wire~~~5/6/2021',
      ['wire 2021-05-08 ?'],
      ['Wire|Wire||'],
      ['date-order-unknown on 5/6/2021'],
    ],
    [
      'of several names',
      columns,
      'Wire; Post~Clash~~2021-05-09',
      ['wire-clash 2021-05-09', 'post-clash 2021-05-09'],
      ['Wire|Clash||', 'Post|Clash||'],
      [],
    ],
    [
      'of several names, none of which has the one address',
      columns,
      'Wire; Post~~https://w.example/1~',
      ['wire 2021-05-08 ?', 'post 2021-05-08 ?'],
      ['Wire|Wire||', 'Post|Post||'],
      [],
    ],
    [
      'of several names and an unsafe address',
      columns,
      'Wire; Post~~ftp://x~',
      ['wire 2021-05-08 ?', 'post 2021-05-08 ?'],
      ['Wire|Wire||', 'Post|Post||'],
      ['url-unsafe link ftp://x'],
    ],
    [
      'of one name between separators',
      columns,
      '; Wire;~~https://w.example/1~',
      ['https://w.example/1 2021-05-08 ?'],
      ['Wire|Wire|https://w.example/1|'],
      [],
    ],
    ['of no name between separators', columns, ';~~~', [], [], []],
    [
      'published on a day',
      { ...columns, published: true },
      'Wire~Clash~~2021-05-09',
      ['wire-2021-05-09/clash 2021-05-09'],
      ['Wire|Clash||2021-05-09'],
      [],
    ],
    [
      'published on no day',
      { ...columns, published: true },
      'Wire~Clash~~',
      ['wire/clash 2021-05-08 ?'],
      ['Wire|Clash||'],
      [],
    ],
    [
      'published some time',
      { ...columns, published: true },
      'Wire~Clash~~in May',
      ['wire-in-may/clash 2021-05-08 ?'],
      ['Wire|Clash||'],
      ['date-unreadable on in May'],
    ],
    [
      'in lists',
      { ...columns, separator: ';' },
      'Wire; Post~A; B~https://w.example/1; ~2021-05-09; 2021-05-10',
      ['https://w.example/1 2021-05-09', 'post-b 2021-05-10'],
      ['Wire|A|https://w.example/1|', 'Post|B||'],
      [],
    ],
    [
      'in lists with another sign',
      { ...columns, separator: ' / ' },
      'Wire / Post~~~2021-05-09 / 2021-05-10',
      ['wire 2021-05-09', 'post 2021-05-10'],
      ['Wire|Wire||', 'Post|Post||'],
      [],
    ],
    [
      'in lists of different lengths, which are one known since the first day',
      { ...columns, separator: ';' },
      'Wire~A; B~~2021-05-10; 2021-05-09',
      ['wire-a-b 2021-05-09'],
      ['Wire|A; B||'],
      [],
    ],
    [
      'in lists of different lengths without days',
      { ...columns, separator: ';' },
      'Wire~A; B~~soon; late',
      ['wire-a-b 2021-05-08 ?'],
      ['Wire|A; B||'],
      ['date-unreadable on soon', 'date-unreadable on late'],
    ],
    [
      'in a list without days, where there are columns of days',
      { ...columns, separator: ';' },
      'Wire~A; B~~2021-05-09',
      ['wire-a-b 2021-05-09'],
      ['Wire|A; B||'],
      [],
    ],
    [
      'in a list where there is no column of days',
      { name: 'by', title: 'headline', separator: ';' },
      'Wire; Post~A; B~~',
      ['wire-a 2021-05-08 ?', 'post-b 2021-05-08 ?'],
      ['Wire|A||', 'Post|B||'],
      [],
    ],
    [
      'in one text, where the sign is none',
      { ...columns, separator: '' },
      'Wire; Post~~~',
      ['wire 2021-05-08 ?', 'post 2021-05-08 ?'],
      ['Wire|Wire||', 'Post|Post||'],
      [],
    ],
  ])('%s', (_what, source, cells, reports, titles, told) => {
    expect(read(source, cells)).toEqual({ reports, titles, told });
  });

  it('of one name are one, and of one name and another headline or address another', async () => {
    const rows = ['Wire;;', 'Wire;;', 'Wire;A;', 'Wire;B;', 'Wire;;https://w.example/1'].map(
      (cells) => `2021-05-08;Raid;${cells}`,
    );
    const mapping = { ...least, sources: [{ name: 'by', title: 'headline', url: 'link' }] };
    const sink = await readText(
      mappedReader(delimitedRows(), mapping),
      ['day;what;by;headline;link', ...rows].join('\n'),
    );
    expect(sink.dataset()?.sources.map(({ id }) => id)).toEqual([
      'wire',
      'wire-a',
      'wire-b',
      'https://w.example/1',
    ]);
  });

  it('of several columns are each a report', () => {
    const sources = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    expect(seen({ sources }, 'day;what;a;b;c', '2021-05-08;Raid;Wire;;Post')).toEqual([
      ['wire 2021-05-08 ?', 'post 2021-05-08 ?'],
      ['wire|Wire|Wire||', 'post|Post|Post||'],
      [],
    ]);
  });
});

describe('the figures of a row', () => {
  const header = 'day;what;low;dead;high;by;on';
  const figures = [{ measure: 'killed', low: 'low', best: 'dead', high: 'high', claimant: { column: 'by' } }];
  it.each<[what: string, cells: string, claims: readonly unknown[], told: readonly string[]]>([
    ['by whom the row names', '1;2;3;Wire', [{ low: 1, best: 2, high: 3, claimedBy: 'wire' }], []],
    ['by nobody', '1;2;3;', [], []],
    ['of none', ';;;Wire', [], []],
    ['of 0', ';0;;Wire', [{ best: 0 }], []],
    ['above the highest', ';4;3;Wire', [{ best: 4, high: 3 }], ['warning range-reversed 2 low 4 – 3']],
    ['below the lowest', '5;4;;Wire', [{ low: 5, best: 4 }], ['warning range-reversed 2 low 5 – 4']],
    ['of many', ';many;;Wire', [], ['warning field-unreadable 2 dead many']],
  ])('%s', (_what, cells, claims, expected) => {
    const { claims: found, told } = rowOf({ figures }, header, `2021-05-08;Raid;${cells};`);
    expect(found).toMatchObject(claims);
    expect([found.length, told]).toEqual([claims.length, expected]);
  });

  it.each<[what: string, mapping: Partial<Mapping>, day: string, by: string, on: string, expected: unknown]>([
    [
      'the earliest report',
      {},
      '2021-05-08',
      'Wire; Post',
      '2021-05-10; 2021-05-09',
      { reported: '2021-05-09' },
    ],
    [
      'the first of two days',
      {},
      '2021-05-08',
      'Wire; Post',
      '2021-05-09; 2021-05-09',
      { reported: '2021-05-09' },
    ],
    ['the event, where nobody reports', {}, '2021-05-08', '', '', { reported: '2021-05-08', assumed: true }],
    ['the whole of it', {}, '2021-05-08/2021-05-10', '', '', { reported: '2021-05-08/2021-05-10' }],
    [
      'its first day',
      { reportedElse: 'first-day' },
      '2021-05-08/2021-05-10',
      '',
      '',
      { reported: '2021-05-08' },
    ],
    ['about that day', { reportedElse: 'first-day' }, '2021-05-08~', '', '', { reported: '2021-05-08' }],
    ['a day that is known', { reportedElse: 'first-day' }, '2021-05-08', '', '', { reported: '2021-05-08' }],
  ])('are known since %s', (_what, more, day, by, on, expected) => {
    const names = header.split(';');
    const sources = [{ name: 'by', reported: 'on', separator: ';' }];
    const claimant = { name: 'UN' };
    const mapping = { ...least, sources, figures: [{ measure: 'killed', best: 'dead', claimant }], ...more };
    const cells = [day, 'Raid', '', '3', '', by, on];
    const head = { columns: names, headingsRow: 1, rows: [cells], rowNumbers: [2] };
    expect(previewRow(head, 0, mapping).claims).toMatchObject([expected]);
  });
});

describe('the actors of a row', () => {
  it.each<[separator: string | undefined, cell: string, names: readonly string[]]>([
    [',', 'Front,  Army ,', ['Front', 'Army']],
    [' / ', 'Front / Army/Navy', ['Front', 'Army/Navy']],
    [',', 'Front', ['Front']],
    ['', 'Front, Army', ['Front, Army']],
    [',', '', []],
    [',', ' , ', []],
    [undefined, 'Front, Army', ['Front, Army']],
  ])('between “%s” are in “%s”: %j', (separator, cell, names) => {
    const actors = [{ column: 'who', ...(separator !== undefined && { separator }) }];
    expect(
      rowOf({ actors }, 'day;what;who', `2021-05-08;Raid;${cell}`).entries.actors.map(({ title }) => title),
    ).toEqual(names);
  });
});

describe('what is assumed of dates', () => {
  it('is told once, with the number of rows', async () => {
    const mapping = {
      ...least,
      date: { column: 'day', order: 'dmy' },
      end: { column: 'to', order: 'ymd' },
    } as const;
    const rows = ['8.5.21,', '9.5.21,', '8 May 2021 23:00-05:00,'].map((cells) => `${cells},Raid`);
    const sink = await readText(mappedReader(delimitedRows(), mapping), ['day,to,what', ...rows].join('\n'));
    const told = sink.issues.map(({ severity, code, row, field, value }) =>
      [severity, code, row, field, value].filter((part) => part !== undefined).join(' '),
    );
    expect(told).toEqual([
      'note date-order-found 0 day DD/MM/YYYY',
      'note date-order-found 0 to YYYY/MM/DD',
      'note year-short 0 2',
      'note date-moved 0 1',
    ]);
  });

  it.each([
    ['dmy', 'DD/MM/YYYY'],
    ['mdy', 'MM/DD/YYYY'],
    ['ymd', 'YYYY/MM/DD'],
    ['serial', 'Excel'],
    ['seconds', '1970 + s'],
    ['milliseconds', '1970 + ms'],
  ] as const)('is the order %s, written %s, once for both columns', async (order, written) => {
    const mapping = { ...least, date: { column: 'day', order }, end: { column: 'to', order } };
    const sink = await readText(mappedReader(delimitedRows(), mapping), 'day,to,what\n2021-05-08,,Raid');
    expect(sink.issues.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['date-order-found', 'day', written],
    ]);
  });
});
