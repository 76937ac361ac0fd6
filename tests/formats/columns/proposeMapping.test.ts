import { describe, expect, it } from 'vitest';
import { mappingFormat } from '../../../src/formats/columns/mapping';
import { proposeMapping, settled } from '../../../src/formats/columns/propose';
import type { FieldName } from '../../../src/formats/columns/proposal';
import { headOf } from './tableHead';

/** What is proposed for a table; cells between semicolons. */
const propose = (...lines: readonly string[]) => proposeMapping(headOf(...lines));

/** The reason for a field, short: `Town name 2/3`. */
function reasonFor(field: FieldName, ...lines: readonly string[]): string | undefined {
  const reason = propose(...lines).reasons.find((one) => one.field === field);
  return reason && `${reason.columns.join(' + ')} ${reason.by} ${reason.fit}/${reason.of}`;
}

const lines = (heading: string, cells: readonly string[]) => [heading, ...cells];
const repeated = (cell: string, times: number) => Array.from({ length: times }, () => cell);

it('a log of incidents with every column is a whole mapping, and only what nobody can know is asked', () => {
  const { mapping, reasons, questions, unused } = propose(
    'Event ID;Start date;End date;Start time;End time;Headline;Notes;Event type;Town;Latitude;Longitude;Country;' +
      'Accuracy;Verification;Actor 1;Actor 2;Source;Link;Publication date;Killed;Injured;Batch',
    'a1;2021-05-08;2021-05-09;14:05;16:30;Mill burnt;By night;Raid;Oldford;12.5;22.5;Norland;' +
      'exact;documented;River Front;Army;Wire;https://wire.example/1;2021-05-10;3;4;x',
    'a2;2021-05-11;;;;Talks;;Talks;Farm;-8;31;Norland;' +
      'about;disputed;Army;;Post;https://post.example/2;2021-05-12;;2;x',
  );
  expect(mapping).toEqual({
    format: mappingFormat,
    date: { column: 'Start date' },
    end: { column: 'End date' },
    time: 'Start time',
    endTime: 'End time',
    title: '{Headline}',
    id: 'Event ID',
    summary: 'Notes',
    category: 'Event type',
    place: 'Town',
    point: { lat: 'Latitude', lng: 'Longitude' },
    country: 'Country',
    precision: { column: 'Accuracy', words: { exact: 'exact' } },
    status: { column: 'Verification', words: { documented: 'documented', disputed: 'disputed' } },
    actors: [{ column: 'Actor 1' }, { column: 'Actor 2' }],
    sources: [{ name: 'Source', url: 'Link', reported: 'Publication date' }],
    figures: [
      { measure: 'killed', best: 'Killed', claimant: { name: '' } },
      { measure: 'wounded', best: 'Injured', claimant: { name: '' } },
    ],
  });
  expect(reasons).toEqual([
    { field: 'date', columns: ['Start date'], by: 'both', fit: 2, of: 2 },
    { field: 'end', columns: ['End date'], by: 'both', fit: 1, of: 1 },
    { field: 'time', columns: ['Start time'], by: 'name', fit: 1, of: 1 },
    { field: 'endTime', columns: ['End time'], by: 'name', fit: 1, of: 1 },
    { field: 'point', columns: ['Latitude', 'Longitude'], by: 'both', fit: 2, of: 2 },
    { field: 'id', columns: ['Event ID'], by: 'name', fit: 2, of: 2 },
    { field: 'figures', columns: ['Killed'], by: 'both', fit: 1, of: 1 },
    { field: 'figures', columns: ['Injured'], by: 'both', fit: 2, of: 2 },
    { field: 'place', columns: ['Town'], by: 'name', fit: 2, of: 2 },
    { field: 'country', columns: ['Country'], by: 'name', fit: 2, of: 2 },
    { field: 'category', columns: ['Event type'], by: 'name', fit: 2, of: 2 },
    { field: 'status', columns: ['Verification'], by: 'name', fit: 2, of: 2 },
    { field: 'precision', columns: ['Accuracy'], by: 'name', fit: 1, of: 2 },
    { field: 'actors', columns: ['Actor 1', 'Actor 2'], by: 'name', fit: 2, of: 2 },
    { field: 'sources', columns: ['Source', 'Link', 'Publication date'], by: 'name', fit: 2, of: 2 },
    { field: 'title', columns: ['Headline'], by: 'name', fit: 2, of: 2 },
    { field: 'summary', columns: ['Notes'], by: 'name', fit: 1, of: 1 },
  ]);
  expect(questions).toEqual([{ kind: 'claimant-missing', columns: ['Killed', 'Injured'] }]);
  expect(unused).toEqual(['Batch']);
});

