import { answerOf } from '../../engine/answerOf';
import { provenanceColumns } from '../../formats/own/eventColumns';
import { csvHead, csvRows, type CsvCell } from './writeCsv';
import { claimOptionLabel } from '../../i18n/claimOptionLabel';
import { actorName, placeName, type Naming } from '../../i18n/placeName';
import { shownText } from '../../i18n/shownText';
import type { Translator } from '../../i18n/translator';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { textIn } from '../../model/text';
import { provenanceTail } from './provenance';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import { eventPages, pageRows } from '../eventPages';
import type { Exported } from '../exported';
import { scopedView } from '../scopedView';

/**
 * Column names of the claims' CSV; `reported` is the day of publication, `asOf` the day that the figure
 * stands for.
 */
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

/**
 * Streams the claims of an export as CSV, one claim per row, in the translator's language, one piece of text
 * per page of rows. Rejects with `QuestionFailed` if the engine can't answer.
 */
export async function* claimsCsvOf(exported: Exported): AsyncGenerator<string> {
  const { loaded, t, conventions, scope, signal, onRows } = exported;
  const view = scopedView(exported);
  if (scope?.kind === 'selected') return yield* ofSelected(exported);
  const isWhole = scope?.kind === 'everything';
  const clauses = isWhole ? {} : clausesOf(view, loaded);
  const of = claimClausesOf(view, loaded);
  const ask = { kind: 'claimRows', clauses, of, order: [] } as const;
  const { total, whole } = await answerOf(loaded.engine, { ...ask, offset: 0, limit: 0 });
  const counts = { shown: total, whole };
  const { full } = shownText({ ...view, show: 'claims' }, loaded, counts, t, conventions);
  const tail = provenanceTail(exported, counts, full);
  const naming = { language: t.language, names: view.names, conventions };
  yield csvHead([...claimsCsvColumns, ...provenanceColumns]);
  for (let offset = 0; offset < total; offset += pageRows) {
    signal?.throwIfAborted();
    const { claims } = await answerOf(loaded.engine, { ...ask, offset, limit: pageRows });
    const rows = claims.map((claim) => recordOf(claim, loaded.table, t, naming));
    yield csvRows(claimsCsvColumns, rows, tail);
    onRows?.(offset + claims.length, total);
  }
}

/** Streams the claims about the selected events as CSV. */
async function* ofSelected(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const events = await eventPages(exported);
  const tail = provenanceTail(exported, events);
  const naming = { language: t.language, names: view.names, conventions };
  yield csvHead([...claimsCsvColumns, ...provenanceColumns]);
  for await (const records of events.pages()) {
    const claims = records.flatMap((record) => record.claims);
    yield csvRows(
      claimsCsvColumns,
      claims.map((claim) => recordOf(claim, loaded.table, t, naming)),
      tail,
    );
  }
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
