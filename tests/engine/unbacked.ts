import type { Claim } from '../../src/model/claim';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent, EventStatus } from '../../src/model/event';
import type { AskNow } from './askNow';
import { beginning, earliestDay, latestDay } from './dayNumbers';

type Said = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly source?: string;
  readonly sources?: readonly string[];
};

/**
 * Looks at all that an engine tells as of a day for what no report, position, update, claim or source
 * of that day or earlier backs. Whatever it finds is told in words; `[]` where everything is backed.
 *
 * It knows the file as it was written, and nothing of how the engine comes to its answers.
 */
export function unbackedOn(dataset: Dataset, ask: AskNow, day: number): string[] {
  const found: string[] = [];
  const clauses = { known: day };
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));

  const isOut = (id: string) => {
    const published = sources.get(id)?.published;
    return published === undefined || latestDay(published) <= day;
  };
  /** Said by the as-of day: on the day that is written, and where nobody checked it, not before its grounds. */
  const isSaid = (said: Said, begun: number) =>
    latestDay(said.reported) <= day &&
    (said.assumed !== true || (begun <= day && [said.source ?? [], said.sources ?? []].flat().every(isOut)));
  const isSaidOf = (event: ConflictEvent) => (said: Said) => isSaid(said, beginning(event.when));

  const stands = (event: ConflictEvent) => {
    const said = [...event.reports, ...event.positions];
    return said.length === 0 ? latestDay(event.when) <= day : said.some(isSaidOf(event));
  };

  function bears(event: ConflictEvent, status: EventStatus): boolean {
    const by = isSaidOf(event);
    const changes = event.updates.filter((update) => update.status !== undefined);
    if (changes.some((update) => update.status === status && by(update))) return true;
    if (status === event.status && [...event.positions, ...changes].every(by)) return true;
    const isReported = event.reports.some(by);
    const taken = event.positions.filter(by);
    switch (status) {
      // Says nothing that could be too much.
      case 'not-stated':
        return status === event.status;
      case 'disputed':
        return taken.some(({ stance }) => stance === 'denies');
      case 'documented':
        return isReported || taken.length > 0;
      case 'one-side':
        // Of what nobody reported nothing less can be said.
        return isReported || taken.length > 0 || event.reports.length + event.positions.length === 0;
      case 'corroborated':
        if (taken.some(({ stance }) => stance === 'confirms')) return true;
        return (
          status === event.status &&
          changes.length === 0 &&
          event.positions.every(({ stance }) => stance !== 'confirms') &&
          (isReported || taken.length > 0)
        );
      default:
        return false;
    }
  }

  /** Each thing that is told must be one that was written, and said by then; and name no later source. */
  function lookAt<Of extends Said>(
    about: string,
    told: readonly Of[],
    written: readonly Of[],
    begun: number,
    isSame: (one: Of, other: Of) => boolean,
  ): void {
    for (const one of told) {
      if (!written.some((other) => isSame(one, other) && isSaid(other, begun)))
        found.push(`${about}: said later`);
      if (latestDay(one.reported) > day) found.push(`${about}: dated ${one.reported}`);
      for (const source of [one.source ?? [], one.sources ?? []].flat())
        if (!isOut(source)) found.push(`${about}: names ${source}`);
    }
  }

  const isSameText = (one: { readonly text?: unknown }, other: { readonly text?: unknown }) =>
    JSON.stringify(one.text) === JSON.stringify(other.text);

  function lookAtClaim(about: string, told: Claim): void {
    const written = dataset.claims.find(({ id }) => id === told.id);
    if (!written) return void found.push(`${about}: no such claim`);
    const event = dataset.events.find(({ id }) => id === written.event);
    const isGiven = isSaid(written, event ? beginning(event.when) : -Infinity);
    if (!written.notDisclosed && !isGiven) found.push(`${about}: given later`);
    if (written.notDisclosed) {
      // A figure that nobody gives is missing from the first day of the gap on; only its note was said some day.
      if (isReadable(written.asOf) && earliestDay(written.asOf) > day)
        found.push(`${about}: a gap yet to come`);
      if ((told.note !== undefined || told.via !== undefined) && !isSaid(written, -Infinity))
        found.push(`${about}: a note said later`);
    }
    if (latestDay(told.reported) > day) found.push(`${about}: dated ${told.reported}`);
    if (!told.sources.every(isOut)) found.push(`${about}: names a later source`);
    if (told.event !== undefined && event && !stands(event)) found.push(`${about}: names ${told.event}`);
  }

  const lines = new Map(
    ask('page', { clauses, sort: 'time', limit: Infinity, at: { offset: 0 } }).lines.map((line) => [
      line.id,
      line,
    ]),
  );
  const marks = new Map(ask('marks', { clauses, limit: Infinity }).marks?.map((mark) => [mark.id, mark]));
  for (const event of dataset.events) {
    const answer = ask('event', { id: event.id, clauses, sort: 'time' });
    const [line, mark] = [lines.get(event.id), marks.get(event.id)];
    if (!answer && !line && !mark) continue;
    if (!stands(event)) found.push(`${event.id}: nobody had told of it`);
    if (!answer || !line || !mark) {
      found.push(`${event.id}: told in one answer, not in another`);
      continue;
    }
    for (const status of new Set([answer.event.status, answer.line.status, line.status, mark.status]))
      if (!bears(event, status)) found.push(`${event.id}: nothing bears ${status}`);
    if (answer.event.confidence && answer.event.status !== event.status)
      found.push(`${event.id}: judged by a later standing`);
    const begun = beginning(event.when);
    const { reports, positions, updates } = answer.event;
    lookAt(`${event.id}, report`, reports, event.reports, begun, (one, other) => one.source === other.source);
    lookAt(
      `${event.id}, position`,
      positions,
      event.positions,
      begun,
      (one, other) => one.by === other.by && one.stance === other.stance && isSameText(one, other),
    );
    lookAt(`${event.id}, update`, updates, event.updates, begun, isSameText);
    const given = answer.claims.filter(({ notDisclosed }) => !notDisclosed);
    if (given.length === 0 && line.deathsHigh > 0) found.push(`${event.id}: deaths that nobody claims`);
    for (const claim of answer.claims) lookAtClaim(`${event.id}, ${claim.id}`, claim);
  }
  for (const claim of ask('claims', { clauses }).claims) lookAtClaim(claim.id, claim);
  return found;
}

function isReadable(asOf: string): boolean {
  return asOf !== 'unreadable' && !asOf.startsWith('..') && !asOf.startsWith('/');
}
