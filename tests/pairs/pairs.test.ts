import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';
import { joinedId } from '../../src/model/origin';
import { precisions, type Place } from '../../src/model/place';
import { createComparison } from '../../src/pairs/comparePair';
import { sharedDays, daysOfRow } from '../../src/pairs/dates';
import { pairLimits, proposePairs } from '../../src/pairs/proposePairs';
import { distanceKm, spotOfRow } from '../../src/pairs/spots';
import { rowOfId } from '../../src/table/columns';
import { properties } from '../seed';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';
import { joinedOf, pairsOf } from './joinedOf';

const town = (id: string, lng: number, lat: number, parts: Partial<Place> = {}): Place => ({
  id,
  names: { en: id },
  lng,
  lat,
  precision: 'settlement',
  ...parts,
});

/** About a degree of latitude is 111 km. */
const places: readonly Place[] = [
  town('here', 46, 40),
  town('near', 46, 40.05),
  town('far', 46, 40.2),
  town('district', 46, 40.2, { precision: 'district' }),
  town('country', 49, 42, { precision: 'country' }),
  town('spot', 46, 40, { precision: 'exact' }),
  town('east', 179.99, -16, {}),
  town('west', -179.99, -16, {}),
  town('pole', 0, 89.99, {}),
  town('overThePole', 180, 89.99, {}),
  town('unstated', 46, 40.2, { precision: 'not-stated' }),
  { id: 'unknown', names: { en: 'unknown' }, precision: 'unknown' },
];

const actors = [
  { id: 'az', title: 'Azerbaijan', kind: 'state' },
  {
    id: 'gov',
    title: { fr: 'Gouvernement de l’Azerbaïdjan', en: 'Government of Azerbaijan' },
    kind: 'state',
  },
  { id: 'am', title: 'Armenia', kind: 'state' },
];

type Told = {
  readonly when: string;
  readonly place?: string;
  readonly actors?: readonly string[];
  readonly deaths?: readonly [number, number];
};

function datasetOf(told: readonly Told[]): Dataset {
  const events: ConflictEvent[] = told.map(({ when, place, actors: ids = [] }, index) =>
    eventWith({
      id: `e${index}`,
      when,
      places: place === undefined ? [] : [{ place, role: 'site' }],
      actors: ids.map((actor) => ({ actor })),
    }),
  );
  const claims: Claim[] = told.flatMap(({ deaths }, index) =>
    deaths ? [claimWith({ id: `c${index}`, event: `e${index}`, low: deaths[0], high: deaths[1] })] : [],
  );
  return { ...smallDataset, places, actors, events, claims };
}

describe('two events', () => {
  test.each<[string, Told, Told, string[] | undefined]>([
    [
      'of one day and town',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'here' },
      ['time', 'place'],
    ],
    ['of two days', { when: '2020-10-04', place: 'here' }, { when: '2020-10-05', place: 'here' }, undefined],
    [
      'of a day and an approximate one beside it',
      { when: '2020-10-04~', place: 'here' },
      { when: '2020-10-05', place: 'here' },
      ['time', 'place'],
    ],
    [
      'of a day and its month',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10', place: 'here' },
      ['time', 'place'],
    ],
    [
      'of a day and another month',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-11', place: 'here' },
      undefined,
    ],
    ['without a date', { when: 'XXXX', place: 'here' }, { when: '2020-11', place: 'here' }, undefined],
    [
      'of two towns near each other',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'near' },
      ['time', 'place'],
    ],
    [
      'of two towns 22 km apart',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'far' },
      undefined,
    ],
    [
      'of a town and a district around it',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'district' },
      ['time', 'place'],
    ],
    [
      'of a town and its country',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'country' },
      ['time', 'place'],
    ],
    [
      'of which one doesn’t state how exact its place is',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04', place: 'unstated' },
      ['time', 'place'],
    ],
    [
      'on both sides of the antimeridian',
      { when: '2020-10-04', place: 'east' },
      { when: '2020-10-04', place: 'west' },
      ['time', 'place'],
    ],
    [
      'on both sides of a pole',
      { when: '2020-10-04', place: 'pole' },
      { when: '2020-10-04', place: 'overThePole' },
      ['time', 'place'],
    ],
    [
      'of which one has no place, and nothing else in common',
      { when: '2020-10-04', place: 'here' },
      { when: '2020-10-04' },
      undefined,
    ],
    [
      'of which one has no place, of the same actor',
      { when: '2020-10-04', place: 'here', actors: ['az'] },
      { when: '2020-10-04', place: 'unknown', actors: ['az'] },
      ['time', 'noPlace', 'actors'],
    ],
    [
      'of one actor by two names',
      { when: '2020-10-04', place: 'here', actors: ['az'] },
      { when: '2020-10-04', place: 'here', actors: ['gov'] },
      ['time', 'place', 'actors'],
    ],
    [
      'of two actors',
      { when: '2020-10-04', place: 'here', actors: ['az'] },
      { when: '2020-10-04', place: 'here', actors: ['am'] },
      ['time', 'place', 'otherActors'],
    ],
    [
      'whose figures meet',
      { when: '2020-10-04', place: 'here', deaths: [3, 6] },
      { when: '2020-10-04', place: 'here', deaths: [5, 5] },
      ['time', 'place', 'deaths'],
    ],
    [
      'whose figures don’t',
      { when: '2020-10-04', place: 'here', deaths: [3, 4] },
      { when: '2020-10-04', place: 'here', deaths: [8, 9] },
      ['time', 'place', 'otherDeaths'],
    ],
    [
      'of which one has no figure',
      { when: '2020-10-04', place: 'here', deaths: [3, 4] },
      { when: '2020-10-04', place: 'here' },
      ['time', 'place'],
    ],
  ])('%s', (_what, one, other, reasons) => {
    const found = pairsOf(joinedOf(datasetOf([one]), datasetOf([other])));
    expect(found.map((pair) => pair.reasons.map(({ kind }) => kind))).toEqual(reasons ? [reasons] : []);
    const turned = pairsOf(joinedOf(datasetOf([other]), datasetOf([one])));
    expect(turned.map(({ score }) => score)).toEqual(found.map(({ score }) => score));
  });

  it('are told why in figures', () => {
    const one = { when: '2020-10-04', place: 'here', actors: ['az'], deaths: [3, 6] } as const;
    const other = {
      when: '2020-10-03/2020-10-05',
      place: 'near',
      actors: ['gov', 'am'],
      deaths: [5, 9],
    } as const;
    const [pair] = pairsOf(joinedOf(datasetOf([one]), datasetOf([other])));
    expect(pair).toMatchObject({
      a: 'e0',
      b: 'e0',
      reasons: [
        { kind: 'time', days: 1, exact: false },
        { kind: 'place', km: 5.6, withinKm: 10 },
        { kind: 'actors', actors: ['az'] },
        { kind: 'deaths', low: 5, high: 6 },
      ],
    });
  });

  it('are the likelier one, the better they are known', () => {
    const scoreOf = (one: Told, other: Told) =>
      pairsOf(joinedOf(datasetOf([one]), datasetOf([other])))[0]?.score ?? 0;
    const exact = { when: '2020-10-04', place: 'spot', actors: ['az'], deaths: [5, 5] } as const;
    const scores = [
      scoreOf(exact, exact),
      scoreOf(exact, { ...exact, place: 'here' }),
      scoreOf(exact, { ...exact, place: 'country' }),
      scoreOf(exact, { ...exact, place: 'country', actors: [] }),
      scoreOf(exact, { ...exact, place: 'country', actors: [], deaths: [9, 9] }),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores[0]).toBeGreaterThan(0.98);
    expect(scores[0]).toBeLessThanOrEqual(1);
  });
});