it('a table of date and title alone is proposed nothing else', () => {
  expect(propose('Date;Title', '2021-05-08;Mill burnt')).toEqual({
    mapping: { format: mappingFormat, date: { column: 'Date' }, title: '{Title}' },
    reasons: [
      { field: 'date', columns: ['Date'], by: 'both', fit: 1, of: 1 },
      { field: 'title', columns: ['Title'], by: 'name', fit: 1, of: 1 },
    ],
    questions: [],
    unused: [],
  });
});

describe('the date', () => {
  it.each<[what: string, lines: readonly string[], date: unknown, reason: string | undefined]>([
    ['of which half can be read', lines('When', ['2021-05-08', 'soon']), { column: 'When' }, 'When both 1/2'],
    ['of which less can', lines('When', ['2021-05-08', 'soon', 'later']), undefined, undefined],
    ['of the better heading', ['When;Date', '2021-05-08;2021-05-09'], { column: 'Date' }, 'Date both 1/1'],
    [
      'of two alike, the first',
      ['Date 1;Date 2', '2021-05-08;2021-05-09'],
      { column: 'Date 1' },
      'Date 1 both 1/1',
    ],
    ['beside an empty column', ['Date;When', ';2021-05-09'], { column: 'When' }, 'When both 1/1'],
    [
      'of an unknown heading',
      lines('a', [...repeated('8 May 2021', 19), 'soon']),
      { column: 'a' },
      'a content 19/20',
    ],
    ['of too many other cells', lines('a', [...repeated('8 May 2021', 9), 'soon']), undefined, undefined],
    ['of years under an unknown heading', lines('a', ['2021', '1848']), undefined, undefined],
    [
      'of days of a spreadsheet',
      lines('Date', ['44263', '44264.5']),
      { column: 'Date', order: 'serial' },
      'Date both 2/2',
    ],
    [
      'of seconds',
      lines('Timestamp', ['1615161600']),
      { column: 'Timestamp', order: 'seconds' },
      'Timestamp both 1/1',
    ],
    ['of numbers under another heading', lines('a', ['44263', '44264']), undefined, undefined],
    [
      'of an order that the cells prove',
      lines('Date', ['3/8/2021', '3/14/2021']),
      { column: 'Date', order: 'mdy' },
      'Date both 2/2',
    ],
    ['under another field’s heading', ['Town', '2021-05-08'], undefined, undefined],
  ])('%s', (_what, table, date, reason) => {
    expect(propose(...table).mapping.date).toEqual(date);
    expect(reasonFor('date', ...table)).toBe(reason);
    const asks = propose(...table).questions.some(({ kind }) => kind === 'date-missing');
    expect(asks).toBe(date === undefined);
  });

  it.each<[what: string, lines: readonly string[], date: unknown, reason: string]>([
    [
      'three',
      ['Day;Month;Year', '8;5;2021'],
      { year: 'Year', month: 'Month', day: 'Day' },
      'Year + Month + Day name 1/1',
    ],
    ['no days', ['Month;Year', 'May;2021'], { year: 'Year', month: 'Month' }, 'Year + Month name 1/1'],
    ['years alone', ['Year;Remark', '2021;x'], { year: 'Year' }, 'Year name 1/1'],
    ['days without months, which say nothing', ['Year;Day', '2021;8'], { year: 'Year' }, 'Year name 1/1'],
    ['days that are whole dates', ['Year;Day', '2021;8 May 2021'], { column: 'Day' }, 'Day content 1/1'],
    ['months that are whole dates', ['Year;Month', '2021;2021-05'], { column: 'Month' }, 'Month content 1/1'],
    [
      'days that are no days',
      ['Year;Month;Day', '2021;5;Monday'],
      { year: 'Year', month: 'Month' },
      'Year + Month name 1/1',
    ],
    ['a whole date besides', ['Year;Month;Date', '2021;5;2021-05-08'], { column: 'Date' }, 'Date both 1/1'],
    [
      'half the years',
      ['Year;Month', '2021;5', 'x;6'],
      { year: 'Year', month: 'Month' },
      'Year + Month name 2/2',
    ],
  ])('in parts, with %s', (_what, table, date, reason) => {
    expect(propose(...table).mapping.date).toEqual(date);
    expect(reasonFor('date', ...table)).toBe(reason);
  });

  it('is none of years that can’t be read', () => {
    expect(propose('Year;Month', 'old;5', 'new;6', '2021;7').mapping.date).toBeUndefined();
  });

  it('is asked for by the first three cells that may be either, and how often they rise', () => {
    const cells = ['03/08/2021', '05/05/2021', '2021-06-01', '04/07/2021', '05/06/2021', '06/02/2021'];
    expect(propose(...lines('Date', cells)).questions).toContainEqual({
      kind: 'date-order',
      field: 'date',
      column: 'Date',
      examples: [
        { cell: '03/08/2021', dmy: '2021-08-03', mdy: '2021-03-08' },
        { cell: '04/07/2021', dmy: '2021-07-04', mdy: '2021-04-07' },
        { cell: '05/06/2021', dmy: '2021-06-05', mdy: '2021-05-06' },
      ],
      inOrder: { dmy: 0, mdy: 3, of: 3 },
    });
    expect(propose(...lines('Date', cells)).mapping.date).toEqual({ column: 'Date' });
  });

  it('rises where two rows are of one day', () => {
    const [question] = propose(...lines('Date', ['03/08/2021', '03/08/2021'])).questions;
    expect(question).toMatchObject({ inOrder: { dmy: 1, mdy: 1, of: 1 } });
  });
});

