import { askNow } from '../../engine/askNow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowsEvents } from '../../../src/engine/dimensions';
import type { Clauses, Questions } from '../../../src/engine/questions';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../../src/engine/windows';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import { createDatasetSink } from '../../../src/formats/datasetSink';
import type { Claim } from '../../../src/model/claim';
import { isOfEvents, passesClaimClauses, type ClaimClauses } from '../../../src/model/claimFacets';
import type { Dataset } from '../../../src/model/dataset';
import { dayOf } from '../../../src/model/day';
import { eventStatuses } from '../../../src/model/event';
import { createLoaded, type Loaded } from '../../../src/state/session/loaded';
import { clausesOf, windowOf } from '../../../src/state/view/selectors';
import { defaultView, type View } from '../../../src/state/view/view';
import { headerFigures } from '../../../src/views/claims/words/headerFigures';
import { ownCounts } from '../../../src/views/claims/words/ownCounts';
import { groupsUnder, panelGroups } from '../../../src/views/claims/layout/panelGroups';
import { mixedMeasures } from '../../../src/views/claims/layout/series';
import { tollsAsked } from '../../../src/views/claims/words/tollsAsked';
import { datasets } from '../../data/datasets';
import { arbitraryClaimClauses, arbitraryClauses, arbitraryDataset } from '../../engine/arbitraryDataset';
import { createNaive } from '../../engine/naive';
import { seed } from '../../seed';
import { tableOf } from '../../table/tableOf';

const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
/** As the app reads it: what a file leaves out is there. */
const sink = createDatasetSink();
await readConflictTimeline([JSON.stringify(found[1])], sink, '');
const war = sink.dataset() ?? expect.fail('the dataset has no metadata');

/** With many tolls of the killed, which few of the claims of any dataset are. */
const datasetOfTolls = arbitraryDataset.map((dataset) => ({
  ...dataset,
  claims: dataset.claims.map((claim, i) => ({
    ...claim,
    ...(i % 4 > 0 && { scope: 'cumulative' as const, measure: 'killed', asOf: `2020-09-${25 + (i % 6)}` }),
    ...(i % 4 === 1 && { people: 'civilian' as const, status: 'undisputed' as const, low: i }),
  })),
}));

function loadedOf(dataset: Dataset): Loaded {
  const table = tableOf(dataset);
  return createLoaded({
    table: { ...table, issueCount: 0 },
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  });
}

const ask = (loaded: Loaded, question: Questions['claims']['ask']) =>
  askNow(loaded.engine)('claims', question);

/** What the panel of the map view shows of a state. */
function killed(loaded: Loaded, view: View) {
  const window = windowOf(view, loaded);
  const { sides, actors } = loaded.table.dictionaries;
  const { claims } = ask(loaded, tollsAsked(window, view.known, loaded));
  return headerFigures(claims, sides, actors, Math.min(window.to, view.known ?? Infinity), view.known);
}

/** The latest totals in Claims, here found under all the filters of the state. */
function latest(loaded: Loaded, view: View, of: ClaimClauses = {}) {
  const window = windowOf(view, loaded);
  const { sides, actors } = loaded.table.dictionaries;
  const { clauses } = tollsAsked(window, view.known, loaded);
  const { claims } = ask(loaded, { clauses: { ...clausesOf(view, loaded), ...clauses } });
  return groupsUnder(
    panelGroups(claims, sides, actors, Math.min(window.to, view.known ?? Infinity)),
    of,
  ).flatMap((group) => group.claims);
}

const warDays = fc.integer({ min: dayOf(2020, 9, 20), max: dayOf(2020, 12, 20) });
const some = <Id extends string>(ids: readonly Id[]) => fc.subarray([...ids], { maxLength: 3 });

const warView: fc.Arbitrary<View> = fc
  .record({
    days: fc.option(fc.tuple(warDays, warDays), { nil: undefined }),
    q: fc.constantFrom('', '', 'ganja', 'moscow', 'strike', 'nothing at all'),
    category: some(war.categories.map(({ id }) => id)),
    actor: some(war.actors.map(({ id }) => id)),
    place: some([...war.places.map(({ id }) => id), 'none']),
    status: some(eventStatuses),
    area: fc.constantFrom(undefined, [46, 39, 47, 40] as const),
    known: fc.option(warDays, { nil: undefined }),
  })
  .map(({ days, ...rest }) => ({
    ...defaultView,
    ...rest,
    from: days && Math.min(...days),
    to: days && Math.max(...days),
  }));

