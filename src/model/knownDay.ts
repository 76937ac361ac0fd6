import type { Claim } from './claim';
import { boundsOf, parseEdtf } from './edtf';
import type { ConflictEvent } from './event';
import { beginningOf, lastPossibleDay, reportedDay } from './span';

/** Look-up of the publication day of a source by its id; −Infinity where unknown. */
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
 * Returns the day from which a statement counts as known. A checked day: its last possible day. An assumed day: the
 * written day, but not before the event began (`begun`), nor before the publication of a dated source of the
 * statement. Infinity for an unreadable day.
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
 * Returns the day from which an event is known: the earliest day of its reports and positions; without any, its own
 * last day.
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

/** Tests whether the day from which an event is known is assumed: none of its statements of that day was checked. */
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
 * Returns the day from which a claim is known; a gap is known from its first day. `begun`: first day of its event.
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
