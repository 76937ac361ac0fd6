import { withKnownDays } from '../model/asOf';
import type { Claim } from '../model/claim';
import { minutesPerDay, printDay } from '../model/day';
import type { ConflictEvent, EventPlace } from '../model/event';
import { claimKnownDay, isKnownDayAssumed, knownDay, type SourceDays } from '../model/knownDay';
import { isSaidRole, type Precision } from '../model/place';
import { beginningOf, reportedDay } from '../model/span';
import { deathsIn } from '../table/deaths';
import type { When } from '../table/eventRows';
import { toInt32 } from '../table/int32';
import type { EventKey, EventLine, EventRecord } from './eventMark';
import { printClock } from './printClock';

/** What is known of a dataset beside the event that is read. */
export type Around = {
  /** Index in the dataset's places of an id, a former one too; −1 for none. */
  readonly placeOf: (id: string) => number;
  readonly precisionOf: (place: number) => Precision;
  /** Index in the dataset's categories; −1 for none. */
  readonly categoryOf: (id: string) => number;
  readonly sourceDays: SourceDays;
};

/** An event with its date as read and its key. */
export type Alone = { readonly event: ConflictEvent; readonly when: When; readonly key: EventKey };

/**
 * Makes the record of an event without a table, the same as an engine's answer `records` as of the present day.
 * `claimsOf` is called when the claims, or the deaths of the line, are looked at.
 */
export function aloneRecord(
  { event, when, key }: Alone,
  around: Around,
  claimsOf: () => readonly Claim[],
): EventRecord {
  const begun = begunOn(event, when);
  let read: readonly Claim[] | undefined;
  const given = () =>
    (read ??= claimsOf().map((claim) =>
      givenAlone(claim, { begun, warning: event.warning }, around.sourceDays),
    ));
  return {
    event: withKnownDays(event, around.sourceDays),
    line: lineOf({ event, when, key }, around, given),
    get claims() {
      return given();
    },
  };
}

/** First day of an event. */
export function begunOn(event: Pick<ConflictEvent, 'when'>, { toTheDay, start }: When): number {
  return toInt32(toTheDay ? Math.floor(start / minutesPerDay) : beginningOf(event.when));
}

/**
 * A claim as the views show it: with its event's content warning where it has none, an assumed day of publication
 * replaced by the day that it counts from. `about`: what it takes from its event; absent where that isn't there.
 */
export function givenAlone(
  claim: Claim,
  about: { readonly begun: number; readonly warning: string | undefined } | undefined,
  sourceDays: SourceDays,
): Claim {
  const warning = claim.warning ?? about?.warning;
  const isAssumed = claim.assumed === true && !claim.notDisclosed;
  const own = isAssumed ? toInt32(claimKnownDay(claim, -Infinity, sourceDays)) : 0;
  const known = about ? Math.max(own, about.begun) : own;
  const isDated = isAssumed && reportedDay(claim.reported) < known;
  if (warning === undefined && !isDated) return claim;
  return {
    ...claim,
    ...(isDated && { reported: printDay(known) }),
    ...(warning !== undefined && { warning }),
  };
}

function lineOf({ event, when, key }: Alone, around: Around, claimsOf: () => readonly Claim[]): EventLine {
  const { start, end, clock, approximate } = when;
  const known = knownDay(event, around.sourceDays);
  const drawn = drawnPlace(event.places, around.placeOf);
  let deaths: ReturnType<typeof deathsIn> | 'unread' = 'unread';
  const range = () => (deaths === 'unread' ? (deaths = deathsIn(claimsOf())) : deaths);
  return {
    key,
    id: event.id,
    start: toInt32(start),
    end: Math.max(toInt32(end), toInt32(start) + 1),
    whenKind: event.whenKind === 'once' ? 'once' : 'duration',
    clock,
    approximate,
    category: around.categoryOf(event.category),
    status: event.status,
    place: drawn?.index ?? -1,
    role: drawn?.of.role ?? 'site',
    precision: drawn ? (drawn.of.precision ?? around.precisionOf(drawn.index)) : 'unknown',
    get deathsLow() {
      return Math.max(0, toInt32(range()?.low ?? 0));
    },
    get deathsHigh() {
      return Math.max(0, toInt32(range()?.high ?? 0));
    },
    knownDay: toInt32(known),
    knownAssumed: isKnownDayAssumed(event, known),
    title: event.title,
    when: event.when,
    clockText: clock ? printClock(event.time) : '',
  };
}

/** The place of the mark: the first site, else the first where it happened otherwise, else the first that is known. */
function drawnPlace(
  places: readonly EventPlace[],
  placeOf: (id: string) => number,
): { readonly of: EventPlace; readonly index: number } | undefined {
  const known = places.map((of) => ({ of, index: placeOf(of.place) })).filter(({ index }) => index >= 0);
  return (
    known.find(({ of }) => of.role === 'site') ?? known.find(({ of }) => !isSaidRole(of.role)) ?? known[0]
  );
}
