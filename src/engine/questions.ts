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

/** Closed interval of days. */
export type Window = { readonly from: Day; readonly to: Day };

/** Id of the place clause for events without coordinates: no place is given, or one without a point. */
export const noPlace = 'none';

/**
 * Filter clauses on events, one per dimension; an absent one filters nothing. The ids of one clause are alternatives,
 * the clauses are combined by AND. An id unknown to the dataset matches nothing.
 */
export type Clauses = {
  /** Window of days: passes events that overlap it. */
  readonly time?: Window;
  /**
   * Text query: passes events where every word is the prefix of a word in a text or name, in any language, ignoring
   * case and accents; a full name stands for all names of the same thing. `parseQuery` reads phrases, exclusions and
   * alternatives.
   */
  readonly text?: string;
  readonly category?: readonly string[];
  readonly actor?: readonly string[];
  /** Ids as `placeClauseId` writes them: `stepanakert`, `stepanakert@said`, `none`. */
  readonly place?: readonly string[];
  readonly status?: readonly EventStatus[];
  /** Bounds: passes events inside, and events without a place. */
  readonly area?: Bounds;
  /** Passes events of one of two joined datasets. */
  readonly origin?: OriginName;
  /** Certainty of the time clause. Default: `possibly`. */
  readonly within?: Within;
  /**
   * As-of day (transaction time): passes events known by its end; answers leave out statuses, positions, updates,
   * claims and deaths that were reported later.
   */
  readonly known?: Day;
};

/** Names of the clauses that filter, without their modifiers. */
export type ClauseName = Exclude<keyof Clauses, 'within'>;

export const withins = ['possibly', 'certainly'] as const;
/**
 * Certainty of a time clause. `possibly`: events that may have happened in the window. `certainly`: events that did,
 * whatever their exact date.
 */
export type Within = (typeof withins)[number];

