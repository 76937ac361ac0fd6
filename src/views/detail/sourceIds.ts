import type { Claim } from '../../model/claim';
import type { ConflictEvent } from '../../model/event';

/** Lists the ids of all sources of an event and its claims, without duplicates, reports first. */
export function sourceIds(event: ConflictEvent, claims: readonly Claim[]): readonly string[] {
  return [
    ...new Set([
      ...event.reports.map((report) => report.source),
      ...event.positions.flatMap((position) => position.sources),
      ...event.updates.flatMap((update) => update.sources),
      ...claims.flatMap((claim) => claim.sources),
    ]),
  ];
}
