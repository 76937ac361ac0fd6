import type { Claim } from './claim';
import { boundsOf, parseEdtf } from './edtf';
import type { ConflictEvent } from './event';
import { beginningOf, lastPossibleDay, reportedDay } from './span';

/**
 * Returns the day on which a source was published, by its id; −Infinity where nobody says, or there is no such
 * source.
 */
export type SourceDays = (id: string) => number;

export const undatedSources: SourceDays = () => -Infinity;

/** Anything that was said on a day: a report, a position, an update, a claim. */
export type Said = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly source?: string;
  readonly sources?: readonly string[];
};

/**
 * Returns the day from which something said is known. A day that was checked is believed: its last possible one. An
 * assumed day is the day that is written, but never before the event began (`begun`), nor before a dated source
 * that it rests on was published. Infinity where the day can't be read.
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
 * Returns the day from which an event is known: the earliest among its reports and positions; its own last day where it
 * has none.
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

/** Whether nobody checked the day from which an event is known: no report or position of that day was. */
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
 * Returns the day from which a claim is known, its event having begun on `begun`; a gap from the day on which it
 * began.
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
