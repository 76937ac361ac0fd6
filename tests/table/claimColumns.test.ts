import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import type { Claim } from '../../src/model/claim';
import type { ConflictEvent } from '../../src/model/event';
import { claimAt, claimsOfRow, rowOfId } from '../../src/table/columns';
import { claimWith, eventWith, smallDataset } from './smallDataset';
import { tableOf } from './tableOf';

const tableWith = (claims: readonly Claim[], events: readonly ConflictEvent[] = []) =>
  tableOf({ ...smallDataset, events, claims });
const numbered = (...parts: Partial<Claim>[]) => parts.map((of, i) => claimWith({ id: `c${i}`, ...of }));
const a = eventWith({ id: 'a', when: '2020-10-04' });
const b = eventWith({ id: 'b', when: '2020-10-02' });
const ends = [-(2 ** 31), 2 ** 31 - 1];

describe('the days of a claim', () => {
  it('are those of its date, with open ends at the ends of the calendar', () => {
    const { fromDay, toDay } = tableWith(numbered({ asOf: '2020-10' }, { asOf: '2020-09-27/..' })).columns
      .claims;
    expect([...fromDay]).toEqual([dayOf(2020, 10, 1), dayOf(2020, 9, 27)]);
    expect([...toDay]).toEqual([dayOf(2020, 10, 31), ends[1]]);
  });

  it('are all days where its date can’t be read, which is told', () => {
    const { columns, issues } = tableWith(
      numbered({}, { asOf: 'in autumn' }, { asOf: 'x'.repeat(100), notDisclosed: true }),
    );
    const { fromDay, toDay, gap } = columns.claims;
    expect([fromDay[1], toDay[1]]).toEqual(ends);
    expect([...gap]).toEqual([0, 0, 0]);
    expect(issues).toEqual([
      {
        severity: 'warning',
        list: 'claims',
        row: 2,
        id: 'c1',
        code: 'date-unreadable',
        field: 'asOf',
        value: 'in autumn',
      },
      {
        severity: 'warning',
        list: 'claims',
        row: 3,
        id: 'c2',
        code: 'date-unreadable',
        field: 'asOf',
        value: `${'x'.repeat(79)}…`,
      },
    ]);
  });
});

it('only a claim that says "not disclosed" is a gap', () => {
  const { gap } = tableWith(numbered({ notDisclosed: true }, { low: 1 }, { notDisclosed: false })).columns
    .claims;
  expect([...gap]).toEqual([1, 0, 0]);
});

it('codes of scopes and facets say what the claims say, ids in the order in which they came', () => {
  const claims = numbered(
    { scope: 'daily', side: 'b', claimedBy: 'x' },
    { scope: 'incident', side: 'a', claimedBy: 'x', claimantRole: 'adversary' },
    { scope: 'cumulative', side: 'b', claimedBy: 'y', people: 'military', measure: 'wounded' },
    { scope: 'incidents' },
  );
  const { scope, facets } = tableWith(claims).columns.claims;
  expect([...scope]).toEqual([3, 0, 2, 1]);
  expect(facets.side.ids).toEqual(['b', 'a', 'azerbaijan']);
  const told = ({ codes, ids }: (typeof facets)['side']) => Array.from(codes, (code) => ids[code]);
  expect(told(facets.side)).toEqual(['b', 'a', 'b', 'azerbaijan']);
  expect(told(facets.claimant)).toEqual(['x', 'x', 'y', 'baku']);
  expect(told(facets.voice)).toEqual(['own-side', 'adversary', 'own-side', 'own-side']);
  expect(told(facets.people)).toEqual(['civilian', 'civilian', 'military', 'civilian']);
  expect(told(facets.measure)).toEqual(['killed', 'killed', 'wounded', 'killed']);
});

it('each event has its own claims, in the order of the file', () => {
  const claims = numbered(
    { event: 'a' },
    {},
    { event: 'b' },
    { event: 'a' },
    { event: 'nowhere' },
    { event: 'a' },
  );
  const { columns } = tableWith(claims, [a, b, eventWith({ id: 'c', when: '2020-10-09' })]);
  const indexes = (id: string) => [...claimsOfRow(columns.claims, rowOfId(columns, id))];
  expect([indexes('a'), indexes('b'), indexes('c')]).toEqual([[0, 3, 5], [2], []]);
  expect([...columns.claims.row]).toEqual([1, -1, 0, 1, -1, 1]);
});

