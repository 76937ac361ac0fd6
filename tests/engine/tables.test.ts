import { beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { readSoughtDate } from '../../src/engine/tab/search/soughtDate';
import type { ClaimKey, GroupName, OrderBy, RowKey } from '../../src/engine/questions';
import { dayOf } from '../../src/model/day';
import type { Dataset } from '../../src/model/dataset';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { askNow } from './askNow';

beforeAll(() => loadTables().then(() => undefined));

const report = (reported: string) => ({ source: 'agency', reported });
const dataset: Dataset = {
  ...smallDataset,
  events: [
    eventWith({
      id: 'a',
      when: '2020-10-01',
      title: { en: 'Élan', fr: 'Zèle' },
      category: 'talks',
      places: [{ place: 'moscow', role: 'site' }],
      actors: [{ actor: 'baku' }, { actor: 'yerevan' }],
      status: 'disputed',
      reports: [report('2020-10-09')],
    }),
    eventWith({
      id: 'b',
      when: '2020-10-02',
      title: 'apple',
      places: [{ place: 'shusha', role: 'site' }],
      actors: [{ actor: 'kremlin' }],
      reports: [report('2020-10-03'), report('2020-10-03')],
    }),
    eventWith({
      id: 'c',
      when: '2020-10-03',
      title: { en: 'Zebra', fr: 'âne' },
      category: 'human',
      places: [{ place: 'front', role: 'site' }],
      actors: [{ actor: 'baku' }],
      reports: [report('2020-10-04')],
    }),
    eventWith({ id: 'd', when: '2020-10-04', title: 'Apple', reports: [], status: 'one-side' }),
  ],
  claims: [
    claimWith({ id: 'k1', event: 'c', low: 3, high: 9, asOf: '2020-10-05', reported: '2020-10-08' }),
    claimWith({ id: 'k2', event: 'b', best: 5, asOf: '2020-10-04', reported: '2020-10-07', side: 'armenia' }),
    claimWith({
      id: 'k3',
      event: 'a',
      high: 1,
      asOf: '2020-10-03',
      reported: '2020-10-09',
      claimedBy: 'kremlin',
    }),
    claimWith({
      id: 'k4',
      notDisclosed: true,
      scope: 'cumulative',
      asOf: '2020-10-06',
      reported: '2020-10-06',
    }),
  ],
};
const ask = askNow(createTabEngine(tableOf(dataset)));

describe('the rows of a table', () => {
  const idsBy = (order: readonly OrderBy<RowKey>[], only?: readonly string[]) =>
    ask('tableIds', { clauses: {}, order, offset: 0, limit: 99, ...(only && { only }) }).join('');

  it.each<[RowKey, string, string]>([
    ['when', 'abcd', 'dcba'],
    ['known', 'bcda', 'acdb'],
    ['category', 'bdac', 'cabd'],
    ['title', 'bdac', 'cadb'],
    // At Shusha, in Moscow, at the front, nowhere.
    ['place', 'bacd', 'dcab'],
    ['status', 'bcad', 'dabc'],
    ['killed', 'dabc', 'cbad'],
    ['sources', 'dacb', 'bacd'],
  ])('stand by %s up and down', (by, up, down) => {
    expect(idsBy([{ by }])).toBe(up);
    expect(idsBy([{ by, descending: true }])).toBe(down);
  });

  it('stand by titles in the reader’s language, and by entries in the reader’s order', () => {
    expect(idsBy([{ by: 'title', language: 'fr' }])).toBe('cbda');
    expect(idsBy([{ by: 'category', ids: ['human', 'talks'] }])).toBe('cabd');
    expect(idsBy([{ by: 'place', ids: ['moscow', 'front'] }])).toBe('acbd');
  });

  it('stand by a second key where the first is equal', () => {
    expect(idsBy([{ by: 'category' }, { by: 'when', descending: true }])).toBe('dbac');
    expect(idsBy([])).toBe('abcd');
  });

  it('are those that were ticked, asked for in turn with all', () => {
    const ticked = ['c', 'nothing', 'a'];
    for (const order of [[], [{ by: 'when', descending: true }]] as const) {
      const all = order.length > 0 ? 'dcba' : 'abcd';
      expect(idsBy(order, ticked)).toBe(order.length > 0 ? 'ca' : 'ac');
      expect(idsBy(order)).toBe(all);
      expect(idsBy(order, ticked)).toBe(order.length > 0 ? 'ca' : 'ac');
      expect(idsBy(order, ['b'])).toBe('b');
      expect(idsBy(order, [])).toBe('');
    }
  });

  it('are the same after other questions, and others under other clauses', () => {
    expect(idsBy([{ by: 'title' }])).toBe('bdac');
    expect(ask('tableIds', { clauses: { category: ['strike'] }, order: [], offset: 0, limit: 9 })).toEqual([
      'b',
      'd',
    ]);
    expect(idsBy([{ by: 'title' }])).toBe('bdac');
  });

  it('come in pages, none beyond the end or before the beginning', () => {
    const page = (offset: number, limit: number) =>
      ask('tableRows', { clauses: {}, order: [], offset, limit });
    expect(page(-3, 2)).toMatchObject({ total: 4, offset: 0, records: [{ event: { id: 'a' } }, {}] });
    expect(page(3, 9).records.map(({ event }) => event.id)).toEqual(['d']);
    expect(page(9, 1)).toEqual({ total: 4, offset: 4, records: [] });
    expect(page(1, -1).records).toEqual([]);
  });
});

describe('the rows of a table of claims', () => {
  const idsBy = (order: readonly OrderBy<ClaimKey>[]) =>
    ask('claimRows', { clauses: {}, order, offset: 0, limit: 99 })
      .claims.map(({ id }) => id.slice(1))
      .join('');

  it.each<[ClaimKey, string, string]>([
    ['reported', '4213', '3124'],
    ['asOf', '3214', '4123'],
    // By the lowest number that is told; what is not disclosed is less than any.
    ['figure', '4312', '2134'],
    ['scope', '1234', '4123'],
    ['side', '1342', '2134'],
    ['claimant', '1243', '3124'],
  ])('stand by %s up and down', (by, up, down) => {
    expect(idsBy([{ by }])).toBe(up);
    expect(idsBy([{ by, descending: true }])).toBe(down);
  });

  it('stand by entries in the reader’s order, and come in pages', () => {
    expect(idsBy([{ by: 'claimant', ids: ['kremlin'] }])).toBe('3124');
    const page = ask('claimRows', { clauses: {}, order: [], offset: 3, limit: 5 });
    expect([page.total, page.whole, page.offset, page.claims.map(({ id }) => id)]).toEqual([4, 4, 3, ['k4']]);
    expect(ask('claimRows', { clauses: {}, order: [], offset: -1, limit: 1 }).claims).toHaveLength(1);
  });
});

describe('the statistics above a table', () => {
  const edges = [1, 3, 5].map((day) => dayOf(2020, 10, day) * 1440);
  const groups = (by: GroupName, most = 9) => {
    const answer = ask('groupBins', { clauses: {}, by, edges, most });
    return {
      groups: answer.groups.map(({ index, total, counts }) => [
        index,
        total,
        // Of all statuses together.
        [0, 1].map((bin) => counts.reduce((sum, count, at) => (at % 2 === bin ? sum + count : sum), 0)),
      ]),
      more: answer.more,
    };
  };

  it.each<[GroupName, readonly unknown[]]>([
    [
      'category',
      [
        [0, 2, [1, 1]],
        [1, 1, [1, 0]],
        [2, 1, [0, 1]],
      ],
    ],
    [
      'actor',
      [
        [0, 2, [1, 1]],
        [1, 1, [1, 0]],
        [2, 1, [1, 0]],
        [-1, 1, [0, 1]],
      ],
    ],
    // One of the events has both sides; who has none is with those without an actor.
    [
      'side',
      [
        [0, 2, [1, 1]],
        [-1, 2, [1, 1]],
        [1, 1, [1, 0]],
      ],
    ],
    // At the front without a point: both there and without one.
    [
      'place',
      [
        [-1, 2, [0, 2]],
        [0, 1, [1, 0]],
        [2, 1, [1, 0]],
        [3, 1, [0, 1]],
      ],
    ],
  ])('count each row once in each %s', (by, expected) => {
    expect(groups(by)).toEqual({ groups: expected, more: 0 });
  });

  it('are of the largest groups where not all are asked for', () => {
    expect(groups('actor', 1)).toEqual({ groups: [[0, 2, [1, 1]]], more: 3 });
    expect(groups('category', 1).groups).toHaveLength(3);
  });

  it('count by status', () => {
    const { groups: byStatus } = ask('groupBins', { clauses: {}, by: 'status', edges, most: 1 });
    expect(byStatus.map(({ total }) => total)).toEqual([0, 2, 0, 1, 1, 0]);
    expect([...(byStatus[3]?.counts ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });
});

describe('an engine that is asked again', () => {
  it('gives unchanged marks and lines as the same objects', () => {
    const again = askNow(createTabEngine(tableOf(dataset)));
    const marks = () => again('marks', { clauses: {}, limit: 9 }).marks ?? [];
    const [first, second] = [marks(), marks()];
    expect(first).toHaveLength(4);
    first.forEach((mark, i) => expect(second[i]).toBe(mark));
    const lines = (offset: number) =>
      again('page', { clauses: {}, sort: 'time', limit: 2, at: { offset } }).lines;
    expect(lines(1)[0]).toBe(lines(0)[1]);
  });
});

describe('what is offered where nothing is found', () => {
  const found = (text: string) => ask('nearest', { clauses: { text } });

  it('is nothing without a text', () => {
    expect(ask('nearest', { clauses: {} })).toEqual([]);
  });

  it('has the one of more events first', () => {
    const many = askNow(
      createTabEngine(
        tableOf({
          ...dataset,
          events: ['fleet', 'fleet', 'fleets', 'float', 'float', 'float', 'float'].map((title, i) =>
            eventWith({ id: `${i}`, title }),
          ),
        }),
      ),
    );
    expect(many('nearest', { clauses: { text: 'fleat' } })).toEqual([
      { text: 'float', name: 'float', total: 4 },
      { text: 'fleet', name: 'fleet', total: 3 },
    ]);
  });

  it.each([
    ['moscwo', 'Moscow'],
    ['zbra', 'Zebra'],
  ])('is near: for %s it is %s', (typed, name) => {
    expect(found(typed).map((one) => one.name.toLowerCase())).toContain(name.toLowerCase());
  });

  it.each(['zb', 'xxxxxx', '%', '-zebra -apple -elan'])('is nothing for %s', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it.each(['9 jui', '9 juin', '9 j', '9 zzz'])(
  'a month is told by no beginning that others share: %s',
  (typed) => {
    expect(readSoughtDate(typed.split(' '), false)?.month).toBe(typed === '9 juin' ? 6 : undefined);
  },
);
