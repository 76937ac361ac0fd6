import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKeys, groupNames, rowKeys } from '../../../src/engine/questions';
import { claimFacetNames } from '../../../src/model/claimFacets';
import {
  claimColumnIds,
  eventColumnIds,
  firstEventColumns,
  movedColumn,
} from '../../../src/views/table/options/columnIds';
import {
  defaultOptions,
  orderAfter,
  readOptions,
  units,
  writeOptions,
  type Sorted,
  type TableOptions,
} from '../../../src/views/table/options/options';
import { properties } from '../../seed';

function order<Key extends string>(keys: readonly Key[]): fc.Arbitrary<readonly Sorted<Key>[]> {
  return fc.uniqueArray(
    fc
      .record({ by: fc.constantFrom(...keys), descending: fc.boolean() })
      .map(({ by, descending }) => (descending ? { by, descending } : { by })),
    { minLength: 1, maxLength: 2, selector: ({ by }) => by },
  );
}
function columns<Id extends string>(ids: readonly Id[], always: readonly Id[]): fc.Arbitrary<readonly Id[]> {
  return fc.shuffledSubarray([...ids]).map((some) => [...some, ...always.filter((id) => !some.includes(id))]);
}
const options: fc.Arbitrary<TableOptions> = fc.record({
  rows: fc.constantFrom('events' as const, 'claims' as const),
  order: order(rowKeys),
  columns: columns(eventColumnIds, ['when', 'title']),
  cards: fc.shuffledSubarray(
    eventColumnIds.filter((id) => id !== 'title'),
    { minLength: 1, maxLength: 3 },
  ),
  claimOrder: order(claimKeys),
  claimColumns: columns(claimColumnIds, ['figure', 'claimant']),
  unit: fc.constantFrom(undefined, ...units),
  by: fc.constantFrom(...groupNames),
  claimBy: fc.constantFrom(...claimFacetNames),
  folded: fc.boolean(),
});

describe('the options of a table', () => {
  it('come back from a link as they went in', () => {
    fc.assert(
      fc.property(options, (given) => {
        expect(readOptions(writeOptions(given, true), true)).toEqual(given);
        // The dataset of an event is a column only where two are joined.
        const isOfTwo = (id: string) => id === 'origin';
        const columns = given.columns.filter((id) => !isOfTwo(id));
        const cards = given.cards.filter((id) => !isOfTwo(id));
        fc.pre(cards.length > 0);
        expect(readOptions(writeOptions(given))).toEqual({ ...given, columns, cards });
      }),
      properties,
    );
  });

  it('show the dataset of an event where two are joined, until the reader leaves it out', () => {
    expect(readOptions([], true).columns).toContain('origin');
    expect(writeOptions(readOptions([], true), true)).toEqual([]);
    const without = { ...readOptions([], true), columns: firstEventColumns };
    expect(readOptions(writeOptions(without, true), true)).toEqual(without);
    expect(readOptions(['columns:when/origin/title']).columns).toEqual(['when', 'title']);
  });

  it('are read from any words, and hold what a table needs', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              'sort:',
              'sort:/-/when-/when',
              'columns:',
              'columns:nothing',
              'cards:title',
              'per:hour',
            ),
          ),
        ),
        (words) => {
          const read = readOptions(words);
          expect(read.columns).toEqual(expect.arrayContaining(['when', 'title']));
          expect(read.claimColumns).toEqual(expect.arrayContaining(['figure', 'claimant']));
          expect(read.order.length).toBeGreaterThan(0);
          expect(readOptions(writeOptions(read))).toEqual(read);
        },
      ),
      properties,
    );
  });

  it('say nothing where all is as at first', () => {
    expect(writeOptions(defaultOptions)).toEqual([]);
    expect(readOptions([])).toEqual(defaultOptions);
  });
});

describe('a press on a head', () => {
  const known = { by: 'known' } as const;
  it.each([
    [[{ by: 'when' }], 'known', false, [known]],
    [[known], 'known', false, [{ ...known, descending: true }]],
    [[{ ...known, descending: true }], 'known', false, [known]],
    [[known], 'sources', true, [known, { by: 'sources' }]],
    [[known, { by: 'sources' }], 'sources', true, [known, { by: 'sources', descending: true }]],
    [[known, { by: 'sources' }], 'known', true, [{ ...known, descending: true }, { by: 'sources' }]],
    [[known, { by: 'sources' }], 'title', true, [known, { by: 'title' }]],
    [[known, { by: 'sources' }], 'title', false, [{ by: 'title' }]],
  ] as const)('turns %j by %s (further: %s) into %j', (before, by, further, after) => {
    expect(orderAfter<string>(before, by, further)).toEqual(after);
  });
});

it('a column is moved by a step, and stays at an end', () => {
  expect(movedColumn(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedColumn(['a', 'b', 'c'], 'c', -2)).toEqual(['c', 'a', 'b']);
  expect(movedColumn(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(movedColumn(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});
