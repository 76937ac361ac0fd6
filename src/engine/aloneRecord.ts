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

/**
 * Look-ups into the dataset of an event: indexes of places and categories, precision of places, days of
 * sources.
 */
export type Around = {
  /** Returns the index of a place in the dataset's list, by its present or a former id; −1 if unknown. */
  readonly placeOf: (id: string) => number;
  readonly precisionOf: (place: number) => Precision;
  /** Returns the index of a category in the dataset's list, by its id; −1 if unknown. */
  readonly categoryOf: (id: string) => number;
  readonly sourceDays: SourceDays;
};

/** Event with its parsed date and its engine key. */
export type Alone = { readonly event: ConflictEvent; readonly when: When; readonly key: EventKey };

/**
 * Makes the record of one event (event, list row, claims) without a table, equal to the engine's answer
 * `records` for the present day. `claimsOf` is called at the first access to claims or death figures.
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

/** Returns the first day of an event, as a day number. */
export function begunOn(event: Pick<ConflictEvent, 'when'>, { toTheDay, start }: When): number {
  return toInt32(toTheDay ? Math.floor(start / minutesPerDay) : beginningOf(event.when));
}

/**
 * Completes a claim for display: its event's content warning where it has none, and in place of an assumed day
 * of publication the day from which it counts as known. `about`: first day and warning of its event, if there
 * is one.
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

/**
 * Finds the place at which an event's mark is drawn: its first site, else its first place with another role
 * than a statement or talks, else its first known place; undefined if none is known.
 */
function drawnPlace(
  places: readonly EventPlace[],
  placeOf: (id: string) => number,
): { readonly of: EventPlace; readonly index: number } | undefined {
  const known = places.map((of) => ({ of, index: placeOf(of.place) })).filter(({ index }) => index >= 0);
  return (
    known.find(({ of }) => of.role === 'site') ?? known.find(({ of }) => !isSaidRole(of.role)) ?? known[0]
  );
}
