import { answerOf } from '../../engine/answerOf';
import type { EventRecord } from '../../engine/eventMark';
import { shownText } from '../../i18n/shownText';
import type { Translator } from '../../i18n/translator';
import type { NamingConvention } from '../../model/conflictMap';
import type { Claim } from '../../model/claim';
import type { Clauses } from '../../engine/questions';
import type { Naming } from '../../i18n/placeName';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import type { View } from '../../state/view/view';

/** Most events, and most claims, that a page writes out; the CSV files hold all. */
export const mostOnPage = 500;

/** Input of a page: the dataset, the view, and the language and names in which it is worded. */
export type PageOf = {
  readonly loaded: Loaded;
  readonly view: View;
  readonly t: Translator;
  readonly conventions: readonly NamingConvention[];
};

/**
 * What a view shows, as the engine answers it: events and claims, the first 500 of each, and their numbers. The
 * claims are those that a view of claims shows; in any other view those about the events on the page.
 */
export type PageContent = {
  readonly records: readonly EventRecord[];
  /** Number of events that pass the view's filters. */
  readonly events: number;
  readonly claims: readonly Claim[];
  readonly claimCount: number;
  /** Summary sentences of the view's events and of its claims: count, filters, days, as-of day. */
  readonly sentence: string;
  readonly claimSentence: string;
};

/** Asks the engine what a view shows. Rejects with `QuestionFailed` if it can't answer. */
export async function pageContent({ loaded, view, t, conventions }: PageOf): Promise<PageContent> {
  const { engine } = loaded;
  const clauses = clausesOf(view, loaded);
  const of = claimClausesOf(view, loaded);
  const known: Clauses = view.known === undefined ? {} : { known: view.known };
  const { records, total } = await answerOf(engine, {
    kind: 'records',
    clauses,
    sort: view.sort,
    limit: mostOnPage,
    offset: 0,
  });
  const { total: whole } = await answerOf(engine, { kind: 'count', clauses: known });
  const standing =
    view.show === 'claims'
      ? await answerOf(engine, {
          kind: 'claimRows',
          clauses,
          of,
          order: [{ by: 'reported' }],
          offset: 0,
          limit: mostOnPage,
        })
      : undefined;
  const about = records.flatMap((record) => record.claims);
  const sentenceOf = (show: 'map' | 'claims', shown: number, all: number) =>
    shownText({ ...view, show }, loaded, { shown, whole: all }, t, conventions).full;
  return {
    records,
    events: total,
    claims: standing?.claims ?? about.slice(0, mostOnPage),
    claimCount: standing?.total ?? about.length,
    sentence: sentenceOf('map', total, whole),
    claimSentence: standing
      ? sentenceOf('claims', standing.total, standing.whole)
      : t('page.claimsAbout', { count: about.length }),
  };
}

/** Returns the naming of places and actors for a page: the view's choice, in the page's language. */
export function namingOf({ view, t, conventions }: PageOf): Naming {
  return { language: t.language, names: view.names, conventions };
}
