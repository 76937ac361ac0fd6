import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/model/actor';
import { claimScopes, claimantRoles, peopleCounted, type Claim } from '../../../../src/model/claim';
import { printDay } from '../../../../src/model/day';
import { countedKey, seriesOf } from '../../../../src/views/claims/layout/series';
import { properties } from '../../../seed';
import { claimWith } from '../../../table/smallDataset';

const actors: readonly Actor[] = [
  { id: 'army', title: 'Army', kind: 'armed-force' },
  { id: 'ministry', title: 'Ministry', kind: 'ministry', successorOf: 'army' },
  { id: 'agency', title: 'Agency', kind: 'media' },
  { id: 'snake', title: 'Snake', kind: 'office', successorOf: 'tail' },
  { id: 'tail', title: 'Tail', kind: 'office', successorOf: 'snake' },
];

const toll = (parts: Partial<Claim> & Pick<Claim, 'id'>) =>
  claimWith({ scope: 'cumulative', claimedBy: 'army', low: 1, ...parts });

const day = fc.integer({ min: 18500, max: 18600 }).map(printDay);
const number = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined });
const arbitraryClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      measure: fc.constantFrom('killed', 'wounded', 'bodies-examined', 'named', 'killed-and-wounded'),
      people: fc.constantFrom(...peopleCounted),
      side: fc.constantFrom('a', 'z', 'all'),
      scope: fc.constantFrom(...claimScopes),
      claimedBy: fc.constantFrom(...actors.map((actor) => actor.id), 'unlisted'),
      claimantRole: fc.constantFrom(...claimantRoles),
      asOf: fc.oneof(
        day,
        fc.tuple(day, day).map((days) => days.sort().join('/')),
        fc.constant('unreadable'),
      ),
      reported: day,
      low: number,
      best: number,
      high: number,
      notDisclosed: fc.option(fc.constant(true), { nil: undefined }),
      via: fc.option(fc.constant('agency'), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index) => claimWith({ id: String(index), ...defined(row) })));

function defined<Row extends object>(row: Row): Partial<Claim> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

