import { claimScopes } from '../../src/model/claim';
import { claimFacetNames } from '../../src/model/claimFacets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { facetNames, type ClauseName, type SpaceCell } from '../../src/engine/questions';
import type { Dataset } from '../../src/model/dataset';
import { tableOf } from '../table/tableOf';
import {
  arbitraryClaimClauses,
  arbitraryClauses,
  arbitraryDataset,
  arbitraryEdges,
  arbitrarySort,
} from './arbitraryDataset';
import { askNow } from './askNow';
import { createNaive } from './naive';

const seed = 20201110;
const runs = { seed, numRuns: 300 };

function engineOf(dataset: Dataset) {
  return askNow(createTabEngine(tableOf(dataset)));
}

// Several questions go to one engine, so that what it keeps from the last is tested too.
const questions = fc.array(arbitraryClauses, { minLength: 1, maxLength: 5 });
const claimQuestions = fc.array(arbitraryClaimClauses, { minLength: 1, maxLength: 3 });
const without = fc.subarray<ClauseName>([
  'time',
  'text',
  'category',
  'actor',
  'place',
  'status',
  'area',
  'known',
]);

describe(`the engine equals a plain filter over the events (seed ${seed})`, () => {
  it('in pages, their order and where they begin', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, arbitrarySort, fc.nat(35), (dataset, asked, sort, at) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        for (const clauses of asked) {
          const ids = naive.ordered(clauses, sort).map(({ id }) => id);
          const page = ask('page', { clauses, sort, limit: 7, at: { offset: at } });
          expect(page.total).toBe(ids.length);
          const count = ask('count', { clauses });
          expect([count.total, count.whole]).toEqual([ids.length, dataset.events.length]);
          for (const within of ['possibly', 'certainly'] as const) {
            const all = within === 'possibly' ? count.possible : count.certain;
            expect(all).toBe(naive.passing({ ...clauses, within }).length);
          }
          expect(page.lines.map(({ id }) => id)).toEqual(ids.slice(at, at + 7));
          const from = ask('page', { clauses, sort, limit: 7, at: { from: `e${at}` } });
          expect(from.offset).toBe(Math.max(0, ids.indexOf(`e${at}`)));
          expect(from.lines.map(({ id }) => id)).toEqual(ids.slice(from.offset, from.offset + 7));
        }
      }),
      runs,
    );
  });

  it('in facets, each without its own clause', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, (dataset, asked) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        for (const clauses of asked) {
          for (const facet of facetNames) {
            const { counts, none } = ask('facets', { facet, clauses });
            expect({ counts: [...counts], none }).toEqual(naive.facet(facet, clauses));
          }
        }
      }),
      runs,
    );
  });

  it('in bins', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, arbitraryEdges, without, (dataset, asked, edges, left) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        for (const clauses of asked) {
          const { counts } = ask('bins', { clauses, edges, without: left });
          expect(counts.map((ofCategory) => [...ofCategory])).toEqual(naive.bins(edges, clauses, left));
        }
      }),
      runs,
    );
  });

  it('in marks and in cells', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, fc.nat(30), (dataset, asked, limit) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        const cellDegrees = 0.05;
        for (const clauses of asked) {
          const ids = naive.passing(clauses).map(({ id }) => id);
          const { total, marks, cells, unplaced } = ask('marks', { clauses, limit, cellDegrees });
          expect(total).toBe(ids.length);
          expect([...unplaced]).toEqual(naive.unplaced(clauses));
          const asDrawn = marks?.map(({ id, status, deathsLow, deathsHigh }) => {
            return { id, status, low: deathsLow, high: deathsHigh };
          });
          const drawn = naive.passing(clauses).map((event) => {
            return {
              id: event.id,
              status: naive.seen(event, clauses).status,
              ...naive.deaths(event, clauses),
            };
          });
          expect(asDrawn).toEqual(ids.length <= limit ? drawn : undefined);
          expect(cells && countsByCell(cells, cellDegrees)).toEqual(
            ids.length <= limit ? undefined : naive.cells(clauses, cellDegrees),
          );
        }
      }),
      runs,
    );
  });

  it('in what a map shows of the marks and cells', () => {
    const edge = fc.constantFrom(-200, 37, 46, 46.7, 46.75, 50);
    const bounds = fc.tuple(
      edge,
      fc.constantFrom(-90, 39, 39.7, 39.76, 55),
      edge,
      fc.constantFrom(39.7, 56, 90),
    );
    fc.assert(
      fc.property(arbitraryDataset, questions, fc.nat(10), bounds, (dataset, asked, limit, inView) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        const cellDegrees = 0.05;
        for (const clauses of asked) {
          const passing = naive.passing(clauses);
          const { total, marks, cells, unplaced } = ask('marks', { clauses, limit, inView, cellDegrees });
          expect(total).toBe(passing.length);
          expect([...unplaced]).toEqual(naive.unplaced(clauses));
          const shown = passing.length <= limit ? passing : naive.inSight(clauses, inView);
          const few = shown.length <= limit;
          expect(marks?.map(({ id }) => id)).toEqual(few ? shown.map(({ id }) => id) : undefined);
          expect(cells && countsByCell(cells, cellDegrees)).toEqual(
            few ? undefined : naive.cells(clauses, cellDegrees, inView),
          );
        }
      }),
      runs,
    );
  });

  it('in an event, its place in the order and its neighbours', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, arbitrarySort, fc.nat(30), (dataset, asked, sort, which) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        const id = dataset.events[which]?.id ?? `e${which}`;
        const event = dataset.events[which];
        for (const clauses of asked) {
          const answer = ask('event', { id, clauses, sort });
          const isKnown = event && naive.knownDay(event) <= (clauses.known ?? Infinity);
          expect(answer?.event).toEqual(isKnown ? naive.told(event, clauses) : undefined);
          if (!isKnown) continue;
          const ids = naive.ordered(clauses, sort).map((of) => of.id);
          const all = naive.ordered({}, sort).map((of) => of.id);
          const before = all.slice(0, all.indexOf(id)).filter((other) => ids.includes(other));
          const after = all.slice(all.indexOf(id) + 1).filter((other) => ids.includes(other));
          expect(answer).toMatchObject({ position: ids.indexOf(id), total: ids.length });
          expect([answer?.previous, answer?.next]).toEqual([before.at(-1), after[0]]);
          expect(answer?.claims).toEqual(naive.claimsOf(event, clauses));
        }
      }),
      runs,
    );
  });

  it('in what was said at a place and what happened there', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, (dataset, asked) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        for (const { place: _place, ...clauses } of asked) {
          const { marks = [] } = ask('marks', { clauses, limit: 100 });
          dataset.places.forEach(({ id }, index) => {
            const total = (place: string) => {
              const those = { ...clauses, place: [place] };
              const page = ask('page', { clauses: those, sort: 'time', limit: 0, at: { offset: 0 } });
              expect(page.total).toBe(naive.passing(those).length);
              return page.total;
            };
            const [any, drawn, said, there] = [id, `${id}@map`, `${id}@said`, `${id}@there`].map(total);
            const here = marks.filter((mark) => mark.place === index);
            const spoken = here.filter(({ role }) => role === 'seat' || role === 'venue').length;
            // What a chip of the map counts is what its click lists.
            expect([drawn, said, there]).toEqual([here.length, spoken, here.length - spoken]);
            expect(any).toBeGreaterThanOrEqual(here.length);
            expect(ask('facets', { facet: 'place', clauses }).counts[index]).toBe(any);
          });
        }
      }),
      runs,
    );
  });

  it('in what has no point on the map, however it is asked', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, (dataset, asked) => {
        const ask = engineOf(dataset);
        for (const { place: _place, ...clauses } of asked) {
          const { none } = ask('facets', { facet: 'place', clauses });
          const those = { ...clauses, place: ['none'] };
          expect(ask('page', { clauses: those, sort: 'time', limit: 0, at: { offset: 0 } }).total).toBe(none);
          for (const limit of [0, 100]) {
            const { unplaced } = ask('marks', { clauses, limit });
            expect(unplaced.reduce((sum, count) => sum + count)).toBe(none);
          }
        }
      }),
      runs,
    );
  });

  it('in claims', () => {
    fc.assert(
      fc.property(arbitraryDataset, questions, claimQuestions, (dataset, asked, asksOf) => {
        const ask = engineOf(dataset);
        const naive = createNaive(dataset);
        for (const [i, clauses] of asked.entries()) {
          const of = asksOf[i % asksOf.length] ?? {};
          const claims = naive.claims(clauses, of);
          const answer = { total: claims.length, whole: naive.givenClaims(clauses).length };
          const loose = naive.looseClaims(clauses, of).length;
          expect(ask('claims', { clauses, of })).toEqual({ ...answer, claims, loose });
          // The same counts where none is told one by one.
          const limit = claims.length - 1;
          expect(ask('claims', { clauses, of, limit })).toEqual({ ...answer, claims: [], loose });
          for (const scope of claimScopes)
            expect(ask('claims', { clauses, of, scope }).claims).toEqual(
              claims.filter((claim) => claim.scope === scope),
            );
        }
      }),
      runs,
    );
  });

  it('in the options of claims: what each says is what it gives', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryClauses, arbitraryClaimClauses, (dataset, clauses, of) => {
        const ask = engineOf(dataset);
        const answer = ask('claimFacets', { clauses, of });
        for (const name of claimFacetNames)
          for (const { id, count } of answer[name])
            expect(ask('claims', { clauses, of: { ...of, [name]: [id] } }).total).toBe(count);
      }),
      runs,
    );
  });

  it('in cumulative and daily claims, which no clause of the events touches', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryClauses, (dataset, clauses) => {
        const ask = engineOf(dataset);
        const { time, known } = clauses;
        const days = { ...(time && { time }), ...(known !== undefined && { known }) };
        for (const scope of ['cumulative', 'daily'] as const)
          expect(ask('claims', { clauses, scope })).toEqual(ask('claims', { clauses: days, scope }));
      }),
      runs,
    );
  });
});

function countsByCell(cells: readonly SpaceCell[], degrees: number): { [cell: string]: number } {
  return Object.fromEntries(
    cells.map(({ lng, lat, count }) => [`${Math.floor(lng / degrees)} ${Math.floor(lat / degrees)}`, count]),
  );
}
