import type { Claim } from './claim';
import { boundsOf, parseEdtf } from './edtf';
import type { ConflictEvent } from './event';
import { beginningOf, lastPossibleDay, reportedDay } from './span';

/** Function that looks up the publication day of a source by its id; −Infinity if unknown. */
export type SourceDays = (id: string) => number;

export const undatedSources: SourceDays = () => -Infinity;

/** Dated statement: a report, a position, an update or a claim. */
export type Said = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly source?: string;
  readonly sources?: readonly string[];
};

/**
 * Returns the day from which a statement counts as known, in days since 1970-01-01. For a checked day of
 * publication: its last possible day. For an assumed one: the day written, but not before the event's first
 * day (`begun`) or the publication of a dated source of the statement. Infinity for an unreadable day.
 */
export function saidDay(said: Said, begun: number, sourceDays: SourceDays = undatedSources): number {
  const written = reportedDay(said.reported);
  if (!said.assumed) return written;
  let day = Math.max(written, begun);
  if (said.source !== undefined) day = Math.max(day, sourceDays(said.source));
  for (const source of said.sources ?? []) day = Math.max(day, sourceDays(source));
  return day;
}

/**
 * Returns the day from which an event counts as known: the earliest day of its reports and positions; without
 * any, the event's last day.
 */
export function knownDay(
  event: Pick<ConflictEvent, 'when' | 'reports' | 'positions'>,
  sourceDays: SourceDays = undatedSources,
): number {
  const begun = beginningOf(event.when);
  let known = Infinity;
  for (const said of event.reports) known = Math.min(known, saidDay(said, begun, sourceDays));
  for (const said of event.positions) known = Math.min(known, saidDay(said, begun, sourceDays));
  return known === Infinity ? lastPossibleDay(parseEdtf(event.when)) : known;
}

/**
 * Tests whether the day from which an event is known (`known`) was only assumed: no report or position of
 * that day was checked.
 */
export function isKnownDayAssumed(
  { reports, positions }: Pick<ConflictEvent, 'reports' | 'positions'>,
  known: number,
): boolean {
  return !reports.some(isChecked) && !positions.some(isChecked);

  function isChecked({ assumed, reported }: Said): boolean {
    return !assumed && reportedDay(reported) === known;
  }
}

/**
 * Returns the day from which a claim counts as known; for a gap ("not disclosed" over an interval), its first
 * day. `begun`: first day of the claim's event.
 */
export function claimKnownDay(
  claim: Claim,
  begun = -Infinity,
  sourceDays: SourceDays = undatedSources,
): number {
  if (!claim.notDisclosed) return saidDay(claim, begun, sourceDays);
  const days = parseEdtf(claim.asOf);
  return days ? boundsOf(days).firstDay : -Infinity;
}
