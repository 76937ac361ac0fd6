import fc from 'fast-check';
import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import { claimantRoles, claimScopes, claimStatuses, peopleCounted } from '../../src/model/claim';
import type { ClaimClauses } from '../../src/model/claimFacets';
import { dayOf, printDay } from '../../src/model/day';
import { joinedId, originNames, type Origin } from '../../src/model/origin';
import { eventStatuses, stances, whenKinds, type ConflictEvent } from '../../src/model/event';
import { placeRoles } from '../../src/model/place';
import type { Source } from '../../src/model/source';
import { placeManners } from '../../src/engine/placeClause';
import { sortOrders, withins, type Clauses, type SortOrder } from '../../src/engine/questions';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';

const firstDay = dayOf(2020, 9, 25);
const words = ['şuşa', 'Susah', 'école', 'ecolo', 'Армия', '10', '106', 'É', 'sea'];

/** Days that meet often, and now and then one before 1970. */
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: firstDay, max: firstDay + 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: -30_000, max: -20_000 }) },
);

const when = fc.oneof(
  { weight: 5, arbitrary: day.map(printDay) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 0, max: 60 }))
      .map(([from, more]) => `${printDay(from)}/${printDay(from + more)}`),
  },
  { weight: 1, arbitrary: day.map((of) => `${printDay(of)}~`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2020-10', '2020', '201X', 'XXXX', '2020-10-01/..', '../2020-10-03'),
  },
);

const time = fc.record(
  {
    from: fc.constantFrom('00:00', '06:00', '07:15', '23:59'),
    to: fc.constantFrom('07:15', '23:00', '00:10'),
    of: fc.constantFrom('event' as const, 'announcement' as const),
  },
  { requiredKeys: ['from', 'of'] },
);

/** Days of publication around the events', some of them partial. */
const reported = fc.oneof(
  { weight: 6, arbitrary: day.map(printDay) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2020-10', '2020', '2020-10-05~', '2020-10-01/2020-10-05', '2020-10-04T17:20'),
  },
);

const text = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((some) => some.join(' '));
const placeIds = [...smallDataset.places.map(({ id }) => id), 'shushi', 'atlantis'];
const actorIds = [...smallDataset.actors.map(({ id }) => id), 'nobody'];
const sideIds = ['armenia', 'azerbaijan', 'all'];
const measureIds = ['killed', 'wounded', 'buried'];
const categoryIds = [...smallDataset.categories.map(({ id }) => id), 'meteor'];

/** One of them has no entry. */
const sourceIds = ['agency', 'paper', 'book', 'rumour'];
const cited = fc.subarray(sourceIds, { maxLength: 2 });

/** Some dated, some not. */
const sources: fc.Arbitrary<readonly Source[]> = fc.tuple(
  fc.constant({ id: 'agency', title: 'Agency', support: 'page-read' as const }),
  ...['paper', 'book'].map((id) =>
    fc.record(
      {
        id: fc.constant(id),
        title: fc.constant(id),
        support: fc.constant('page-read' as const),
        published: reported,
      },
      { requiredKeys: ['id', 'title', 'support'] },
    ),
  ),
);

const event: fc.Arbitrary<ConflictEvent> = fc
  .record(
    {
      when,
      whenKind: fc.constantFrom(...whenKinds),
      time,
      title: fc.oneof(text, fc.record({ en: text, fr: text })),
      summary: text,
      category: fc.constantFrom(...categoryIds),
      places: fc.array(
        fc.record({ place: fc.constantFrom(...placeIds), role: fc.constantFrom(...placeRoles) }),
        { maxLength: 3 },
      ),
      actors: fc.array(fc.record({ actor: fc.constantFrom(...actorIds) }), { maxLength: 3 }),
      status: fc.constantFrom(...eventStatuses),
      reports: fc.array(
        fc.record(
          { source: fc.constantFrom(...sourceIds), reported, assumed: fc.boolean() },
          { requiredKeys: ['source', 'reported'] },
        ),
        { maxLength: 2 },
      ),
      positions: fc.array(
        fc.record(
          {
            by: fc.constantFrom(...actorIds),
            stance: fc.constantFrom(...stances),
            text,
            reported,
            assumed: fc.boolean(),
            sources: cited,
          },
          { requiredKeys: ['by', 'stance', 'reported', 'sources'] },
        ),
        { maxLength: 2 },
      ),
      updates: fc.array(
        fc.record(
          {
            reported,
            assumed: fc.boolean(),
            text,
            status: fc.constantFrom(...eventStatuses),
            sources: cited,
          },
          { requiredKeys: ['reported', 'text', 'sources'] },
        ),
        { maxLength: 3 },
      ),
    },
    {
      requiredKeys: [
        'when',
        'whenKind',
        'title',
        'category',
        'places',
        'actors',
        'status',
        'reports',
        'positions',
        'updates',
      ],
    },
  )
  .map((parts) => eventWith({ id: '', ...parts }));