describe('the end', () => {
  it.each<[what: string, lines: readonly string[], end: unknown, asked: readonly unknown[]]>([
    ['of its own order', ['Date;End', '8 May 2021;14/06/2021'], { column: 'End', order: 'dmy' }, []],
    [
      'in the order that the dates prove',
      ['Date;End', '5/14/2021;6/3/2021'],
      { column: 'End', order: 'mdy' },
      [],
    ],
    ['of no order, asked by the dates alone', ['Date;End', '5/6/2021;6/3/2021'], { column: 'End' }, ['date']],
    ['beside dates in parts', ['Year;Month;End', '2021;5;6/3/2021'], { column: 'End' }, ['end']],
    ['beside no date at all', ['x;End', 'y;2021-05-08'], { column: 'End' }, []],
    [
      'of which half can be read',
      ['Date;End', '2021-05-08;2021-05-09', '2021-05-08;x'],
      { column: 'End' },
      [],
    ],
    ['of no dates', ['Date;End', '2021-05-08;soon'], undefined, []],
    ['of no cells', ['Date;End', '2021-05-08;'], undefined, []],
  ])('%s', (_what, table, end, asked) => {
    const { mapping, questions } = propose(...table);
    expect(mapping.end).toEqual(end);
    expect(questions.flatMap((one) => (one.kind === 'date-order' ? [one.field] : []))).toEqual(asked);
  });
});

describe('the point', () => {
  it.each<[what: string, lines: readonly string[], point: unknown, reason: string | undefined]>([
    [
      'of two columns',
      ['x;lat;lon', 'a;12.5;22.5', 'b;north;31'],
      { lat: 'lat', lng: 'lon' },
      'lat + lon both 1/2',
    ],
    ['of one half', ['lat;remark', '12.5;a'], undefined, undefined],
    ['of words', ['lat;lon', 'north;east'], undefined, undefined],
    [
      'in a cell',
      ['where;coordinates', 'a;12.5, 22.5', 'b;there'],
      { both: 'coordinates' },
      'coordinates both 1/2',
    ],
    [
      'in cells of an unknown heading',
      lines('a', [...repeated('12.5, 22.5', 19), 'there']),
      { both: 'a' },
      'a content 19/20',
    ],
    ['in too few of them', lines('a', [...repeated('12.5, 22.5', 9), 'there']), undefined, undefined],
    ['of whole degrees, which may be anything', lines('a', ['12, 22', '13, 23']), undefined, undefined],
    [
      'in whole degrees that say that they are points',
      lines('a', ['POINT(22 12)']),
      { both: 'a' },
      'a content 1/1',
    ],
    ['of dates, which are none', lines('a', ['8.5.2021 7.25']), undefined, undefined],
    [
      'with the longitude first, as a row beyond 90° proves',
      lines('geo', ['12.5, 22.5', '116.4, 39.9']),
      { both: 'geo', lngFirst: true },
      'geo both 1/2',
    ],
    [
      'with the latitude first, where a row is beyond both',
      lines('geo', ['12.5, 22.5', '91, 181', '0, 0']).slice(0, 3),
      { both: 'geo' },
      'geo both 1/2',
    ],
  ])('%s', (_what, table, point, reason) => {
    expect(propose(...table).mapping.point).toEqual(point);
    expect(reasonFor('point', ...table)).toBe(reason);
  });

  it.each<[what: string, lines: readonly string[], questions: readonly unknown[]]>([
    [
      'most latitudes are beyond 90° and the longitudes aren’t',
      lines('lat;lon', ['116.4;39.9', '117;40', '12;22']),
      [{ kind: 'point-swapped', fit: 2, of: 3 }],
    ],
    ['half of them are', lines('lat;lon', ['116.4;39.9', '12;22']), []],
    ['the longitudes are too', lines('lat;lon', ['116.4;139.9', '117;140', '118;141']), []],
    ['there is one row, which may be a slip', lines('lat;lon', ['116.4;39.9']), []],
    ['they are 90° at most', lines('lat;lon', ['90;90', '-90;-90']), []],
  ])('is asked about, or not, where %s', (_what, table, questions) => {
    expect(propose(...table).questions.filter(({ kind }) => kind === 'point-swapped')).toEqual(questions);
  });

  it('has a country beside it; without a point, a country says nothing', () => {
    expect(propose('lat;lon;country', '12;22;Norland').mapping.country).toBe('country');
    expect(propose('lat;country', '12;Norland').mapping.country).toBeUndefined();
  });
});

