import type { Claim } from './claim';
import { printDay } from './day';
import { boundsOf, parseEdtf, printEdtf } from './edtf';
import type { ConflictEvent, EventStatus, Position, Stance, Update } from './event';
import { claimKnownDay, knownDay, saidDay, undatedSources, type Said, type SourceDays } from './knownDay';
import { beginningOf, reportedDay } from './span';

/**
 * Returns an event as it was known on a day: without the reports, positions, updates and sources of later
 * days, and with its status on that day. Title, date and summary are always those of the first report. The
 * editors' `confidence` rests on all later knowledge, so it is dropped where the status differs from the
 * final one.
 */
export function eventAsOf(
  event: ConflictEvent,
  day: number,
  sourceDays: SourceDays = undatedSources,
): ConflictEvent {
  const status = statusAsOf(event, day, sourceDays);
  const { confidence, ...rest } = event;
  const begun = beginningOf(event.when);
  const isSaid = (said: Said) => saidDay(said, begun, sourceDays) <= day;
  const isCited = (source: string) => sourceDays(source) <= day;
  const citing = <Of extends Position | Update>(said: Of) => ({
    ...redated(said, begun, sourceDays),
    sources: said.sources.filter(isCited),
  });
  return {
    ...rest,
    ...(confidence && status === event.status ? { confidence } : undefined),
    status,
    reports: event.reports
      .filter((report) => isSaid(report) && isCited(report.source))
      .map((report) => redated(report, begun, sourceDays)),
    positions: event.positions.filter(isSaid).map(citing),
    updates: event.updates.filter(isSaid).map(citing),
  };
}

/**
 * Returns an event whose unchecked ("assumed") report days are replaced by the days from which its statements
 * count as known (see `saidDay`).
 */
export function withKnownDays(event: ConflictEvent, sourceDays: SourceDays): ConflictEvent {
  if (!event.reports.some(isAssumed) && !event.positions.some(isAssumed) && !event.updates.some(isAssumed))
    return event;
  const begun = beginningOf(event.when);
  const dated = <Of extends Said>(said: Of) => redated(said, begun, sourceDays);
  return {
    ...event,
    reports: event.reports.map(dated),
    positions: event.positions.map(dated),
    updates: event.updates.map(dated),
  };
}

function isAssumed({ assumed }: Said): boolean {
  return assumed === true;
}

function redated<Of extends Said>(said: Of, begun: number, sourceDays: SourceDays): Of {
  const day = saidDay(said, begun, sourceDays);
  return day === reportedDay(said.reported) ? said : { ...said, reported: printDay(day) };
}

/**
 * Returns an event's EDTF date as known on a day: the end of an interval is left open (`..`) if the event was
 * still going on.
 */
export function whenAsOf({ when, whenKind }: ConflictEvent, day: number): string {
  const edtf = parseEdtf(when);
  if (whenKind !== 'duration' || edtf?.kind !== 'interval' || boundsOf(edtf).lastDay <= day) return when;
  if (typeof edtf.from === 'string') return when;
  return printEdtf({ ...edtf, to: 'open' });
}

/**
 * Returns the status of an event on a day. Once everything is known: the event's own. Before: that of the
 * latest update that sets one; without such an update the event's own if the positions known by then support
 * it, else one derived from them: disputed, one side's word, or documented if there are reports but no
 * positions. For days before the event is known: its first status.
 */
export function statusAsOf(
  event: ConflictEvent,
  day: number,
  sourceDays: SourceDays = undatedSources,
): EventStatus {
  const begun = beginningOf(event.when);
  const asOf = Math.max(day, knownDay(event, sourceDays));
  const changes = event.updates
    .flatMap((update) => {
      return update.status ? [{ day: saidDay(update, begun, sourceDays), status: update.status }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const isSaid = (said: Said) => saidDay(said, begun, sourceDays) <= asOf;
  const said = event.positions.filter(isSaid);
  const isAllSaid = said.length === event.positions.length && changes.every((change) => change.day <= asOf);
  if (isAllSaid) return event.status;
  const last = changes.findLast((change) => change.day <= asOf);
  if (last) return last.status;
  const stances = said.map(({ stance }) => stance);
  if (changes.length === 0 && isBehind(event, stances)) return event.status;
  if (stances.includes('denies')) return 'disputed';
  return stances.length > 0 || !event.reports.some(isSaid) ? 'one-side' : 'documented';
}

/** Tests whether the positions known by a day support the status of an event that has no updates. */
function isBehind({ status, positions }: ConflictEvent, said: readonly Stance[]): boolean {
  switch (status) {
    case 'disputed':
      return said.includes('denies');
    case 'corroborated':
      // Where nobody ever confirms it as a position, its reports do.
      return said.includes('confirms') || positions.every(({ stance }) => stance !== 'confirms');
    case 'retracted':
      return false;
    default:
      return true;
  }
}

/**
 * Lists the days on which an event's status may change (`statusAsOf`), ascending: the days of its reports,
 * positions and updates after the day on which it became known.
 */
export function turningDays(
  event: ConflictEvent,
  sourceDays: SourceDays = undatedSources,
): readonly number[] {
  const known = knownDay(event, sourceDays);
  const begun = beginningOf(event.when);
  const days: number[] = [];
  for (const list of [event.reports, event.positions, event.updates]) {
    for (const said of list) {
      const day = saidDay(said, begun, sourceDays);
      if (day > known && !days.includes(day)) days.push(day);
    }
  }
  return days.sort((a, b) => a - b);
}

/**
 * Returns the claims published by the end of a day. A gap ("not disclosed" over an interval) counts as known
 * from its first day; on a day inside the interval the gap is cut to end on that day, without its later
 * sources. A claim's status and note carry no date in the format and are kept unchanged.
 */
export function claimsAsOf(
  claims: readonly Claim[],
  day: number,
  sourceDays: SourceDays = undatedSources,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    if (claimKnownDay(claim, -Infinity, sourceDays) > day) return [];
    const { sources, ...rest } = claim.notDisclosed ? gapUntil(claim, day, sourceDays) : claim;
    return [{ ...rest, sources: sources.filter((source) => sourceDays(source) <= day) }];
  });
}

function gapUntil(claim: Claim, day: number, sourceDays: SourceDays): Claim {
  const days = parseEdtf(claim.asOf);
  const slash = claim.asOf.indexOf('/');
  const from = slash < 0 ? printDay((days && boundsOf(days).firstDay) ?? day) : claim.asOf.slice(0, slash);
  const cut = days && boundsOf(days).lastDay > day ? { asOf: `${from}/${printDay(day)}` } : undefined;
  if (saidDay(claim, -Infinity, sourceDays) <= day) return { ...claim, ...cut };
  const gap: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim, ...cut };
  delete gap.note;
  delete gap.via;
  return { ...gap, reported: printDay(day), assumed: true, sources: [] };
}
