import { describe, expect, it } from 'vitest';
import { facetNames, sortOrders, withins, type Clauses } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { dayOf } from '../../src/model/day';
import type { Bounds } from '../../src/model/dataset';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { askNow } from './askNow';
import { createNaive } from './naive';

const october = (day: number) => dayOf(2020, 10, day);
const dataset = {
  ...smallDataset,
  events: [
    ...smallDataset.events,
    // One day with and without clock times, and dates that nobody knows to the day.
    eventWith({ id: 'dawn', when: '2020-10-08', time: { from: '05:00', of: 'event' } }),
    eventWith({ id: 'noon', when: '2020-10-08', time: { from: '12:00', of: 'event' }, category: 'talks' }),
    eventWith({ id: 'vague', when: '2020-10-07/2020-10-09~', places: [{ place: 'moscow', role: 'site' }] }),
    eventWith({ id: 'weeks', when: '2020-10-05/2020-10-20', category: 'human' }),
  ],
};
const naive = createNaive(dataset);

const areas: readonly Bounds[] = [
  [46.75, 39.76, 46.75, 39.82],
  [46, 39, 46.74, 40],
  [46.76, 39, 47, 40],
  [46, 39.83, 47, 40],
  [46, 39, 47, 39.75],
  [-180, -90, 180, 90],
];
const questions: readonly Clauses[] = [
  {},
  { text: '   ' },
  { category: ['strike'] },
  { category: ['strike', 'human', 'nothing'] },
  { category: ['nothing'] },
  { actor: ['baku'] },
  { actor: ['yerevan', 'kremlin'] },
  { place: ['shusha'] },
  { place: ['shushi'] },
  { place: ['moscow@map'] },
  { place: ['moscow@said', 'none'] },
  { place: ['moscow@there'] },
  { status: ['disputed'] },
  { status: ['documented', 'one-side'], category: ['strike'] },
  ...areas.map((area) => ({ area })),
  { known: october(8) },
  { known: october(4), category: ['strike'] },
  ...[october(4), october(7), october(8), october(31)].flatMap((from) =>
    [0, 1, 3, 30].map((days) => ({ time: { from, to: from + days } })),
  ),
  { time: { from: october(8), to: october(8) }, actor: ['yerevan'], status: ['disputed'] },
  { time: { from: dayOf(1900, 1, 1), to: dayOf(1950, 1, 1) } },
];
const edges = [october(1), october(4), october(5), october(8), october(9), october(40)].map(
  (day) => day * 1440,
);

// One engine is asked all of it, in turn and again, so that what it keeps of a question is tried with the next.
describe('an engine equals a plain filter over a few events', () => {
  const ask = askNow(createTabEngine(tableOf(dataset)));
  const all = [...questions, ...[...questions].reverse()];

  it('in pages of each order, and in what an event stands between', () => {
    for (const clauses of all) {
      for (const sort of sortOrders) {
        const ids = naive.ordered(clauses, sort).map(({ id }) => id);
        const { total, lines } = ask('page', { clauses, sort, limit: 4, at: { offset: 1 } });
        expect([total, lines.map(({ id }) => id)]).toEqual([ids.length, ids.slice(1, 5)]);
        for (const [at, id] of ids.entries()) {
          const { position, previous, next } = ask('event', { id, clauses, sort }) ?? {};
          expect([position, previous, next]).toEqual([at, ids[at - 1], ids[at + 1]]);
        }
      }
    }
  });

  it('in what passes possibly and certainly', () => {
    for (const clauses of all) {
      const counts = withins.map((within) => naive.passing({ ...clauses, within }).length);
      const { possible, certain } = ask('count', { clauses });
      expect([possible, certain]).toEqual(counts);
      for (const [at, within] of withins.entries())
        expect(ask('count', { clauses: { ...clauses, within } }).total).toBe(counts[at]);
    }
  });

  it('in facets and bins', () => {
    for (const one of all) {
      for (const within of withins) {
        const clauses = { ...one, within };
        for (const facet of facetNames) {
          const { counts, none } = ask('facets', { facet, clauses });
          expect({ counts: [...counts], none }).toEqual(naive.facet(facet, clauses));
        }
        for (const without of [[], ['time'], ['category', 'time']] as const) {
          const { counts } = ask('bins', { clauses, edges, without });
          expect(counts.map((ofCategory) => [...ofCategory])).toEqual(
            naive.bins(edges, clauses, [...without]),
          );
        }
      }
    }
  });

  it('in what a map shows in view', () => {
    for (const clauses of all) {
      const passing = naive.passing(clauses);
      for (const inView of areas) {
        const { total, marks, unplaced } = ask('marks', { clauses, limit: 2, inView });
        const seen = passing.length <= 2 ? passing : naive.inSight(clauses, inView);
        expect(total).toBe(passing.length);
        expect(marks?.map(({ id }) => id)).toEqual(seen.length <= 2 ? seen.map(({ id }) => id) : undefined);
        expect([...unplaced]).toEqual(naive.unplaced(clauses));
      }
    }
  });

  it('in claims', () => {
    for (const clauses of all) expect(ask('claims', { clauses }).claims).toEqual(naive.claims(clauses));
  });
});

it('a mark tells of its event’s date what the date tells', () => {
  const ask = askNow(createTabEngine(tableOf(dataset)));
  const { marks = [] } = ask('marks', { clauses: {}, limit: 100 });
  const among = (passes: (mark: (typeof marks)[number]) => boolean) =>
    marks.filter(passes).map(({ id }) => id);
  expect(among(({ approximate }) => approximate)).toEqual(['advance', 'vague']);
  expect(among(({ clock }) => clock)).toEqual(['dawn', 'cathedral', 'noon', 'ceasefire']);
  expect(among(({ whenKind }) => whenKind === 'once')).toEqual(['exchange']);
  expect(among(({ knownAssumed }) => knownAssumed)).toEqual(['exchange']);
  expect(among(({ place }) => place === -1)).toEqual(['independence', 'exchange', 'weeks', 'dawn', 'noon']);
});