const claim: fc.Arbitrary<Claim> = fc
  .record(
    {
      event: fc.integer({ min: 0, max: 30 }).map((i) => `e${i}`),
      low: fc.integer({ min: 0, max: 50 }),
      high: fc.integer({ min: 0, max: 50 }),
      people: fc.constantFrom(...peopleCounted),
      scope: fc.constantFrom(...claimScopes),
      asOf: fc.oneof(when, fc.constant('unreadable')),
      reported,
      assumed: fc.boolean(),
      sources: cited,
      notDisclosed: fc.boolean(),
      note: text,
      status: fc.constantFrom(...claimStatuses),
      claimedBy: fc.constantFrom(...actorIds),
      side: fc.constantFrom(...sideIds),
      measure: fc.constantFrom(...measureIds),
      claimantRole: fc.constantFrom(...claimantRoles),
    },
    {
      requiredKeys: [
        'people',
        'scope',
        'asOf',
        'reported',
        'status',
        'claimedBy',
        'side',
        'measure',
        'claimantRole',
      ],
    },
  )
  .map((parts) => claimWith({ id: '', ...parts }));

const origin: Origin = { id: 'one', title: 'One', version: '1', licence: '', attribution: '' };

/**
 * Datasets from empty to some thirty events, some of them all at one place, with unknown ids among the known; some of
 * them two that are joined.
 */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    sources,
    events: fc.array(event, { maxLength: 30 }),
    claims: fc.array(claim, { maxLength: 12 }),
    atOnePlace: fc.boolean(),
    joined: fc.boolean(),
  })
  .map(({ sources: some, events, claims, atOnePlace, joined }) => ({
    ...smallDataset,
    ...(joined && { origins: [origin, origin] as const }),
    sources: some,
    events: events.map((of, i) => ({
      ...of,
      id: idOf(`e${i}`, joined),
      ...(atOnePlace ? { places: [{ place: 'shusha', role: 'site' as const }] } : undefined),
    })),
    claims: claims.map((of, i) => ({
      ...of,
      id: `c${i}`,
      ...(of.event && { event: idOf(of.event, joined) }),
    })),
  }));

/** Of two joined datasets every other event is of the second. */
function idOf(id: string, joined: boolean): string {
  return joined && Number(id.slice(1)) % 2 === 1 ? joinedId('second', id) : id;
}

const window = fc
  .tuple(day, fc.integer({ min: 0, max: 12 }))
  .map(([from, more]) => ({ from, to: from + more }));
const drawnIds = placeIds.flatMap((id) => [...placeManners, 'nowhere'].map((manner) => `${id}@${manner}`));
const some = <Id extends string>(ids: readonly Id[]) => fc.subarray([...ids], { minLength: 0 });

export const arbitraryClauses: fc.Arbitrary<Clauses> = fc.record(
  {
    time: window,
    text: fc.oneof(
      text,
      fc.constantFrom('Ş', 'sus', 'eco', '1', 'choucha', 'xank', 'russie', '-', 'frap me'),
    ),
    category: some(categoryIds),
    actor: some(actorIds),
    place: some([...placeIds, 'none', ...drawnIds]),
    status: some(eventStatuses),
    known: day,
    within: fc.constantFrom(...withins),
    origin: fc.constantFrom(...originNames),
    area: fc.constantFrom(
      [46, 39, 47, 39.8] as const,
      [30, 50, 40, 60] as const,
      [46.75, 39.76, 46.75, 39.82] as const,
    ),
  },
  { requiredKeys: [] },
);

export const arbitraryClaimClauses: fc.Arbitrary<ClaimClauses> = fc.record(
  {
    side: some([...sideIds, 'nobody']),
    people: some(peopleCounted),
    measure: some(measureIds),
    claimant: some(actorIds),
    voice: some(claimantRoles),
  },
  { requiredKeys: [] },
);

/** Rising minutes, before, amid and after the events. */
export const arbitraryEdges: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: (firstDay - 5) * 1440, max: (firstDay + 20) * 1440 }), { maxLength: 12 })
    .map((edges) => edges.sort((a, b) => a - b)),
  fc.constant([-45_000_000, 0, firstDay * 1440, (firstDay + 1) * 1440, (firstDay + 2) * 1440, 40_000_000]),
);

export const arbitrarySort: fc.Arbitrary<SortOrder> = fc.constantFrom(...sortOrders);
