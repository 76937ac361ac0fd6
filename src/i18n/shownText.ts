import { narrowsEvents } from '../engine/dimensions';
import type { NamingConvention } from '../model/conflictMap';
import type { Bounds } from '../model/dataset';
import { civilOf } from '../model/day';
import type { Loaded } from '../state/session/loaded';
import { clausesOf, windowOf } from '../state/view/selectors';
import type { View } from '../state/view/view';
import { claimOptionLabel } from './claimOptionLabel';
import { optionLabel } from './clauseLabel';
import type { ClaimFacetName } from '../model/claimFacets';
import { dayText, rangeText } from './dates';
import { inOneLine } from './joined';
import { originTitle } from './originTitle';
import { numberText } from './numbers';
import type { Translator } from './translator';

/** Number that pass the filters, and number in all: of events, or in a view of claims, of claims. */
export type ShownCounts = { readonly shown: number; readonly whole: number };

/** Phrase for one filter in a view's summary; `label` may be abbreviated, `full` is not. */
type Phrase = { readonly label: string; readonly full: string };

export type Shown = {
  /** Count of events or claims: `36 of 302 events`. */
  readonly count: string;
  readonly parts: readonly (Phrase & { readonly name: PartName })[];
  /** Summary sentence of the view: `36 of 302 events · Strikes on settlements · 1–20 October 2020`. */
  readonly text: string;
  /** Summary sentence of the view, with long lists of names written out. */
  readonly full: string;
};

type Of = {
  readonly view: View;
  readonly loaded: Loaded;
  readonly t: Translator;
  readonly conventions: readonly NamingConvention[];
};

/** Most names of a list that are written out; of a longer list only their number is given. */
const mostNames = 3;
/** Most characters of a search text in the summary; the rest is cut. */
const longestSearch = 60;

/** Functions that word one filter each, in the order of the summary sentence. */
const tellers = {
  text: ({ view, t }) => {
    const text = view.q.trim();
    if (text === '') return undefined;
    const cut = text.length > longestSearch ? `${text.slice(0, longestSearch)}…` : text;
    return { label: t('shown.text', { text: cut }), full: t('shown.text', { text }) };
  },
  category: (of) => names(of, 'category', undefined, 'shown.categories'),
  actor: (of) => names(of, 'actor', 'shown.actor', 'shown.actors'),
  place: (of) => names(of, 'place', 'shown.place', 'shown.places'),
  status: (of) => names(of, 'status', 'shown.status', 'shown.statuses'),
  side: (of) => claimNames(of, 'side'),
  people: (of) => claimNames(of, 'people'),
  measure: (of) => claimNames(of, 'measure'),
  claimant: (of) => claimNames(of, 'claimant'),
  voice: (of) => claimNames(of, 'voice'),
  area: ({ view: { area }, t }) =>
    area && { label: t('shown.area'), full: t('shown.areaFull', degrees(area, t.language)) },
  origin: ({ view: { origin }, loaded, t }) => origin && plain(originTitle(loaded, origin, t)),
  within: ({ view, t }) => (view.within === 'certainly' ? plain(t('shown.certainly')) : undefined),
  // Cumulative totals of a side count everybody, so filters on events don't apply to them.
  totals: ({ view, loaded, t }) =>
    view.show === 'claims' && narrowsEvents(clausesOf(view, loaded)) ? plain(t('shown.totals')) : undefined,
  time: ({ view, loaded, t }) => {
    const { from, to } = windowOf(view, loaded);
    return plain(rangeText(from, to, t.language, 'long'));
  },
  known: ({ view: { known }, view, loaded, t }) => {
    if (known === undefined) return undefined;
    const { from, to } = windowOf(view, loaded);
    const sameYear = [from, to].every((day) => civilOf(day).year === civilOf(known).year);
    return plain(t('shown.known', { date: dayText(known, t.language, sameYear ? 'longDayMonth' : 'long') }));
  },
  round: ({ view, t }) => (view.round === 'on' ? plain(t('shown.rounded')) : undefined),
} as const satisfies { readonly [name: string]: (of: Of) => Phrase | undefined };

export type PartName = keyof typeof tellers;
const partNames = Object.keys(tellers) as readonly PartName[];

/**
 * Describes a view in one sentence, the heading of all its outputs: count, filters, days, as-of day. `whole`:
 * number in all as of that day. Names follow the translator's language and the view's choice among
 * `conventions`.
 */
export function shownText(
  view: View,
  loaded: Loaded,
  { shown, whole }: ShownCounts,
  t: Translator,
  conventions: readonly NamingConvention[],
): Shown {
  const count = t(view.show === 'claims' ? 'count.claimsOf' : 'count.eventsOf', { shown, count: whole });
  const parts = partNames.flatMap((name) => {
    const phrase = tellers[name]({ view, loaded, t, conventions });
    return phrase ? [{ name, ...phrase }] : [];
  });
  return {
    count,
    parts,
    text: [count, ...parts.map(({ label }) => label)].join(' · '),
    full: [count, ...parts.map(({ full }) => full)].join(' · '),
  };
}

function plain(label: string): Phrase {
  return { label, full: label };
}

/** Lists the names of the ticked options of a facet; more than three are abbreviated to their number. */
function names(
  { view, loaded, t, conventions }: Of,
  facet: 'category' | 'actor' | 'place' | 'status',
  key: `shown.${'actor' | 'place' | 'status'}` | undefined,
  countKey: `shown.${'categories' | 'actors' | 'places' | 'statuses'}`,
): Phrase | undefined {
  const ids = view[facet];
  if (ids.length === 0) return undefined;
  const naming = { language: t.language, names: view.names, conventions };
  const labels = ids.map((id) => optionLabel(facet, id, loaded.table.dictionaries, t, naming));
  const listed = inOneLine(labels, t);
  const full = key === undefined ? listed : t(key, { names: listed });
  return { label: ids.length > mostNames ? t(countKey, { count: ids.length }) : full, full };
}

/**
 * Lists the names of the ticked options of a claim filter, if the view shows claims; more than three are
 * abbreviated to their number.
 */
function claimNames({ view, loaded, t, conventions }: Of, facet: ClaimFacetName): Phrase | undefined {
  const ids: readonly string[] = view[facet];
  if (view.show !== 'claims' || ids.length === 0) return undefined;
  const naming = { language: t.language, names: view.names, conventions };
  const labels = ids.map((id) => claimOptionLabel(facet, id, loaded.table.dictionaries, t, naming));
  const full = t('shown.of', { name: t(`claims.filter.${facet}`), names: inOneLine(labels, t) });
  const label = t('shown.ofMany', { name: t(`claims.filter.${facet}`), count: ids.length });
  return { label: ids.length > mostNames ? label : full, full };
}

function degrees([west, south, east, north]: Bounds, language: string) {
  const written = (value: number) => `${numberText(Math.round(value * 100) / 100, language)}°`;
  return { west: written(west), south: written(south), east: written(east), north: written(north) };
}
