import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator';
import { claimsAsOf } from '../../../../src/model/asOf';
import type { Claim } from '../../../../src/model/claim';
import { dayOf, plainDay } from '../../../../src/model/day';
import { claimTexts } from '../../../../src/views/claims/words/claimTexts';
import { headerFigures } from '../../../../src/views/claims/words/headerFigures';
import { panelGroups } from '../../../../src/views/claims/layout/panelGroups';
import { datasets } from '../../../data/datasets';
import { properties } from '../../../seed';
import { claimWith } from '../../../table/smallDataset';

const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
const dataset = found[1];
const { sides, actors } = dataset;
const texts = claimTexts(
  dataset,
  createTranslator('en'),
  { language: 'en', names: 'both', conventions: [] },
  false,
);
const said = (claim: Claim) => `${texts.figure(claim)}, ${texts.by(claim)}`.replaceAll('\u00a0', ' ');

const ninth = dayOf(2020, 10, 9);

describe('the figures of the war as known on 9 October 2020', () => {
  const claims = claimsAsOf(dataset.claims, ninth);
  const { rows, whole } = headerFigures(claims, sides, actors, ninth, ninth);
  const cell = (people: string, side: string) =>
    rows.find((row) => row.people === people)?.cells.find((one) => one.side === side)?.figures ?? [];

  it('hold the press’s figure for the whole conflict: 300–400 dead, about 50 civilians', () => {
    expect(whole.map(said)).toEqual([
      '300–400, French press (article of 9 October 2020) via AFP, 8 Oct',
      'about 50, French press (article of 9 October 2020) via AFP, 8 Oct',
    ]);
  });

  it('hold 31 Azerbaijani civilians, by the Prosecutor General alone', () => {
    const figures = cell('civilian', 'azerbaijani');
    expect(figures.map(({ claim }) => said(claim))).toEqual(['31, Prosecutor General of Azerbaijan, 8 Oct']);
    expect(figures[0]?.claims).toHaveLength(1);
  });

  it('give 350 for the soldiers of Nagorno-Karabakh, which a page has, and not the 376 of general knowledge', () => {
    const [own] = cell('military', 'armenian').filter((figure) => figure.role === 'own-side');
    expect(own?.claim).toMatchObject({ id: 'c014', low: 350, support: 'page-read' });
    expect(own?.claims.map(({ id }) => id)).not.toContain('c015');
  });

  it('say that Azerbaijani military deaths are not disclosed, and nothing of until when', () => {
    const own = cell('military', 'azerbaijani').find((figure) => figure.role === 'own-side');
    expect(own).toMatchObject({
      low: undefined,
      high: undefined,
      gap: { lastDay: ninth, disclosed: undefined },
    });
  });

  it('say what is the adversary’s claim, and that it counts the wounded too', () => {
    const adversary = (side: string) => cell('military', side).find((figure) => figure.role === 'adversary');
    expect(adversary('armenian')?.claim).toMatchObject({ measure: 'killed-and-wounded', low: 2300 });
    expect(adversary('azerbaijani')?.claim).toMatchObject({ low: 4369, atLeast: true });
  });
});

describe('a figure that rests on general knowledge', () => {
  const cellKey = ({ side, people, measure, claimantRole }: Claim) =>
    JSON.stringify([side, people, measure, claimantRole]);
  const shownOn = (claims: readonly Claim[], day: number) =>
    headerFigures(claims, sides, actors, day, day).rows.flatMap(({ cells }) =>
      cells.flatMap(({ figures }) => figures.flatMap((figure) => figure.claims)),
    );

  it('stands on no day of the war where a figure with a page stands in its cell', () => {
    let seen = 0;
    for (let day = dayOf(2020, 9, 27); day <= dayOf(2020, 12, 31); day++) {
      const claims = claimsAsOf(dataset.claims, day);
      const paged = new Set(
        claims
          .filter(({ support, scope, place, asOf }) => {
            const lastDay = plainDay(asOf.split('/').at(-1) ?? '');
            return support !== 'general-knowledge' && scope === 'cumulative' && !place && lastDay <= day;
          })
          .map(cellKey),
      );
      const shown = shownOn(claims, day);
      seen += shown.length;
      const bare = shown.filter(
        (claim) => claim.support === 'general-knowledge' && paged.has(cellKey(claim)),
      );
      expect(bare.map(({ id }) => id)).toEqual([]);
    }
    expect(seen).toBeGreaterThan(300);
  });

  it('stands where its cell has no other', () => {
    const claim = claimWith({
      id: 'bare',
      side: 'armenian',
      people: 'military',
      scope: 'cumulative',
      low: 5,
      high: 5,
      support: 'general-knowledge',
    });
    expect(shownOn([claim], dayOf(2020, 10, 3))).toEqual([]);
    expect(shownOn([claim], dayOf(2020, 10, 4)).map(({ id }) => id)).toEqual(['bare']);
  });
});