/** Facets: dimensions with a list of options. */
export const facetNames = ['category', 'actor', 'place', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['time', 'latest', 'known'] as const;
/**
 * Order of events. `time`: by start; within a day, events with a clock time first. `latest`: by start, last first.
 * `known`: by the day from which they are known.
 */
export type SortOrder = (typeof sortOrders)[number];

/**
 * What a table of events can be sorted by. `killed`: by the highest figure; `sources`: by their number. `title` and
 * `sources` have to be read: beyond `sortedReading` rows they sort nothing.
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
] as const;
export type RowKey = (typeof rowKeys)[number];
/** Likewise of claims; `figure`, which has to be read, by its lowest number. */
export const claimKeys = ['reported', 'asOf', 'figure', 'scope', ...claimFacetNames] as const;
export type ClaimKey = (typeof claimKeys)[number];

/** Most rows that are sorted by something that has to be read of each. */
export const sortedReading = 50_000;

/** Key of a table's order; rows that are equal in all of them stand in the order of time, or of the file. */
export type OrderBy<Key extends string> = {
  readonly by: Key;
  readonly descending?: boolean;
  /** Ids of the dictionary in the reader's order, for a key that is one of its entries. Default: the dataset's. */
  readonly ids?: readonly string[];
  /** Language whose titles are compared. Default: English. */
  readonly language?: Language;
};

/** What a table's statistics are parted by. `side`: the sides of an event's actors. */
export const groupNames = ['category', 'side', 'status', 'actor', 'place'] as const;
export type GroupName = (typeof groupNames)[number];

/** Type map of the engine: for each kind of question its parameters (`ask`) and its `answer`. */
export type Questions = {
  /** Counts the events of each option of a facet under the other clauses. */
  facets: {
    ask: { readonly facet: FacetName; readonly clauses: Clauses };
    answer: {
      /** Events by index into the facet's dictionary (`status`: into `eventStatuses`). */
      readonly counts: Uint32Array;
      /** Events without any value: no coordinates, no actor. */
      readonly none: number;
    };
  };
  /** Counts the events that overlap each bin of time; an event counts in every bin that it overlaps. */
  bins: {
    ask: {
      readonly clauses: Clauses;
      /** Edges in minutes, rising; bin i is [edges[i], edges[i+1]). */
      readonly edges: readonly Minute[];
      /** Clauses to ignore: the asking view's own. */
      readonly without?: readonly ClauseName[];
    };
    answer: {
      readonly edges: readonly Minute[];
      /** Events by category index and bin: `counts[category][bin]`. */
      readonly counts: readonly Uint32Array[];
    };
  };
  /**
   * Returns one mark per event, in time order, if at most `limit` pass; else those inside `inView`, if at most
   * `limit`; else counts per cell of a grid.
   */
  marks: {
    ask: {
      readonly clauses: Clauses;
      readonly without?: readonly ClauseName[];
      readonly limit: number;
      /** Bounds of the viewport; they limit the marks, not `total` and `unplaced`. Default: everywhere. */
      readonly inView?: Bounds;
      /** Cell size in degrees of longitude and latitude. Default: 0.1. */
      readonly cellDegrees?: number;
    };
    answer: {
      readonly total: number;
      readonly marks: readonly EventMark[] | undefined;
      readonly cells: readonly SpaceCell[] | undefined;
      /** Events without coordinates, by category index. */
      readonly unplaced: Uint32Array;
    };
  };
  /** Counts the events that pass. */
  count: {
    ask: { readonly clauses: Clauses };
    answer: {
      /** Events that pass; the same with `within` as `possibly`, and as `certainly`. */
      readonly total: number;
      readonly possible: number;
      readonly certain: number;
      /** Events of the dataset, without any clause. */
      readonly whole: number;
    };
  };
  /** Returns a page of the events that pass, in order, as lines. */
  page: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      /** Start of the page: a position, or the id of its first event (position 0 if it doesn't pass). */
      readonly at: { readonly offset: number } | { readonly from: string };
    };
    answer: {
      /** Events that pass, on all pages. */
      readonly total: number;
      readonly offset: number;
      readonly lines: readonly EventLine[];
    };
  };
  /** Returns a page of the events that pass, in order, as full records for an export. */
  records: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      readonly offset: number;
      /** Ids of the events to return, in this order, in place of those that pass; unknown ones are left out. */
      readonly ids?: readonly string[];
      /** Leaves the events' claims out. Default: they are there. */
      readonly claims?: false;
    };
    answer: { readonly total: number; readonly records: readonly EventRecord[] };
  };
  /**
   * Returns the same page with its events' claims as JSON, one text each, as the dataset has them: nothing is decoded.
   * As of an earlier day, what was known by then.
   */
  eventTexts: {
    ask: Questions['records']['ask'];
    answer: {
      readonly total: number;
      readonly events: readonly string[];
      /** Claims of these events, in their order. */
      readonly claims: readonly string[];
    };
  };
  /** Returns a part of all claims, whatever the clauses, as JSON, as the dataset has them, in the order of the file. */
  claimTexts: {
    ask: { readonly clauses: Clauses; readonly offset: number; readonly limit: number };
    answer: { readonly total: number; readonly claims: readonly string[] };
  };
  /** Returns a page of a table: the events that pass as full records, sorted by its columns, first key first. */
  tableRows: {
    ask: {
      readonly clauses: Clauses;
      readonly order: readonly OrderBy<RowKey>[];
      readonly offset: number;
      readonly limit: number;
      /** Ids of the only events looked at. Default: all. */
      readonly only?: readonly string[];
    };
    answer: {
      readonly total: number;
      readonly offset: number;
      readonly records: readonly EventRecord[];
    };
  };
  /** Returns the ids of a part of a table's rows, for a selection: nothing else is read. */
  tableIds: {
    ask: Questions['tableRows']['ask'];
    answer: readonly string[];
  };
  /**
   * Counts the events that pass by what a table's statistics are parted by, by status and bin of time; each event in
   * the bin in which it begins, or the first or last where that lies outside. Leaves out the clause on what they are
   * parted by.
   */
  groupBins: {
    ask: {
      readonly clauses: Clauses;
      readonly by: GroupName;
      /** Edges in minutes, rising; bin i is [edges[i], edges[i+1]). */
      readonly edges: readonly Minute[];
      /** Most groups returned, those with the most events; by category and status all are, in the dataset's order. */
      readonly most: number;
    };
    answer: {
      readonly edges: readonly Minute[];
      readonly groups: readonly GroupBins[];
      /** Number of groups with events that are not among them. */
      readonly more: number;
    };
  };
  /** Returns a page of the claims that stand (see `claims`), sorted by its columns, first key first. */
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
   * Counts the claims that stand by one of their facets, by the claimant's role and by bin of time; each in the bin of
   * its figure's last day. Leaves out the clauses on facet and role. How many figures were given, never their sum.
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
   * Returns one full event with its neighbours in time among those that pass; undefined if there is none of that id,
   * or it was not yet known.
   */
  event: {
    ask: { readonly id: string; readonly clauses: Clauses; readonly sort: SortOrder };
    answer:
      | (EventRecord & {
          /** Position among those that pass, from 0; −1 where the filters hide it. */
          readonly position: number;
          readonly total: number;
          /** Ids of the neighbours in the asked order (for a hidden event: of those around its time). */
          readonly previous: string | undefined;
          readonly next: string | undefined;
        })
      | undefined;
  };
  /**
   * Returns the claims whose figure falls in the window. Figures of single events pass if their event does;
   * cumulative and daily totals depend on window and as-of day only.
   */
  claims: {
    ask: {
      readonly clauses: Clauses;
      /** Clauses on the claims themselves. Default: none. */
      readonly of?: ClaimClauses;
      /** Scope of the claims. Default: every scope. */
      readonly scope?: ClaimScope;
      /** Most claims returned; beyond it the answer has only their number. Default: no limit. */
      readonly limit?: number;
    };
    answer: {
      readonly claims: readonly Claim[];
      /** Number of claims that pass; `claims` is empty if it exceeds the limit. */
      readonly total: number;
      /** Number of claims of the scope known on the as-of day, without any other clause. */
      readonly whole: number;
      /**
       * Claims on single events that the dataset doesn't have: left out only because clauses on events can't be
       * decided for them.
       */
      readonly loose: number;
    };
  };
  /** Explains which texts of some events match the text clause, which is required. */
  why: {
    ask: {
      readonly clauses: Clauses;
      readonly keys: readonly EventKey[];
      /** Language preferred among several translations that match. */
      readonly language: Language;
    };
    answer: {
      /** Parts of the text clause, to highlight. */
      readonly parts: SoughtParts;
      /** Reason for each part, by event; undefined for an excluded part. */
      readonly reasons: ReadonlyMap<EventKey, readonly (Reason | undefined)[]>;
    };
  };
  /** Suggests up to three corrections of a text clause that matches nothing, best first, each with events. */
  nearest: {
    ask: { readonly clauses: Clauses };
    /** `text`: the corrected clause; `total`: events that pass with it under the other clauses. */
    answer: readonly { readonly text: string; readonly name: string; readonly total: number }[];
  };
  /**
   * Counts the claims of each option of a claim facet under the clauses on events and the other clauses on claims.
   */
  claimFacets: {
    ask: { readonly clauses: Clauses; readonly of?: ClaimClauses };
    /** Claims by option id, for the ids used in the dataset, in order of first use. */
    answer: {
      readonly [Name in ClaimFacetName]: readonly { readonly id: string; readonly count: number }[];
    };
  };
};

/** Events of a group of a table's statistics. */
export type GroupBins = {
  /** Index into the dictionary (`status`: into `eventStatuses`); −1 for events without any. */
  readonly index: number;
  readonly total: number;
  /** Events by index of their status in `eventStatuses`, and bin: `counts[status * bins + bin]`. */
  readonly counts: Uint32Array;
};

/** Claims of an option of a claim facet. */
export type ClaimGroupBins = {
  readonly id: string;
  /** Claims by index of the claimant's role in `claimantRoles`, and bin: `counts[role * bins + bin]`. */
  readonly counts: Uint32Array;
};

/** Reason why an event matches a search: the field, and the name or the text that matched. */
export type Reason = {
  readonly in: 'title' | 'place' | 'actor' | 'category' | 'summary' | 'position' | 'update';
  readonly words: string;
};

/** Grid cell of the map, counted instead of drawn event by event. */
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
