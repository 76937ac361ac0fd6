import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim';
import { deathsIn } from '../../src/table/deaths';
import { claimWith } from './smallDataset';

const claims = (...parts: Partial<Claim>[]) => parts.map((of, i) => claimWith({ id: `c${i}`, ...of }));

describe('deathsIn', () => {
  it.each<[string, Claim[], { low: number; high: number } | undefined]>([
    ['nothing where nobody claims', [], undefined],
    ['one figure', claims({ low: 5, best: 6, high: 9 }), { low: 5, high: 9 }],
    ['a lower bound alone', claims({ low: 100, atLeast: true }), { low: 100, high: 100 }],
    ['low above high, as real data has it', claims({ low: 9, high: 3 }), { low: 3, high: 9 }],
    ['the range over claimants', claims({ low: 4 }, { low: 5, claimedBy: 'amnesty' }), { low: 4, high: 5 }],
    ['a denial as the lowest', claims({ low: 4 }, { low: 0, claimedBy: 'yerevan' }), { low: 0, high: 4 }],
    [
      'only the latest of a claimant',
      claims(
        { low: 7, reported: '2020-10-11T15:00' },
        { low: 5, reported: '2020-10-11T09:00' },
        { low: 9, reported: '2020-10' },
      ),
      { low: 9, high: 9 },
    ],
    [
      'the later of two figures of one day, whichever comes first',
      claims(
        { low: 7, reported: '2020-10-11T15:00' },
        { low: 5, reported: '2020-10-11T09:00' },
        { low: 6, reported: '2020-10-11T09:30', claimedBy: 'yerevan' },
        { low: 8, reported: '2020-10-11T10:00', claimedBy: 'yerevan' },
      ),
      { low: 7, high: 8 },
    ],
    [
      'a figure of a day as of its midnight',
      claims({ low: 7, reported: '2020-10-11' }, { low: 5, reported: '2020-10-11T00:01' }),
      { low: 5, high: 5 },
    ],
    ['a figure of 0', claims({ low: 0 }), { low: 0, high: 0 }],
    ['the best figure alone, or the highest', claims({ best: 4 }, { high: 6 }), { low: 4, high: 6 }],
    [
      'the largest group, whose low and high may be of two',
      claims({ low: 9, high: 9 }, { low: 4, high: 12, people: 'military' }, { low: 2, side: 'armenia' }),
      { low: 9, high: 12 },
    ],
    [
      'both of two figures of one day',
      claims({ low: 13, reported: '2020-10-17' }, { low: 12, reported: '2020-10-17' }),
      { low: 12, high: 13 },
    ],
    [
      'the largest group, where others count other people',
      claims({ low: 21 }, { low: 2, side: 'armenia', people: 'military', claimedBy: 'yerevan' }),
      { low: 21, high: 21 },
    ],
    [
      'never a sum',
      claims({ low: 3, people: 'civilian' }, { low: 4, people: 'military' }),
      { low: 4, high: 4 },
    ],
    [
      'nothing but deaths in this incident that still stand',
      claims(
        { low: 1, scope: 'cumulative' },
        { low: 2, measure: 'wounded' },
        { low: 3, status: 'withdrawn' },
        { low: 4, status: 'outlier' },
        { notDisclosed: true },
        { low: 5, notDisclosed: true },
        {},
      ),
      undefined,
    ],
  ])('gives %s', (_, given, range) => {
    expect(deathsIn(given)).toEqual(range);
  });
});
