import { answerOf } from '../../engine/answerOf';
import { provenanceColumns } from '../../formats/eventColumns';
import { writeCsv, type CsvCell } from '../../formats/writeCsv';
import { claimOptionLabel } from '../../i18n/claimOptionLabel';
import { actorName, placeName, type Naming } from '../../i18n/placeName';
import { shownText } from '../../i18n/shownText';
import type { Translator } from '../../i18n/translator';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { textIn } from '../../model/text';
import { provenanceOf } from '../../share/provenance';
import type { NamingConvention } from '../../model/conflictMap';
import type { Loaded } from '../../state/createAppStore';
import { claimClausesOf, clausesOf } from '../../state/selectors';
import type { View } from '../../state/view';

/** Columns of the claims' CSV; `reported` is the day of publication, `asOf` the day of the figure. */
export const claimsCsvColumns = [
  'id',
  'measure',
  'people',
  'side',
  'low',
  'best',
  'high',
  'atLeast',
  'approximate',
  'notDisclosed',
  'scope',
  'asOf',
  'reported',
  'assumed',
  'claimedBy',
  'via',
  'claimantRole',
  'status',
  'event',
  'place',
  'sources',
  'note',
  'support',
  'warning',
] as const;

type ClaimRecord = { readonly [Column in (typeof claimsCsvColumns)[number]]: CsvCell };

/** Formats the claims of a view as CSV, one per row, in the translator's language. `link`: address of the view. */
export async function* claimsCsvOf(
  loaded: Loaded,
  view: View,
  t: Translator,
  link: string,
  conventions: readonly NamingConvention[],
): AsyncGenerator<string> {
  const clauses = clausesOf(view, loaded);
  const of = claimClausesOf(view, loaded);
  const { claims, total, whole } = await answerOf(loaded.engine, { kind: 'claims', clauses, of });
  const { full } = shownText({ ...view, show: 'claims' }, loaded, { shown: total, whole }, t, conventions);
  const provenance = provenanceOf(loaded, full, link, t.language);
  const naming = { language: t.language, names: view.names, conventions };
  const rows = claims.map((claim) => ({ ...recordOf(claim, loaded.table, t, naming), ...provenance }));
  yield writeCsv([...claimsCsvColumns, ...provenanceColumns], rows);
}

function recordOf(
  claim: Claim,
  { dictionaries }: Loaded['table'],
  t: Translator,
  naming: Naming,
): ClaimRecord {
  const claimant = byId(dictionaries.actors, claim.claimedBy);
  const place = byId(dictionaries.places, claim.place);
  return {
    id: claim.id,
    measure: claimOptionLabel('measure', claim.measure, dictionaries, t, naming),
    people: claim.people,
    side: claimOptionLabel('side', claim.side, dictionaries, t, naming),
    low: claim.low,
    best: claim.best,
    high: claim.high,
    atLeast: claim.atLeast,
    approximate: claim.approximate,
    notDisclosed: claim.notDisclosed,
    scope: claim.scope,
    asOf: claim.asOf,
    reported: claim.reported,
    assumed: claim.assumed,
    claimedBy: claimant ? actorName(claimant, naming) : claim.claimedBy,
    via: claim.via,
    claimantRole: claim.claimantRole,
    status: claim.status,
    event: claim.event,
    place: place ? placeName(place, naming) : claim.place,
    sources: claim.sources.map((source) => byId(dictionaries.sources, source)?.url ?? source),
    warning: claim.warning,
    note: claim.note === undefined ? undefined : textIn(claim.note, t.language),
    support: claim.support,
  };
}
