import type { Claim, ClaimScope } from '../model/claim';
import { claimFacetNames, type ClaimClauses, type ClaimFacetName } from '../model/claimFacets';
import type { Bounds } from '../model/dataset';
import type { Day, Minute } from '../model/day';
import type { EventStatus } from '../model/event';
import type { OriginName } from '../model/origin';
import type { Language } from '../model/text';
import type { EventKey, EventLine, EventMark, EventRecord } from './eventMark';
import type { SoughtParts } from './searchTerm';

export { minutesPerDay, type Day, type Minute } from '../model/day';

/** Closed interval of days: `from` and `to` both belong to it. */
export type Window = { readonly from: Day; readonly to: Day };

/**
 * Id in a place clause that matches events without coordinates: with no place, or with one that has no point.
 */
export const noPlace = 'none';

/**
 * Filter clauses on events, one per dimension; an absent one filters nothing. The ids of one clause are alternatives,
 * the clauses are combined by AND. An id unknown to the dataset matches nothing.
 */
export type Clauses = {
  /** Window of days: passes events that overlap it. */
  readonly time?: Window;
  /**
   * Text query: passes events where every word is the prefix of a word in a text or name, in any language,
   * ignoring case and accents; a full name also matches all other names of that place, actor or term.
   * `parseQuery` reads phrases, exclusions and alternatives.
   */
  readonly text?: string;
  readonly category?: readonly string[];
  readonly actor?: readonly string[];
  /**
   * Place ids, with a manner as in `stepanakert@said` (see `PlaceManner`), or `none` for events without
   * coordinates.
   */
  readonly place?: readonly string[];
  readonly status?: readonly EventStatus[];
  /** Bounding box: passes events whose mark lies inside, and events without coordinates. */
  readonly area?: Bounds;
  /** Name of one of two joined datasets: passes its events only. */
  readonly origin?: OriginName;
  /** Certainty of the time clause. Default: `possibly`. */
  readonly within?: Within;
  /**
   * As-of day (transaction time): passes events known by its end; answers leave out statuses, positions, updates,
   * claims and deaths that were reported later.
   */
  readonly known?: Day;
};

/** Names of all clauses but `within`, which only modifies the time clause. */
export type ClauseName = Exclude<keyof Clauses, 'within'>;

export const withins = ['possibly', 'certainly'] as const;
/**
 * Certainty of a time clause. `possibly`: events that may have happened in the window. `certainly`: events that did,
 * whatever their exact date.
 */
export type Within = (typeof withins)[number];