describe('the title', () => {
  it.each<[what: string, lines: readonly string[], title: string | undefined, reason: string | undefined]>([
    ['has a heading', ['Title;Notes', 'Raid;At night'], '{Title}', 'Title name 1/1'],
    [
      'has letters in half of its cells',
      lines('Title;Type', ['Raid;x', '12;y']),
      '{Title}',
      'Title name 2/2',
    ],
    ['is none of numbers', ['Title;Type;Town', '12;Raid;Oldford'], '{Type}, {Town}', 'Type + Town name 0/0'],
    ['is the category alone', ['Type;x', 'Raid;a'], '{Type}', 'Type name 0/0'],
    ['is the summary', ['Town;Notes', 'Oldford;Mill burnt'], '{Notes}', 'Notes name 1/1'],
    ['is no summary of numbers', ['Notes', '12'], undefined, undefined],
    ['is the longest text', ['a;b', 'Mill burnt;Mill burnt by night'], '{b}', 'b content 1/1'],
    ['is long enough with eight letters', ['a', 'Mills on'], '{a}', 'a content 1/1'],
    ['is too short', ['a', 'Mill on'], undefined, undefined],
    ['is no column of numbers', ['a;b', '12345678901;Mill burnt'], '{b}', 'b content 1/1'],
    [
      'is a text in all but a few',
      lines('a', [...repeated('Mill burnt', 19), '12']),
      '{a}',
      'a content 20/20',
    ],
    ['is none that another field has', ['Town', 'Oldford by the river'], undefined, undefined],
  ])('%s', (_what, table, title, reason) => {
    const { mapping, questions } = propose(...table);
    expect(mapping.title).toBe(title);
    expect(reasonFor('title', ...table)).toBe(reason);
    expect(questions.some(({ kind }) => kind === 'title-missing')).toBe(title === undefined);
  });

  it('is not told again as a summary', () => {
    expect(propose('Town;Notes', 'Oldford;Mill burnt').mapping.summary).toBeUndefined();
    expect(reasonFor('summary', 'Town;Notes', 'Oldford;Mill burnt')).toBeUndefined();
    expect(propose('Title;Notes', 'Raid;Mill burnt').mapping.summary).toBe('Notes');
    expect(reasonFor('summary', 'Title;Notes', 'Raid;Mill burnt')).toBe('Notes name 1/1');
  });
});