describe('series of claims', () => {
  it('never add up: every number in them is one that a claim gives', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        for (const { points } of seriesOf(claims, actors)) {
          for (const { claim, value, low, high } of points) {
            const given = [claim.low, claim.best, claim.high];
            for (const figure of [value, low, high]) expect(given).toContain(figure);
          }
        }
      }),
      properties,
    );
  });

  it('hold every readable figure once, and a claim of one claimant never beside another’s', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const all = seriesOf(claims, actors);
        const drawn = all.flatMap((one) => one.points.map((point) => point.claim.id));
        expect(new Set(drawn).size).toBe(drawn.length);
        const figures = claims.filter(
          (claim) =>
            !claim.notDisclosed &&
            claim.asOf !== 'unreadable' &&
            (claim.low ?? claim.best ?? claim.high) !== undefined,
        );
        expect([...drawn].sort()).toEqual(figures.map((claim) => claim.id).sort());
        for (const { points } of all) {
          const speakers = new Set(points.map((point) => point.claim.claimedBy));
          const oneLine = [
            ['army', 'ministry'],
            ['snake', 'tail'],
          ].some((line) => [...speakers].every((id) => line.includes(id)));
          expect(speakers.size <= 1 || oneLine).toBe(true);
        }
      }),
      properties,
    );
  });

  it('never make a number of what was not disclosed', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        for (const { points, gaps } of seriesOf(claims, actors)) {
          expect(points.some((point) => point.claim.notDisclosed)).toBe(false);
          expect(gaps.every((gap) => gap.claim.notDisclosed)).toBe(true);
        }
      }),
      properties,
    );
  });

  it('never mix sides, people, measures or scopes', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        for (const series of seriesOf(claims, actors)) {
          const keys = new Set(series.points.map((point) => countedKey(point.claim)));
          expect(keys.size).toBeLessThanOrEqual(1);
          for (const key of keys) expect(key).toBe(countedKey(series));
        }
      }),
      properties,
    );
  });

  it('keep a low above a high as it is given, and span both', () => {
    const [series] = seriesOf([toll({ id: '1', low: 12, high: 9 })], actors);
    expect(series?.points[0]).toMatchObject({ value: 12, low: 9, high: 12, claim: { low: 12, high: 9 } });
  });

  it('go on from a claimant to its successor', () => {
    const all = seriesOf(
      [toll({ id: '1', low: 376 }), toll({ id: '2', claimedBy: 'ministry', asOf: '2020-10-15', low: 604 })],
      actors,
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ joined: true, claimant: 'army' });
  });

  it('leave what another passed on as a mark of its own', () => {
    const all = seriesOf(
      [toll({ id: '1' }), toll({ id: '2', via: 'AP' }), toll({ id: '3', via: 'AP' })],
      actors,
    );
    expect(all.map((series) => series.points.length)).toEqual([1, 1, 1]);
    expect(all.some((series) => series.joined)).toBe(false);
  });

  it('join nothing that counts killed and wounded together', () => {
    const both = { measure: 'killed-and-wounded' } as const;
    const [series] = seriesOf(
      [toll({ id: '1', ...both }), toll({ id: '2', asOf: '2020-10-09', ...both })],
      actors,
    );
    expect(series).toMatchObject({ joined: false, points: [{}, {}] });
  });

  it('cut a gap at the day of what is known, and forget when it ended', () => {
    const gap = toll({ id: '1', notDisclosed: true, asOf: '2020-09-27/2020-12-02' });
    const known = 18544; // 9 October 2020
    expect(seriesOf([gap], actors)[0]?.gaps[0]).toMatchObject({ lastDay: 18598, disclosed: 18599 });
    expect(seriesOf([gap], actors, known)[0]?.gaps[0]).toMatchObject({
      lastDay: known,
      disclosed: undefined,
    });
  });

  it('put the figures of one day in the order in which they were reported', () => {
    const [series] = seriesOf(
      [
        toll({ id: 'night', asOf: '2020-09-28', reported: '2020-09-29T00:09' }),
        toll({ id: 'afternoon', asOf: '2020-09-28', reported: '2020-09-28T15:36' }),
        toll({ id: 'morning', asOf: '2020-09-28', reported: '2020-09-28' }),
      ],
      actors,
    );
    expect(series?.points.map((point) => point.claim.id)).toEqual(['morning', 'afternoon', 'night']);
    const minutes = series?.points.map((point) => point.minute % 1440);
    expect(minutes).toEqual([720, 936, 0]);
  });

  it.each(['incident', 'incidents'] as const)('keep what is told of different events apart: %s', (scope) => {
    const of = (id: string, event: string | undefined) => toll({ id, scope, ...(event && { event }) });
    const all = seriesOf(
      [of('1', 'e'), of('2', 'e'), of('3', 'f'), of('4', undefined), of('5', undefined)],
      actors,
    );
    expect(all.map(({ points }) => points.length)).toEqual([2, 1, 1, 1]);
  });

  it.each([
    ['different counts', { series: 'x' }, { series: 'y' }, 2],
    ['one count', { series: 'x' }, { series: 'x' }, 1],
    ['a count and none', { series: 'x' }, {}, 2],
    ['figures of different events in one count', { event: 'e' }, { event: 'f' }, 1],
    ['different roles', { claimantRole: 'own-side' }, { claimantRole: 'adversary' }, 2],
    ['different places', { place: 'p' }, { place: 'q' }, 2],
    ['a place and everywhere', { place: 'p' }, {}, 2],
  ] as const)('keep apart what differs: %s', (_name, one, other, count) => {
    expect(seriesOf([toll({ id: '1', ...one }), toll({ id: '2', ...other })], actors)).toHaveLength(count);
  });
});