/** Facets: filters that are chosen from a list of options. */
export const facetNames = ['category', 'actor', 'place', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['time', 'latest', 'known'] as const;
/**
 * Order of events. `time`: by start; within a day, events with a clock time first. `latest`: by start, last first.
 * `known`: by the day from which they are known.
 */
export type SortOrder = (typeof sortOrders)[number];

/**
 * Keys by which a table of events is sorted. `killed`: by the highest death figure claimed; `sources`: by their
 * number; `origin`: by the dataset, the first of two before the second. `title` and `sources` need every event decoded: beyond `sortedReading` rows they are ignored.
 */
export const rowKeys = [
  'when',
  'known',
  'category',
  'title',
  'place',
  'status',
  'killed',
  'sources',
  'origin',
] as const;
export type RowKey = (typeof rowKeys)[number];
/**
 * Keys by which a table of claims is sorted. `figure`: by its lowest number, which needs every claim decoded:
 * beyond `sortedReading` rows it is ignored.
 */
export const claimKeys = ['reported', 'asOf', 'figure', 'scope', ...claimFacetNames] as const;
export type ClaimKey = (typeof claimKeys)[number];

/** Most rows that are sorted by a key for which each row has to be decoded. */
export const sortedReading = 50_000;

/**
 * One key of a table's sort order. Rows that are equal by all keys stay in time order (events) or file order
 * (claims).
 */
export type OrderBy<Key extends string> = {
  readonly by: Key;
  readonly descending?: boolean;
  /**
   * Option ids in the order that the reader sees, for a key that is an entry of a dictionary (category, place).
   * Default: the dataset's order.
   */
  readonly ids?: readonly string[];
  /** Language in which titles are sorted. Default: English. */
  readonly language?: Language;
};

/** Properties by which a table's statistics group events. `side`: the sides of an event's actors. */
export const groupNames = ['category', 'side', 'status', 'actor', 'place'] as const;
export type GroupName = (typeof groupNames)[number];

/** Type map of the engine: for each kind of question its parameters (`ask`) and its `answer`. */
export type Questions = {
  /** Counts the events of each option of a facet under the other clauses. */
  facets: {
    ask: { readonly facet: FacetName; readonly clauses: Clauses };
    answer: {
      /** Number of events per option, by index into the facet's dictionary (`status`: into `eventStatuses`). */
      readonly counts: Uint32Array;
      /** Number of events without any option: without coordinates, or without actors. */
      readonly none: number;
    };
  };
  /** Counts the events that overlap each bin of time; an event counts in every bin that it overlaps. */
  bins: {
    ask: {
      readonly clauses: Clauses;
      /** Edges of the bins in minutes, ascending; bin i is [edges[i], edges[i+1]). */
      readonly edges: readonly Minute[];
      /** Clauses to ignore, such as the asking view's own. Default: none. */
      readonly without?: readonly ClauseName[];
    };
    answer: {
      readonly edges: readonly Minute[];
      /** Number of events by category index and bin: `counts[category][bin]`. */
      readonly counts: readonly Uint32Array[];
    };
  };
  /**
   * Returns one mark per event, in time order, if at most `limit` events pass the clauses; else the marks
   * inside `inView`, if they are at most `limit`; else counts per grid cell of the map.
   */
  marks: {
    ask: {
      readonly clauses: Clauses;
      readonly without?: readonly ClauseName[];
      readonly limit: number;
      /**
       * Bounding box of the viewport: marks and cells are of events inside, `total` and `unplaced` of all that
       * pass. Default: everywhere.
       */
      readonly inView?: Bounds;
      /** Cell size in degrees of longitude and latitude. Default: 0.1. */
      readonly cellDegrees?: number;
    };
    answer: {
      readonly total: number;
      readonly marks: readonly EventMark[] | undefined;
      readonly cells: readonly SpaceCell[] | undefined;
      /** Number of events without coordinates, by category index. */
      readonly unplaced: Uint32Array;
    };
  };
  /** Counts the events that pass all clauses. */
  count: {
    ask: { readonly clauses: Clauses };
    answer: {
      /**
       * Number of events that pass the clauses: `total` as asked, `possible` with `within` as `possibly`,
       * `certain` as `certainly`.
       */
      readonly total: number;
      readonly possible: number;
      readonly certain: number;
      /** Number of events of the dataset, whatever the clauses. */
      readonly whole: number;
    };
  };
  /** Returns a page of the events that pass the filters, in the asked order, as rows of the event list. */
  page: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      /**
       * Start of the page: a position, or the id of its first event (position 0 if that event doesn't pass).
       */
      readonly at: { readonly offset: number } | { readonly from: string };
    };
    answer: {
      /** Number of events that pass the filters, on all pages together. */
      readonly total: number;
      readonly offset: number;
      readonly lines: readonly EventLine[];
    };
  };
  /** Returns a page of the events that pass the filters, in the asked order, as full records for an export. */
  records: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      readonly offset: number;
      /**
       * Ids of the events to return, in this order, instead of those that pass the clauses; unknown ids are
       * skipped.
       */
      readonly ids?: readonly string[];
      /** `false` leaves the events' claims out. Default: they are included. */
      readonly claims?: false;
    };
    answer: { readonly total: number; readonly records: readonly EventRecord[] };
  };
  /**
   * Returns a page of the events that pass the filters and their claims as JSON, one text each, as stored in
   * the dataset without decoding. With an as-of day: JSON of what was known by then.
   */
  eventTexts: {
    ask: Questions['records']['ask'];
    answer: {
      readonly total: number;
      readonly events: readonly string[];
      /** Claims of the page's events, in the order of the events. */
      readonly claims: readonly string[];
    };
  };
  /**
   * Returns a slice of all claims, whatever the clauses, as the JSON texts stored in the dataset, in file
   * order.
   */
  claimTexts: {
    ask: { readonly clauses: Clauses; readonly offset: number; readonly limit: number };
    answer: { readonly total: number; readonly claims: readonly string[] };
  };
  /**
   * Returns a page of the table of events: those that pass the filters, as full records, sorted by several
   * keys, the first one first.
   */
  tableRows: {
    ask: {
      readonly clauses: Clauses;
      readonly order: readonly OrderBy<RowKey>[];
      readonly offset: number;
      readonly limit: number;
      /** Ids to which the table is restricted. Default: all events that pass the filters. */
      readonly only?: readonly string[];
    };
    answer: {
      readonly total: number;
      readonly offset: number;
      readonly records: readonly EventRecord[];
    };
  };
  /** Returns the ids of a range of table rows, for a selection; the events are not decoded. */
  tableIds: {
    ask: Questions['tableRows']['ask'];
    answer: readonly string[];
  };
  /**
   * Counts, by group (option of `by`), status and time bin, the events that pass the filters, for a table's
   * statistics. An event counts in the bin in which it begins, clamped to the first and last bin. The clause on
   * the grouped property is ignored.
   */
  groupBins: {
    ask: {
      readonly clauses: Clauses;
      readonly by: GroupName;
      /** Edges of the bins in minutes, ascending; bin i is [edges[i], edges[i+1]). */
      readonly edges: readonly Minute[];
      /**
       * Most groups returned, those with the most events; categories and statuses are all returned, in the
       * dataset's order.
       */
      readonly most: number;
    };
    answer: {
      readonly edges: readonly Minute[];
      readonly groups: readonly GroupBins[];
      /** Number of further groups with events that are not returned. */
      readonly more: number;
    };
  };
  /**
   * Returns a page of the table of claims: those that pass the filters (see `claims`), sorted by several keys,
   * the first one first.
   */
  claimRows: {
    ask: {
      readonly clauses: Clauses;
      readonly of?: ClaimClauses;
      readonly order: readonly OrderBy<ClaimKey>[];
      readonly offset: number;
      readonly limit: number;
    };
    answer: {
      readonly total: number;
      readonly whole: number;
      readonly offset: number;
      readonly claims: readonly Claim[];
    };
  };
  /**
   * Counts, by option of a claim facet, claimant's role and time bin, the claims that pass the filters: how
   * many figures were given, never their sum. A claim counts in the bin of its figure's last day. Clauses on
   * that facet and on the role are ignored.
   */
  claimBins: {
    ask: {
      readonly clauses: Clauses;
      readonly of?: ClaimClauses;
      readonly by: ClaimFacetName;
      readonly edges: readonly Minute[];
    };
    answer: { readonly edges: readonly Minute[]; readonly groups: readonly ClaimGroupBins[] };
  };
  /**
   * Returns one full event with its previous and next among those that pass the filters; undefined if no event
   * has the id, or it was not yet known.
   */
  event: {
    ask: { readonly id: string; readonly clauses: Clauses; readonly sort: SortOrder };
    answer:
      | (EventRecord & {
          /** Position of the event among those that pass the filters, from 0; −1 if the filters hide it. */
          readonly position: number;
          readonly total: number;
          /**
           * Ids of the previous and next event in the asked order; for a hidden event, of those around its
           * time.
           */
          readonly previous: string | undefined;
          readonly next: string | undefined;
        })
      | undefined;
  };
  /**
   * Returns the claims whose figure falls in the window. Figures of single events pass if their event passes
   * the clauses; cumulative and daily totals depend on window and as-of day only.
   */
  claims: {
    ask: {
      readonly clauses: Clauses;
      /** Clauses on the claims themselves. Default: none. */
      readonly of?: ClaimClauses;
      /** Scope of the claims. Default: every scope. */
      readonly scope?: ClaimScope;
      /**
       * Most claims returned; if more pass, `claims` is empty and only `total` tells their number. Default: no
       * limit.
       */
      readonly limit?: number;
    };
    answer: {
      readonly claims: readonly Claim[];
      /** Number of claims that pass the filters, whether or not it exceeds the limit. */
      readonly total: number;
      /** Number of claims of the scope that were known on the as-of day, whatever the other clauses. */
      readonly whole: number;
      /**
       * Number of claims left out only because the dataset lacks their event, so that clauses on events can't
       * be decided.
       */
      readonly loose: number;
    };
  };
  /** Finds which texts of given events match the text clause, which is required. */
  why: {
    ask: {
      readonly clauses: Clauses;
      readonly keys: readonly EventKey[];
      /** Language preferred if a text matches in several translations. */
      readonly language: Language;
    };
    answer: {
      /** Parts of the text clause, to highlight. */
      readonly parts: SoughtParts;
      /** Reasons of each event, one per part of the text clause; undefined for an excluded part. */
      readonly reasons: ReadonlyMap<EventKey, readonly (Reason | undefined)[]>;
    };
  };
  /**
   * Suggests up to three corrections of a text clause that matches nothing, best first; each of them matches
   * events.
   */
  nearest: {
    ask: { readonly clauses: Clauses };
    /** `text`: the corrected clause; `total`: number of events that pass the filters with it. */
    answer: readonly { readonly text: string; readonly name: string; readonly total: number }[];
  };
  /**
   * Counts the claims of each option of a claim facet under the clauses on events and the other clauses on claims.
   */
  claimFacets: {
    ask: { readonly clauses: Clauses; readonly of?: ClaimClauses };
    /** Number of claims per option, by facet; only options used in the dataset, in order of first use. */
    answer: {
      readonly [Name in ClaimFacetName]: readonly { readonly id: string; readonly count: number }[];
    };
  };
};

