import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { stableOrder } from '../../src/engine/tab/indexes/stableOrder';
import {
  claimKeys,
  groupNames,
  rowKeys,
  type ClaimKey,
  type GroupName,
  type RowKey,
} from '../../src/engine/questions';
import { claimantRoles, claimScopes, type Claim } from '../../src/model/claim';
import { claimFacetNames, claimFacetOf } from '../../src/model/claimFacets';
import type { Dataset } from '../../src/model/dataset';
import { boundsOf, parseEdtf } from '../../src/model/edtf';
import { eventStatuses, type ConflictEvent } from '../../src/model/event';
import { reportedDay } from '../../src/model/span';
import { textIn } from '../../src/model/text';
import { tableOf } from '../table/tableOf';
import {
  arbitraryClaimClauses,
  arbitraryClauses,
  arbitraryDataset,
  arbitraryEdges,
} from './arbitraryDataset';
import { askNow } from './askNow';
import { createNaive, spanOf } from './naive';

const seed = 20201110;
// The code of a table's answers comes with its first question.
beforeAll(() => loadTables().then(() => undefined));

const runs = { seed, numRuns: 100 };

const questions = fc.array(arbitraryClauses, { minLength: 1, maxLength: 4 });

function orders<Key extends string>(keys: readonly Key[]) {
  return fc.array(fc.record({ by: fc.constantFrom(...keys), descending: fc.boolean() }), { maxLength: 2 });
}

type Given = { readonly event: ConflictEvent; readonly key: (by: RowKey) => number | string };

/** Compares by each key in turn; what is equal in all keeps its place. */
function sorted<Item, Key extends string>(
  items: readonly Item[],
  order: readonly { readonly by: Key; readonly descending: boolean }[],
  keyOf: (item: Item, by: Key) => number | string,
): Item[] {
  return [...items].sort((a, b) => {
    for (const { by, descending } of order) {
      const [x, y] = [keyOf(a, by), keyOf(b, by)];
      const less = typeof x === 'string' ? x.localeCompare(String(y), 'en') : x - Number(y);
      if (less !== 0) return descending ? -less : less;
    }
    return 0;
  });
}

describe(`a table equals a plain sort of the events (seed ${seed})`, () => {
  it('in its rows, by two keys up or down, and in their ids', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        questions,
        orders(rowKeys),
        fc.option(fc.subarray(['e0', 'e1', 'e2', 'e5', 'e9', 'nothing']), { nil: undefined }),
        fc.nat(20),
        (dataset, asked, order, only, offset) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const naive = createNaive(dataset);
          const { places, categories } = tableOf(dataset).dictionaries;
          for (const clauses of asked) {
            // Each mark is drawn at the place that the naive answer finds through the line's own index.
            const drawn = new Map(
              ask('records', { clauses, sort: 'time', limit: 99, offset: 0 }).records.map((record) => [
                record.event.id,
                record.line,
              ]),
            );
            const given: Given[] = naive
              .passing(clauses)
              .filter(({ id }) => only === undefined || only.includes(id))
              .map((event) => {
                const then = naive.seen(event, clauses);
                const place = drawn.get(event.id)?.place ?? -1;
                return {
                  event,
                  key: (by) =>
                    ({
                      when: spanOf(event).start,
                      known: naive.knownDay(event),
                      category: categories.findIndex(({ id }) => id === event.category),
                      title: textIn(event.title, 'en'),
                      place: place < 0 ? places.length : place,
                      status: eventStatuses.indexOf(then.status),
                      killed: naive.deaths(event, clauses).high,
                      sources: event.reports.length,
                      // Of one dataset alone.
                      origin: 0,
                    })[by],
                };
              });
            const ids = sorted(given, order, ({ key }, by) => key(by)).map(({ event }) => event.id);
            const page = { clauses, order, offset, limit: 6, ...(only && { only }) };
            const { total, records, ...at } = ask('tableRows', page);
            expect([total, at.offset]).toEqual([ids.length, Math.min(offset, ids.length)]);
            expect(records.map(({ event }) => event.id)).toEqual(ids.slice(offset, offset + 6));
            expect(ask('tableIds', page)).toEqual(ids.slice(offset, offset + 6));
            expect(records).toEqual(
              records.map(({ event, line }) => ({
                event,
                line,
                claims: naive.claimsOf(
                  naive.events.find(({ id }) => id === event.id) as ConflictEvent,
                  clauses,
                ),
              })),
            );
          }
        },
      ),
      runs,
    );
  });

  it('in the order that a reader gives its entries', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.boolean(), (dataset, descending) => {
        const ask = askNow(createTabEngine(tableOf(dataset)));
        const ids = tableOf(dataset)
          .dictionaries.categories.map(({ id }) => id)
          .reverse();
        const { records } = ask('tableRows', {
          clauses: {},
          order: [{ by: 'category', ids, descending }],
          offset: 0,
          limit: 99,
        });
        const ranks = records.map(({ event }) => ids.indexOf(event.category));
        expect(ranks).toEqual([...ranks].sort((a, b) => (descending ? b - a : a - b)));
      }),
      runs,
    );
  });

  it('in the statistics above it, which count every row once in each of its groups', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        questions,
        arbitraryEdges,
        fc.constantFrom(...groupNames),
        fc.integer({ min: 1, max: 4 }),
        (dataset, asked, edges, by, most) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const naive = createNaive(dataset);
          for (const clauses of asked) {
            const answer = ask('groupBins', { clauses, by, edges, most });
            const fixed = by === 'category' || by === 'status';
            const expected = groupsIn(dataset, naive, clauses, by, edges);
            const there = fixed ? expected : expected.filter(({ total }) => total > 0);
            const ranked = fixed ? there : there.sort((a, b) => b.total - a.total || a.at - b.at);
            expect(answer.groups.map(({ index, total }) => [index, total])).toEqual(
              ranked.slice(0, fixed ? 99 : most).map(({ index, total }) => [index, total]),
            );
            expect(answer.groups.map(({ counts }) => [...counts])).toEqual(
              ranked.slice(0, fixed ? 99 : most).map(({ counts }) => counts),
            );
            expect(answer.more).toBe(fixed ? 0 : Math.max(0, ranked.length - most));
          }
        },
      ),
      runs,
    );
  });
});