describe('the figures of a window', () => {
  const at = (day: number, claims: readonly Claim[] = dataset.claims) =>
    headerFigures(claims, sides, actors, day);
  const own = (claims: readonly Claim[]) => at(ninth, claims).rows[1]?.cells[1]?.figures[0];
  const toll = (parts: Partial<Claim> & Pick<Claim, 'id'>) =>
    claimWith({ side: 'azerbaijani', scope: 'cumulative', asOf: '2020-10-08', low: 31, high: 31, ...parts });

  it('are a range where claimants contradict each other on one day', () => {
    expect(own([toll({ id: '1' }), toll({ id: '2', claimedBy: 'ganja', low: 33, high: 33 })])).toMatchObject({
      low: 31,
      high: 33,
      claims: [{}, {}],
    });
  });

  it('are a range where an earlier figure is above the latest, as 10,000 on 21 October', () => {
    const adversary = at(dayOf(2020, 11, 10)).rows[0]?.cells[1]?.figures.find(
      ({ role }) => role === 'adversary',
    );
    expect(adversary).toMatchObject({ low: 6749, high: 10000 });
  });

  it('are no range where a lower figure is only older', () => {
    const older = toll({ id: '2', claimedBy: 'ganja', asOf: '2020-10-06', low: 27, high: 27 });
    expect(own([older, toll({ id: '1' })])).toMatchObject({ low: 31, high: 31, claims: [{ id: '1' }] });
  });

  it('leave out what was withdrawn, what counts one place only, and what came after', () => {
    expect(own([toll({ id: '1', status: 'withdrawn' })])).toBeUndefined();
    expect(own([toll({ id: '1', place: 'ganja' })])).toBeUndefined();
    expect(own([toll({ id: '1', asOf: '2020-10-10' })])).toBeUndefined();
  });

  it('are given once disclosed', () => {
    const figures = at(dayOf(2020, 12, 4)).rows[0]?.cells[1]?.figures;
    expect(figures?.[0]).toMatchObject({ low: 2783, high: 2783, gap: undefined });
  });
});

describe('claims of several claimants', () => {
  const figure = fc.integer({ min: 0, max: 99 });
  const claims = fc
    .array(
      fc.record({
        claimedBy: fc.constantFrom('nk-defence-ministry', 'azerbaijan-prosecutor', 'amnesty', 'unlisted'),
        claimantRole: fc.constantFrom('own-side', 'adversary'),
        people: fc.constantFrom('military', 'civilian'),
        side: fc.constantFrom('armenian', 'azerbaijani'),
        asOf: fc.constantFrom('2020-10-01', '2020-10-08', '2020-10-08', '2020-09-27/2020-12-02'),
        notDisclosed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
        figures: fc.tuple(figure, figure),
      }),
      { minLength: 8, maxLength: 24, size: 'max' },
    )
    .map((rows) =>
      rows.map(({ figures: [low, high], notDisclosed, ...row }, index) =>
        claimWith({
          ...row,
          id: String(index),
          scope: 'cumulative',
          ...(notDisclosed ? { notDisclosed } : { low, high }),
        } as Partial<Claim> & Pick<Claim, 'id'>),
      ),
    );

  it('never add up: the header gives the figure of a claim, and a range from one claim’s to another’s', () => {
    let ranges = 0;
    fc.assert(
      fc.property(claims, (given) => {
        const { rows, whole } = headerFigures(given, sides, actors, ninth, ninth);
        for (const claim of whole) expect(given).toContain(claim);
        for (const { people, cells } of rows) {
          for (const { side, figures } of cells) {
            for (const { role, claims: behind, low, high, gap } of figures) {
              if (behind.length > 1) ranges++;
              const numbers = behind.flatMap((claim) => [claim.low, claim.high]);
              for (const number of [low, high]) if (gap === undefined) expect(numbers).toContain(number);
              for (const claim of behind)
                expect([claim.people, claim.side, claim.claimantRole]).toEqual([people, side, role]);
            }
          }
        }
      }),
      properties,
    );
    expect(ranges).toBeGreaterThan(100);
  });
});

describe('the panel’s groups', () => {
  it('hold each claimant once a group, the latest first, and no figure that no claim gives', () => {
    for (const { claims } of panelGroups(dataset.claims, sides, actors, dayOf(2020, 11, 10))) {
      expect(new Set(claims.map((claim) => claim.claimedBy)).size).toBe(claims.length);
      for (const claim of claims) expect(dataset.claims).toContain(claim);
    }
  });
});
