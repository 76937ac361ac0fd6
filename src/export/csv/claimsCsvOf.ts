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
import { provenanceOf } from './provenance';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import { eventPages, pageRows } from '../eventPages';
import { sentenceOf } from '../origin';
import type { Exported } from '../exported';
import { scopedView } from '../scopedView';

/** So many claims are decoded at a time: each question looks at all of them once. */
const askedClaims = 20_000;

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

/**
 * Formats the claims of a view as CSV, one per row, in the translator's language; yields a text per page of rows.
 * Rejects with `QuestionFailed` where the engine can't answer.
 */
export async function* claimsCsvOf(exported: Exported): AsyncGenerator<string> {
  const { loaded, t, link, conventions, scope, signal, onRows } = exported;
  const view = scopedView(exported);
  if (scope?.kind === 'selected') return yield* ofSelected(exported);
  const isWhole = scope?.kind === 'everything';
  const clauses = isWhole ? {} : clausesOf(view, loaded);
  const of = claimClausesOf(view, loaded);
  const ask = { kind: 'claims', clauses, of } as const;
  const { total, whole } = await answerOf(loaded.engine, { ...ask, part: { from: 0, to: 0 } });
  const { full } = shownText({ ...view, show: 'claims' }, loaded, { shown: total, whole }, t, conventions);
  const provenance = provenanceOf(loaded, full, link, t.language);
  const naming = { language: t.language, names: view.names, conventions };
  const columns = [...claimsCsvColumns, ...provenanceColumns];
  yield csvHead(columns);
  for (let from = 0; from < total; from += askedClaims) {
    signal?.throwIfAborted();
    const part = { from, to: from + askedClaims };
    const { claims } = await answerOf(loaded.engine, { ...ask, part });
    for (let at = 0; at < claims.length; at += pageRows) {
      signal?.throwIfAborted();
      const page = claims.slice(at, at + pageRows);
      yield csvRows(
        columns,
        page.map((claim) => ({ ...recordOf(claim, loaded.table, t, naming), ...provenance })),
      );
      onRows?.(from + at + page.length, total);
    }
  }
}

/** The claims of the selected events. */
async function* ofSelected(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, link, conventions } = exported;
  const events = await eventPages(exported);
  const provenance = provenanceOf(loaded, sentenceOf(exported, events), link, t.language);
  const naming = { language: t.language, names: view.names, conventions };
  const columns = [...claimsCsvColumns, ...provenanceColumns];
  yield csvHead(columns);
  for await (const records of events.pages()) {
    const claims = records.flatMap((record) => record.claims);
    yield csvRows(
      columns,
      claims.map((claim) => ({ ...recordOf(claim, loaded.table, t, naming), ...provenance })),
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
