import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { tableOf } from '../table/tableOf';
import { properties } from '../seed';
import { arbitraryClauses, arbitraryDataset, arbitrarySort } from './arbitraryDataset';
import { askNow } from './askNow';
import { createNaive } from './naive';

beforeAll(() => loadTables().then(() => undefined));

const runs = { ...properties, numRuns: 60 };
const ids = fc.array(
  fc.nat(32).map((i) => `e${i}`),
  { maxLength: 6 },
);
const page = fc.record({ offset: fc.nat(8), limit: fc.nat(8) });

describe('events as whole records', () => {
  it('are those that pass, in order, with their lines and their claims', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryClauses, arbitrarySort, page, (dataset, clauses, sort, of) => {
        const ask = askNow(createTabEngine(tableOf(dataset)));
        const naive = createNaive(dataset);
        const expected = naive.ordered(clauses, sort);
        const { total, records } = ask('records', { clauses, sort, ...of });
        expect(total).toBe(expected.length);
        const shown = expected.slice(of.offset, of.offset + of.limit);
        expect(records.map(({ event }) => event)).toEqual(shown.map((event) => naive.told(event, clauses)));
        expect(records.map(({ claims }) => claims)).toEqual(
          shown.map((event) => naive.claimsOf(event, clauses)),
        );
        const { lines } = ask('page', { clauses, sort, limit: of.limit, at: { offset: of.offset } });
        expect(records.map(({ line }) => line)).toEqual(of.offset < total ? lines : []);
      }),
      runs,
    );
  });

  it('are those that were ticked, in their order, whatever passes, if they were known', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryClauses, ids, page, (dataset, clauses, ticked, of) => {
        const ask = askNow(createTabEngine(tableOf(dataset)));
        const naive = createNaive(dataset);
        const expected = ticked.flatMap((id) => {
          const event = dataset.events.find((one) => one.id === id);
          return event && naive.knownDay(event) <= (clauses.known ?? Infinity) ? [event] : [];
        });
        const { total, records } = ask('records', { clauses, sort: 'time', ids: ticked, ...of });
        expect(total).toBe(expected.length);
        expect(records.map(({ event }) => event)).toEqual(
          expected.slice(of.offset, of.offset + of.limit).map((event) => naive.told(event, clauses)),
        );
      }),
      runs,
    );
  });

  it('are as texts what the dataset has, but as of an earlier day what was known by then', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryClauses, ids, page, (dataset, clauses, ticked, of) => {
        const ask = askNow(createTabEngine(tableOf(dataset)));
        const all = { clauses, sort: 'time', ...of } as const;
        for (const asked of [all, { ...all, ids: ticked }]) {
          const { total, records } = ask('records', asked);
          const texts = ask('eventTexts', asked);
          const written =
            clauses.known === undefined
              ? records.map(({ event: { id } }) => ({
                  event: dataset.events.find((one) => one.id === id),
                  claims: dataset.claims.filter(({ event }) => event === id),
                }))
              : records;
          expect(texts.total).toBe(total);
          expect(texts.events).toEqual(written.map(({ event }) => JSON.stringify(event)));
          expect(texts.claims).toEqual(
            written.flatMap(({ claims }) => claims.map((claim) => JSON.stringify(claim))),
          );
        }
        expect(ask('claimTexts', { clauses, ...of })).toEqual({
          total: dataset.claims.length,
          claims: dataset.claims.slice(of.offset, of.offset + of.limit).map((claim) => JSON.stringify(claim)),
        });
      }),
      runs,
    );
  });
});