const told: fc.Arbitrary<Told> = fc.record(
  {
    when: fc.constantFrom(
      '2020-10-04',
      '2020-10-05',
      '2020-10-04~',
      '2020-10',
      '2020',
      '2020-10-04/2020-11-20',
      'XXXX',
    ),
    place: fc.constantFrom(...places.map(({ id }) => id)),
    actors: fc.subarray(actors.map(({ id }) => id)),
    deaths: fc.constantFrom([1, 3] as const, [3, 9] as const, [20, 20] as const),
  },
  { requiredKeys: ['when'] },
);
const some = fc.array(told, { minLength: 1, maxLength: pairLimits.kept });

it('pairs each event once at most, only what can be one, and leaves no two that still could be', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const table = joinedOf(datasetOf(a), datasetOf(b));
      const compare = createComparison(table);
      const pairs = pairsOf(table);
      const row = (name: 'first' | 'second', id: string) => rowOfId(table.columns, joinedId(name, id));
      for (const of of ['a', 'b'] as const)
        expect(new Set(pairs.map((pair) => pair[of])).size).toBe(pairs.length);
      for (const { a: first, b: second } of pairs) {
        const [one, other] = [row('first', first), row('second', second)];
        expect(sharedDays(daysOfRow(table.columns, one), daysOfRow(table.columns, other))).toBeGreaterThan(0);
        const [here, there] = [spotOfRow(table, one), spotOfRow(table, other)];
        if (here && there) expect(distanceKm(here, there)).toBeLessThanOrEqual(here.km + there.km);
      }
      expect(pairs.map(({ score }) => score)).toEqual(pairs.map(({ score }) => score).sort((x, y) => y - x));
      a.forEach((_one, i) =>
        b.forEach((_other, j) => {
          const [one, other] = [row('first', `e${i}`), row('second', `e${j}`)];
          const compared = compare(one, other);
          expect(compare(other, one)?.score).toBe(compared?.score);
          if (!compared || compared.score < pairLimits.score) return;
          expect(pairs.some((pair) => pair.a === `e${i}` || pair.b === `e${j}`)).toBe(true);
        }),
      );
    }),
    { ...properties, numRuns: 150 },
  );
});

it('knows how far a place of each precision may be off, or that nothing is known', () => {
  const table = joinedOf(
    {
      ...datasetOf(precisions.map((_, i) => ({ when: '2020-10-04', place: `p${i}` }))),
      places: precisions.map((precision, i) => town(`p${i}`, 1, 1, { precision, approximate: i % 2 === 1 })),
    },
    datasetOf([{ when: '2020-10-04' }]),
  );
  const kms = precisions.map((_, i) => spotOfRow(table, rowOfId(table.columns, `e${i}`))?.km);
  expect(kms).toEqual([1, 15, 30, 110, 500, 60, undefined, 35]);
});

it('looks at some only of the events that share a day and a town with many', () => {
  const many = (count: number) =>
    datasetOf(Array.from({ length: count }, () => ({ when: '2020-10-04', place: 'here' })));
  expect(pairsOf(joinedOf(many(20), many(20)))).toHaveLength(pairLimits.kept);
});

it('pauses while it indexes many events, before the first is compared', () => {
  const some = datasetOf([{ when: '2020-10-04', place: 'here' }]);
  const many = datasetOf(
    Array.from({ length: 9000 }, (_, n) => ({ when: `2020-10-${10 + (n % 20)}`, place: 'here' })),
  );
  let pauses = 0;
  for (const done of proposePairs(joinedOf(some, many))) if (done === 0) pauses += 1;
  expect(pauses).toBeGreaterThan(3);
});