/** The bin of a minute: the last that has begun by then. */
function binOf(minute: number, edges: readonly number[]): number {
  return Math.max(
    0,
    edges.slice(0, -1).findLastIndex((edge) => edge <= minute),
  );
}

function groupsIn(
  dataset: Dataset,
  naive: ReturnType<typeof createNaive>,
  clauses: Parameters<typeof naive.passing>[0],
  by: GroupName,
  edges: readonly number[],
) {
  const { categories, actors, places, sides } = tableOf(dataset).dictionaries;
  const found = naive.passing(clauses, [by === 'side' ? 'actor' : by]);
  const placeBy = (id: string) =>
    places.findIndex((place) => place.id === id || place.formerIds?.includes(id));
  const unplaced = new Set(naive.passing({ ...clauses, place: ['none'] }).map(({ id }) => id));
  const groupsOf = (event: ConflictEvent): readonly number[] => {
    const of = event.actors.flatMap(({ actor }) => {
      const index = actors.findIndex(({ id }) => id === actor);
      return index < 0 ? [] : [index];
    });
    const some = (indexes: readonly number[]) => (indexes.length > 0 ? [...new Set(indexes)] : [-1]);
    switch (by) {
      case 'category':
        return [categories.findIndex(({ id }) => id === event.category)];
      case 'status':
        return [eventStatuses.indexOf(naive.seen(event, clauses).status)];
      case 'actor':
        return some(of);
      case 'side':
        return some(
          of.flatMap((index) => {
            const side = sides.findIndex(({ id }) => id === actors[index]?.side);
            return side < 0 ? [] : [side];
          }),
        );
      case 'place': {
        const there = event.places.map(({ place }) => placeBy(place)).filter((index) => index >= 0);
        return [...new Set(there), ...(unplaced.has(event.id) ? [-1] : [])];
      }
    }
  };
  const count = { category: categories, status: eventStatuses, actor: actors, side: sides, place: places }[by]
    .length;
  const bins = Math.max(0, edges.length - 1);
  return [
    ...Array.from({ length: count }, (_, index) => index),
    ...(by === 'category' || by === 'status' ? [] : [-1]),
  ].map((index) => {
    const counts = new Array<number>(eventStatuses.length * bins).fill(0);
    const own = found.filter((event) => groupsOf(event).includes(index));
    for (const event of own) {
      const status = eventStatuses.indexOf(naive.seen(event, clauses).status);
      const at = status * bins + binOf(spanOf(event).start, edges);
      if (bins > 0) counts[at] = (counts[at] ?? 0) + 1;
    }
    return { index, at: index < 0 ? count : index, total: own.length, counts };
  });
}

