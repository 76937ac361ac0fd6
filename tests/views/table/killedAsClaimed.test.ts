import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim';
import { killedAsClaimed } from '../../../src/views/table/events/killedAsClaimed';
import { claimWith } from '../../table/smallDataset';

const claim = (part: Partial<Claim>): Claim =>
  claimWith({ id: 'c', scope: 'incident', measure: 'killed', ...part });

it('deaths claimed of the same people stand as a range with the number of its claimants', () => {
  expect(
    killedAsClaimed([
      claim({ id: 'a', claimedBy: 'x', best: 3 }),
      claim({ id: 'b', claimedBy: 'y', best: 5 }),
    ]),
  ).toEqual([{ low: 3, high: 5, claimants: 2 }]);
});

it('figures of other people are another count, and none is added to another', () => {
  expect(
    killedAsClaimed([
      claim({ id: 'a', claimedBy: 'x', people: 'military', best: 2 }),
      claim({ id: 'b', claimedBy: 'x', people: 'civilian', best: 21 }),
    ]),
  ).toEqual([
    { low: 21, high: 21, claimants: 1 },
    { low: 2, high: 2, claimants: 1 },
  ]);
});

it.each([
  ['wounded', { measure: 'wounded', best: 3 }],
  ['a total so far', { scope: 'cumulative', best: 300 }],
  ['withdrawn', { status: 'withdrawn', best: 3 }],
  ['not disclosed', { notDisclosed: true }],
] as const)('a figure that is %s is none of deaths in the event', (_, part) => {
  expect(killedAsClaimed([claim(part)])).toEqual([]);
});