const warClaims: fc.Arbitrary<ClaimClauses> = fc.record(
  {
    side: some(war.sides.map(({ id }) => id)),
    people: fc.subarray(['civilian', 'military', 'combatant', 'all'] as const).map((all) => [...all]),
    measure: some(war.measures.map(({ id }) => id)),
    claimant: some(war.actors.map(({ id }) => id)),
    voice: fc.subarray(['own-side', 'adversary', 'third-party'] as const).map((all) => [...all]),
  },
  { requiredKeys: [] },
);

/** A view with clauses as the engine takes them. */
function viewOf({ time, text, within, area, known, ...ids }: Clauses): View {
  return {
    ...defaultView,
    ...ids,
    from: time?.from,
    to: time?.to,
    q: text ?? '',
    area,
    known,
    ...(within && { within }),
  };
}

function expectAgreement(loaded: Loaded, view: View, of: ClaimClauses): number {
  const inClaims = latest(loaded, view);
  const { rows, whole } = killed(loaded, view);
  const shown = rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
  for (const claim of [...whole, ...shown.flatMap(({ claims }) => claims)])
    expect(inClaims).toContainEqual(claim);
  // And the reverse: no side's own or adversary's toll of the killed is in Claims alone.
  for (const { people, cells } of rows)
    for (const { side, figures } of cells)
      for (const role of ['own-side', 'adversary'] as const) {
        const there = inClaims.some(
          (claim) =>
            (claim.measure === 'killed' || mixedMeasures.includes(claim.measure)) &&
            claim.place === undefined &&
            claim.side === side &&
            claim.people === people &&
            claim.claimantRole === role,
        );
        expect(figures.some((figure) => figure.role === role)).toBe(there);
      }
  // Filters of claims choose among the latest; none of them makes an older figure the latest.
  expect(latest(loaded, view, of)).toEqual(inClaims.filter((claim) => passesClaimClauses(claim, of)));
  return shown.length;
}

describe(`the killed of the panel and the latest totals of Claims (seed ${seed})`, () => {
  it('agree on every state of the war', () => {
    const loaded = loadedOf(war);
    let shown = 0;
    fc.assert(
      fc.property(warView, warClaims, (view, of) => {
        shown += expectAgreement(loaded, view, of);
      }),
      { seed, numRuns: 120 },
    );
    expect(shown).toBeGreaterThan(200);
  });

  it('agree on every state of other data', () => {
    let shown = 0;
    fc.assert(
      fc.property(datasetOfTolls, arbitraryClauses, arbitraryClaimClauses, (dataset, clauses, of) => {
        shown += expectAgreement(loadedOf(dataset), viewOf(clauses), of);
      }),
      { seed, numRuns: 200 },
    );
    expect(shown).toBeGreaterThan(20);
  });

  it('are those of a side, and change with no filter of the events; figures of attacks follow them', () => {
    const loaded = loadedOf(war);
    const naive = createNaive(war);
    let narrowed = 0;
    fc.assert(
      fc.property(warView, (view) => {
        const clauses = clausesOf(view, loaded);
        const days = { ...defaultView, from: view.from, to: view.to, known: view.known };
        expect(killed(loaded, view)).toEqual(killed(loaded, days));
        const { claims, total } = ask(loaded, { clauses });
        expect(claims.filter((claim) => !isOfEvents(claim))).toEqual(
          ask(loaded, { clauses: clausesOf(days, loaded) }).claims.filter((claim) => !isOfEvents(claim)),
        );
        expect(claims.map(({ id }) => id)).toEqual(naive.claims(clauses).map(({ id }) => id));
        expect(total).toBe(claims.length);
        if (narrowsEvents(clauses)) narrowed++;
      }),
      { seed, numRuns: 40 },
    );
    expect(narrowed).toBeGreaterThan(20);
  });
});

describe('the sides’ own counts', () => {
  const loaded = loadedOf(war);
  const own = (state: Partial<View>) => ownCounts(killed(loaded, { ...defaultView, ...state }));
  const military = (state: Partial<View>): readonly (Claim | undefined)[] =>
    own(state)?.rows[0]?.counts.map(({ figure }) => figure?.claim) ?? [];
  const days = (from: number, to: number) => ({ from: dayOf(2020, 10, from), to: dayOf(2020, 10, to) });

  it('are of the whole war, and say by when', () => {
    expect(military({})).toMatchObject([{ low: 1221 }, { notDisclosed: true }]);
    expect(own({})?.newest).toBe(dayOf(2020, 11, 9));
  });

  it('of a day without a claim are the latest before it', () => {
    const [armenian] = military(days(25, 25));
    expect(armenian?.low).toBeGreaterThan(900);
    expect(military(days(25, 25))).toEqual(military(days(1, 25)));
  });

  it('are none where the window lies before the war', () => {
    expect(own({ from: dayOf(1992, 1, 1), to: dayOf(1992, 12, 31) })).toBeUndefined();
  });
});