describe('an assumed day of publication', () => {
  const assumed = { reported: '2020-10-02', assumed: true } as const;
  it.each<[string, Partial<Claim>, day: string]>([
    ['is not before the event began', { ...assumed, event: 'a' }, '2020-10-04'],
    ['stands where it is later', { ...assumed, reported: '2020-10-06', event: 'a' }, '2020-10-06'],
    ['stands without an event', assumed, '2020-10-02'],
    ['stands where there is no such event', { ...assumed, event: 'nowhere' }, '2020-10-02'],
    ['stands where it was checked', { reported: '2020-10-02', event: 'a' }, '2020-10-02'],
    [
      'is that of the gap where nothing is disclosed',
      { ...assumed, event: 'a', notDisclosed: true, asOf: '2020-09-30' },
      '2020-09-30',
    ],
  ])('%s', (_, parts, day) => {
    const { knownDay } = tableWith(numbered(parts), [a, b]).columns.claims;
    expect(knownDay[0]).toBe(Date.parse(day) / 86_400_000);
  });

  it('is given back as the day that it counts from, and any other as it was written', () => {
    const claims = numbered(
      { ...assumed, event: 'a' },
      { ...assumed, reported: '2020-10-04T17:20', event: 'a' },
      { reported: '2020-10-02T09:00', event: 'a' },
      { ...assumed, reported: '2020-10-01', event: 'a', notDisclosed: true, asOf: '2020-10-03' },
      { ...assumed, event: 'b', warning: 'graphic' },
    );
    const { columns } = tableWith(claims, [{ ...a, warning: 'names' }, b]);
    expect(claims.map((_, index) => claimAt(columns.claims, index))).toEqual([
      { ...claims[0], reported: '2020-10-04', warning: 'names' },
      { ...claims[1], warning: 'names' },
      { ...claims[2], warning: 'names' },
      { ...claims[3], warning: 'names' },
      claims[4],
    ]);
    const [plain] = numbered({ low: 1 });
    expect(plain && claimAt(tableWith([plain]).columns.claims, 0)).toEqual(plain);
  });
});

describe('the deaths claimed of an event', () => {
  const deaths = (...claims: Partial<Claim>[]) => {
    const { columns } = tableWith(numbered(...claims), [a, b]);
    const row = rowOfId(columns, 'a');
    return [columns.deathsLow[row], columns.deathsHigh[row]];
  };

  it.each<[string, Partial<Claim>[], [number, number]]>([
    ['are 0 without a claim', [], [0, 0]],
    ['are those of its one claim', [{ event: 'a', low: 2, high: 5 }], [2, 5]],
    [
      'are compared between claimants, wherever their claims stand in the file',
      [
        { event: 'a', low: 4 },
        { event: 'b', low: 50 },
        { low: 70 },
        { event: 'a', low: 6, claimedBy: 'yerevan' },
        { event: 'b', low: 60 },
      ],
      [4, 6],
    ],
    [
      'are 0 where none of its claims counts deaths',
      [
        { event: 'a', low: 4, measure: 'wounded' },
        { event: 'a', low: 6, scope: 'cumulative' },
      ],
      [0, 0],
    ],
    ['are 0 where its one claim counts none', [{ event: 'a', low: 4, measure: 'wounded' }], [0, 0]],
    ['are never below 0', [{ event: 'a', low: -3, high: -1 }], [0, 0]],
    ['end with the numbers of 32 bits', [{ event: 'a', low: 1, high: 1e12 }], [1, 2 ** 31 - 1]],
  ])('%s', (_, claims, range) => {
    expect(deaths(...claims)).toEqual(range);
  });

  it.each([
    [2 ** 16 - 1, 2],
    [2 ** 16, 4],
  ])('of %i take %i bytes', (high, bytes) => {
    const { deathsLow, deathsHigh } = tableWith(numbered({ event: 'a', low: 7, high }), [a, b]).columns;
    expect([deathsHigh.BYTES_PER_ELEMENT, [...deathsHigh]]).toEqual([bytes, [0, high]]);
    expect([deathsLow.BYTES_PER_ELEMENT, [...deathsLow]]).toEqual([2, [0, 7]]);
  });
});

it('issues tell the row in the file, also after rows that were set aside', () => {
  const unknown = { event: 'nowhere', asOf: 'soon' };
  const { issues } = tableWith(numbered(unknown, {}, unknown), []);
  const told = issues.map(({ code, row, id }) => `${code} ${row} ${id}`);
  expect(told).toEqual([
    'date-unreadable 1 c0',
    'date-unreadable 3 c2',
    'reference-missing 1 c0',
    'reference-missing 3 c2',
  ]);
});