/** Event counts of one group in a table's statistics. */
export type GroupBins = {
  /** Index of the group in its dictionary (`status`: in `eventStatuses`); −1 for events without any. */
  readonly index: number;
  readonly total: number;
  /** Number of events by status (its index in `eventStatuses`) and time bin: `counts[status * bins + bin]`. */
  readonly counts: Uint32Array;
};

/** Claim counts of one option of a claim facet. */
export type ClaimGroupBins = {
  readonly id: string;
  /**
   * Number of claims by claimant's role (its index in `claimantRoles`) and time bin:
   * `counts[role * bins + bin]`.
   */
  readonly counts: Uint32Array;
};

/** Reason why an event matches a search: the field, and the name or the text that matched. */
export type Reason = {
  readonly in: 'title' | 'place' | 'actor' | 'category' | 'summary' | 'position' | 'update';
  readonly words: string;
};

/** Grid cell of the map: its centre in degrees and its number of events, drawn in place of single marks. */
export type SpaceCell = {
  readonly lng: number;
  readonly lat: number;
  readonly count: number;
};

export type QuestionKind = keyof Questions;
/** Question with its kind, as given to an engine. */
export type Ask<Kind extends QuestionKind> = { readonly kind: Kind } & Questions[Kind]['ask'];
export type Answer<Kind extends QuestionKind> = Questions[Kind]['answer'];
export type Question = { readonly [Kind in QuestionKind]: Ask<Kind> }[QuestionKind];