describe(`a table of claims equals a plain sort of the claims (seed ${seed})`, () => {
  it('in its rows', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        questions,
        arbitraryClaimClauses,
        orders(claimKeys),
        (dataset, asked, of, order) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const naive = createNaive(dataset);
          const codes = new Map(
            claimFacetNames.map((name) => [name, [...new Set(dataset.claims.map(claimFacetOf[name]))]]),
          );
          // The day that a claim was known from is another rule's: see below.
          const usable = order.filter(({ by }) => by !== 'reported');
          const keyOf = (claim: Claim, by: ClaimKey): number => {
            if (by === 'figure') return claim.low ?? claim.best ?? claim.high ?? -1;
            if (by === 'scope') return claimScopes.indexOf(claim.scope);
            if (by === 'asOf' || by === 'reported') {
              const asOf = parseEdtf(claim.asOf);
              return asOf ? Math.max(-1e9, boundsOf(asOf).firstDay) : -1e9;
            }
            return codes.get(by)?.indexOf(claimFacetOf[by](claim)) ?? -1;
          };
          for (const clauses of asked) {
            const expected = sorted(naive.claims(clauses, of), usable, keyOf);
            const page = ask('claimRows', { clauses, of, order: usable, offset: 1, limit: 5 });
            expect([page.total, page.whole]).toEqual([expected.length, naive.givenClaims(clauses).length]);
            expect(page.claims).toEqual(expected.slice(1, 6));
          }
        },
      ),
      runs,
    );
  });

  it('in the order of the days on which they were given', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.boolean(), (dataset, descending) => {
        const ask = askNow(createTabEngine(tableOf(dataset)));
        const order = [{ by: 'reported', descending }] as const;
        const { claims } = ask('claimRows', { clauses: {}, order, offset: 0, limit: 99 });
        const days = claims
          .filter(({ notDisclosed }) => !notDisclosed)
          .map(({ reported }) => reportedDay(reported));
        expect(days).toEqual([...days].sort((a, b) => (descending ? b - a : a - b)));
      }),
      runs,
    );
  });

  it('in the number of claims by facet, role and time', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        questions,
        arbitraryClaimClauses,
        fc.constantFrom(...claimFacetNames),
        arbitraryEdges,
        (dataset, asked, of, by, edges) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const naive = createNaive(dataset);
          const bins = Math.max(0, edges.length - 1);
          for (const clauses of asked) {
            const { [by]: _own, voice: _voice, ...others } = of;
            const found = naive.claims(clauses, others);
            const { groups } = ask('claimBins', { clauses, of, by, edges });
            expect(groups.map(({ id }) => id).sort()).toEqual(
              [...new Set(found.map(claimFacetOf[by]))].sort(),
            );
            for (const { id, counts } of groups) {
              const expected = new Array<number>(claimantRoles.length * bins).fill(0);
              for (const claim of found.filter((one) => claimFacetOf[by](one) === id)) {
                const asOf = parseEdtf(claim.asOf);
                const last = asOf ? boundsOf(asOf).lastDay : Infinity;
                const at =
                  claimantRoles.indexOf(claim.claimantRole) * bins +
                  binOf(last === Infinity ? Infinity : last * 1440, edges);
                if (bins > 0) expected[at] = (expected[at] ?? 0) + 1;
              }
              expect([...counts]).toEqual(expected);
            }
          }
        },
      ),
      runs,
    );
  });
});

describe('a stable order', () => {
  it.each([false, true])(
    'keeps what is equal in its place, and holds numbers of any size (down: %s)',
    (down) => {
      fc.assert(
        fc.property(
          // Few values are counted, more are sorted with their positions, the largest by themselves.
          fc.constantFrom(3, 5000, 2 ** 40, 2 ** 50).chain((most) =>
            fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -most, max: most })), {
              maxLength: 40,
            }),
          ),
          (values) => {
            const rows = Uint32Array.from(values, (_, i) => i);
            const value = (row: number) => values[row] ?? 0;
            const expected = [...rows].sort((a, b) => (down ? value(b) - value(a) : value(a) - value(b)));
            expect([...stableOrder(rows, value, down)]).toEqual(expected);
          },
        ),
        runs,
      );
    },
  );
});