describe('a field by its heading', () => {
  it.each<[what: string, field: FieldName, lines: readonly string[], reason: string | undefined]>([
    ['an id in each row', 'id', ['id', 'a', 'b'], 'id name 2/2'],
    ['an id of several rows, which is none', 'id', ['id', 'a', 'a'], undefined],
    ['clocks in half of the cells', 'time', ['time', '14:05', 'soon'], 'time name 1/2'],
    ['a clock of one figure', 'time', ['time', '7:05'], 'time name 1/1'],
    ['a clock without a sign', 'time', ['time', '1405'], 'time name 1/1'],
    ['no clock', 'time', ['time', 'soon'], undefined],
    ['a clock behind a word', 'time', ['time', 'at 14:05'], undefined],
    ['an end’s clock', 'endTime', ['end time', '16h30'], 'end time name 1/1'],
    ['a category of 80 letters', 'category', ['type', 'x'.repeat(80)], 'type name 1/1'],
    ['a text too long for a category', 'category', ['type', 'x'.repeat(81)], undefined],
    ['a column in which nothing stands', 'place', ['town', ''], undefined],
    [
      'four actors at most',
      'actors',
      ['actor 1;actor 2;actor 3;actor 4;actor 5', 'a;b;c;d;e'],
      'actor 1 + actor 2 + actor 3 + actor 4 name 1/1',
    ],
    ['addresses', 'sources', ['a;b', 'x;https://wire.example/1'], 'b name 1/1'],
    [
      'addresses in most cells',
      'sources',
      lines('a', [...repeated('HTTP://wire.example', 19), 'x']),
      'a name 20/20',
    ],
    ['addresses in too few', 'sources', lines('a', [...repeated('http://wire.example', 9), 'x']), undefined],
    ['an address within a text', 'sources', ['a', 'see https://wire.example'], undefined],
    [
      'days of publication, half of which can be read',
      'sources',
      ['source;published', 'Wire;2021-05-08', 'Post;x'],
      'source + published name 2/2',
    ],
    ['days of publication that are none', 'sources', ['source;published', 'Wire;yes'], 'source name 1/1'],
    ['counts in half of the cells', 'figures', ['killed', '3', 'many'], 'killed both 1/2'],
    ['no counts', 'figures', ['killed', 'many', '3', 'few'], undefined],
  ])('%s', (_what, field, table, reason) => expect(reasonFor(field, ...table)).toBe(reason));

  it('is of one column of each measure, the better heading first', () => {
    const { mapping, questions } = propose('dead;killed;wounded', '1;2;3');
    expect(mapping.figures?.map(({ measure, best }) => [measure, best])).toEqual([
      ['killed', 'killed'],
      ['wounded', 'wounded'],
    ]);
    expect(questions).toContainEqual({ kind: 'claimant-missing', columns: ['killed', 'wounded'] });
  });

  it('is of status or precision only where words recur', () => {
    const cells = (count: number) => Array.from({ length: count }, (_, index) => `word ${index}`);
    for (const field of ['status', 'precision'] as const) {
      expect(propose(...lines(field, cells(40))).mapping[field]).toEqual({ column: field, words: {} });
      expect(propose(...lines(field, cells(41))).mapping[field]).toBeUndefined();
    }
  });

  it('translates no word that says that nothing is stated', () => {
    const table = lines('status;precision', ['not stated;not-stated', 'Disputed;Region']);
    expect(propose(...table).mapping).toMatchObject({
      status: { words: { Disputed: 'disputed' } },
      precision: { words: { Region: 'region' } },
    });
    expect(propose(...table).mapping.status?.words).not.toHaveProperty('not stated');
    expect(reasonFor('status', ...table)).toBe('status name 2/2');
    expect(reasonFor('precision', ...lines('precision', ['exact', 'x', 'y']))).toBe('precision name 1/3');
  });
});

describe('a proposal is settled, or not,', () => {
  const proposal = (table: readonly string[]) => propose(...table);
  it.each<[what: string, lines: readonly string[], isSettled: boolean]>([
    ['of date and title', ['Date;Title', '2021-05-08;Raid'], true],
    ['without a title', ['Date;x', '2021-05-08;y'], false],
    ['without a date', ['Town;Title', 'Oldford;Raid'], false],
    ['with dates of either order', ['Date;Title', '5/6/2021;Raid'], false],
    [
      'with points that may be swapped',
      lines('Date;Title;lat;lon', repeated('2021-05-08;Raid;116;39', 2)),
      false,
    ],
    ['with figures of nobody', ['Date;Title;Killed', '2021-05-08;Raid;3'], true],
  ])('%s', (_what, table, isSettled) => {
    expect(settled(proposal(table)) !== undefined).toBe(isSettled);
  });

  it('has no figures of nobody, and no words that say nothing', () => {
    const table = ['Date;Title;Killed;Status;Precision', '2021-05-08;Raid;3;yes;near'];
    expect(settled(propose(...table))).toEqual({
      format: mappingFormat,
      date: { column: 'Date' },
      title: '{Title}',
      figures: [],
    });
  });

  it('keeps figures with a claimant, and words that say something', () => {
    const { mapping, ...rest } = propose('Date;Title;Status;Precision', '2021-05-08;Raid;disputed;exact');
    const figures = [
      { measure: 'killed', best: 'a', claimant: { name: 'Wire' } },
      { measure: 'killed', best: 'b', claimant: { column: 'by' } },
      { measure: 'killed', best: 'c', claimant: { name: '' } },
    ];
    const status = { column: 'Status', words: {}, others: 'disputed' } as const;
    const found = settled({ mapping: { ...mapping, figures, status }, ...rest });
    expect(found?.figures?.map(({ best }) => best)).toEqual(['a', 'b']);
    expect(found).toMatchObject({ status, precision: { words: { exact: 'exact' } } });
  });
});
