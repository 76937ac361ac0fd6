import type { Claim } from './claim';
import { printDay } from './day';
import { boundsOf, parseEdtf, printEdtf } from './edtf';
import type { ConflictEvent, EventStatus, Position, Report } from './event';
import { beginningDay, lastPossibleDay, reportedDay } from './span';

/** Ids of sources that were published after the day asked for. */
export type LaterSources = ReadonlySet<string>;

const none: LaterSources = new Set();

/**
 * An event as it stood on the evening of a day: without the reports, positions, updates and sources of later
 * days, and with the status of that evening. Its title, date and summary are those of its first report. The
 * editors' `confidence` looks back on everything, so that it goes where the status has changed since.
 */
export function asKnown(event: ConflictEvent, day: number, later: LaterSources = none): ConflictEvent {
  const status = statusAsKnown(event, day);
  const { confidence, ...rest } = event;
  const cited = (source: string) => !later.has(source);
  const said = event.positions.filter((position) => saidDay(event, position) <= day);
  return {
    ...rest,
    ...(confidence && status === event.status ? { confidence } : undefined),
    status,
    reports: event.reports
      .filter((report) => saidDay(event, report) <= day && cited(report.source))
      .map((report) => datedBy(event, report, day)),
    positions: said.map((position) => ({
      ...datedBy(event, position, day),
      sources: position.sources.filter(cited),
    })),
    updates: event.updates
      .filter((update) => reportedDay(update.reported) <= day)
      .map((update) => ({ ...update, sources: update.sources.filter(cited) })),
  };
}

/** The date with its end left open where the event was still going on: nobody knew then when it would end. */
export function whenAsKnown({ when, whenKind }: ConflictEvent, day: number): string {
  const edtf = parseEdtf(when);
  if (whenKind !== 'duration' || edtf?.kind !== 'interval' || boundsOf(edtf).lastDay <= day) return when;
  if (typeof edtf.from === 'string') return when;
  return printEdtf({ ...edtf, to: 'open' });
}

/**
 * The status on the evening of a day: that of the last update with one by then. Before the first of them it is
 * what the positions made of it: disputed, one side's word, or documented where nobody took one.
 */
export function statusAsKnown(event: ConflictEvent, day: number): EventStatus {
  const changes = event.updates
    .flatMap(({ reported, assumed, status }) =>
      status ? [{ day: reportedDay(reported), assumed, status }] : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  if (changes.every((change) => change.day <= day)) return event.status;
  const known = changes.findLast((change) => change.day <= day);
  if (known) return known.status;
  // "At first …", dated for want of a better day by the last of an event that was known from its first.
  const first = changes[0];
  if (first?.assumed && first.day <= lastPossibleDay(parseEdtf(event.when))) return first.status;
  const stances = event.positions.filter((of) => saidDay(event, of) <= day).map(({ stance }) => stance);
  if (stances.includes('denies')) return 'disputed';
  return stances.length > 0 ? 'one-side' : 'documented';
}

/** The days on which `asKnown` may change, rising: those of the positions and updates. */
export function turningDays(event: ConflictEvent): readonly number[] {
  const days = [
    ...event.positions.map((position) => saidDay(event, position)),
    ...event.updates.map(({ reported }) => reportedDay(reported)),
  ];
  return [...new Set(days)].sort((a, b) => a - b);
}

/**
 * The claims that had been given by the evening of a day. A figure that was not disclosed is a gap, known all
 * along: it ends with that evening, and what was said of it later is left out. A claim's own status and note
 * have no day in the format, and stay.
 */
export function claimsAsKnown(
  claims: readonly Claim[],
  day: number,
  later: LaterSources = none,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    if (claimKnownDay(claim) > day) return [];
    const { sources, ...rest } = claim.notDisclosed ? gapUntil(claim, day) : claim;
    return [{ ...rest, sources: sources.filter((source) => !later.has(source)) }];
  });
}

/** The day from which a claim is known: its report's last possible day; for a gap the day on which it began. */
export function claimKnownDay({ notDisclosed, asOf, reported }: Claim): number {
  if (!notDisclosed) return reportedDay(reported);
  const days = parseEdtf(asOf);
  return days ? boundsOf(days).firstDay : -Infinity;
}

function gapUntil(claim: Claim, day: number): Claim {
  const days = parseEdtf(claim.asOf);
  const slash = claim.asOf.indexOf('/');
  const from = slash < 0 ? printDay((days && boundsOf(days).firstDay) ?? day) : claim.asOf.slice(0, slash);
  const cut = days && boundsOf(days).lastDay > day ? { asOf: `${from}/${printDay(day)}` } : undefined;
  if (reportedDay(claim.reported) <= day) return { ...claim, ...cut };
  const gap: { -readonly [Field in keyof Claim]: Claim[Field] } = { ...claim, ...cut };
  delete gap.note;
  delete gap.via;
  return { ...gap, reported: printDay(day), assumed: true, sources: [] };
}

/**
 * The day on which a report or a position was given. One that nobody checked is dated by the event's last day,
 * and counts from its first, as the event does; one that is dated behind the event's end says more than that.
 */
function saidDay(event: ConflictEvent, { reported, assumed }: Report | Position): number {
  const day = reportedDay(reported);
  const when = parseEdtf(event.when);
  return assumed && when && day <= lastPossibleDay(when) ? beginningDay(when) : day;
}

/** With an assumed day that still lay ahead replaced by the day that it counts from. */
function datedBy<Said extends Report | Position>(event: ConflictEvent, said: Said, day: number): Said {
  return reportedDay(said.reported) <= day ? said : { ...said, reported: printDay(saidDay(event, said)) };
}
