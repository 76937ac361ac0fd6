import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent, EventStatus } from '../../src/model/event';
import { beginning, earliestDay, latestDay, textOf } from './dayNumbers';

/** Later than any day that is asked for. */
const never = 1e9;

type Said = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly source?: string;
  readonly sources?: readonly string[];
};

/**
 * "When did it become known?" told once more, from the sentence in data/README.md and with another reader of
 * dates. Days are numbers since 1970-01-01.
 */
export function createNaiveKnown({ sources, events }: Dataset) {
  const published = (id: string) => {
    const day = sources.find((source) => source.id === id)?.published;
    return day === undefined ? -never : latestDay(day);
  };

  /** The day on which a report, a position, an update or a claim was said, of an event that began on `begun`. */
  function saidOn(said: Said, begun: number): number {
    const written = latestDay(said.reported);
    if (said.assumed !== true) return written;
    const cited = said.source === undefined ? (said.sources ?? []) : [said.source];
    return Math.max(written, begun, ...cited.map(published));
  }

  const knownDays = new WeakMap<ConflictEvent, number>();

  function knownDay(event: ConflictEvent): number {
    const known = knownDays.get(event) ?? earliest(event);
    knownDays.set(event, known);
    return known;
  }

  function earliest(event: ConflictEvent): number {
    const said = [...event.reports, ...event.positions].map((of) => saidOn(of, beginning(event.when)));
    return said.length > 0 ? Math.min(...said) : latestDay(event.when);
  }

  /** With its assumed days written as what they count as. */
  function dated<Of extends Said>(said: Of, begun: number): Of {
    const day = saidOn(said, begun);
    return day === latestDay(said.reported) ? said : { ...said, reported: textOf(day) };
  }

  /** The event as a reader of today is told it. */
  function today(event: ConflictEvent): ConflictEvent {
    const of = <Any extends Said>(said: readonly Any[]) =>
      said.map((one) => dated(one, beginning(event.when)));
    return {
      ...event,
      reports: of(event.reports),
      positions: of(event.positions),
      updates: of(event.updates),
    };
  }

  function statusOn(event: ConflictEvent, day: number): EventStatus {
    // Before anybody told of it, it is what it was first told as.
    const asOfDay = Math.max(day, knownDay(event));
    const isSaid = (said: Said) => saidOn(said, beginning(event.when)) <= asOfDay;
    const changes = event.updates.filter(({ status }) => status !== undefined);
    if ([...event.positions, ...changes].every(isSaid)) return event.status;
    const changed = changes
      .filter(isSaid)
      .sort((a, b) => saidOn(a, beginning(event.when)) - saidOn(b, beginning(event.when)));
    const latest = changed.at(-1)?.status;
    if (latest !== undefined) return latest;
    const taken = new Set(event.positions.filter(isSaid).map(({ stance }) => stance));
    const isReported = event.reports.some(isSaid);
    if (changes.length === 0) {
      // Nothing in the file ever changes it: it stands as soon as what was said can bear it.
      if (['not-stated', 'documented', 'one-side'].includes(event.status)) return event.status;
      const isConfirmed = event.positions.some(({ stance }) => stance === 'confirms');
      if (event.status === 'corroborated' && (taken.has('confirms') || !isConfirmed)) return event.status;
    }
    if (taken.has('denies')) return 'disputed';
    return taken.size === 0 && isReported ? 'documented' : 'one-side';
  }

  function on(event: ConflictEvent, day: number): ConflictEvent {
    const { confidence, ...now } = today(event);
    const status = statusOn(event, day);
    const isSaid = ({ reported }: Said) => latestDay(reported) <= day;
    const isOut = (source: string) => published(source) <= day;
    const citing = <Of extends Said & { readonly sources: readonly string[] }>(said: Of) => ({
      ...said,
      sources: said.sources.filter(isOut),
    });
    return {
      ...now,
      ...(confidence !== undefined && status === event.status && { confidence }),
      status,
      reports: now.reports.filter((report) => isSaid(report) && isOut(report.source)),
      positions: now.positions.filter(isSaid).map(citing),
      updates: now.updates.filter(isSaid).map(citing),
    };
  }

  function claimToday(claim: Claim): Claim {
    if (claim.notDisclosed) return claim;
    const about = events.find(({ id }) => id === claim.event);
    return dated(claim, about ? beginning(about.when) : -never);
  }

  /** The claim as of a day; none where nobody had given it. */
  function claimOn(claim: Claim, day: number): Claim[] {
    const isOut = (source: string) => published(source) <= day;
    if (!claim.notDisclosed) {
      const given = claimToday(claim);
      if (latestDay(given.reported) > day) return [];
      return [{ ...given, sources: given.sources.filter(isOut) }];
    }
    const gap = endsOf(claim.asOf);
    if (gap.from > day) return [];
    const written = () => (claim.asOf.includes('/') ? claim.asOf.split('/')[0] : textOf(gap.from));
    const asOf = gap.to > day ? `${written()}/${textOf(day)}` : claim.asOf;
    if (saidOn(claim, -never) <= day) return [{ ...claim, asOf, sources: claim.sources.filter(isOut) }];
    const { note: _note, via: _via, ...rest } = claim;
    return [{ ...rest, asOf, reported: textOf(day), assumed: true, sources: [] }];
  }

  return { knownDay, today, on, claimToday, claimOn };
}

/** The first and last day of a gap; one that can't be read has always been, and doesn't end. */
function endsOf(asOf: string): { readonly from: number; readonly to: number } {
  const [from = '', to = from] = asOf.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  if (asOf === 'unreadable') return { from: -never, to: -never };
  return {
    from: isOpen(from) ? -never : earliestDay(from),
    to: isOpen(to) ? never : latestDay(to),
  };
}
