import type { Claim, ClaimScope } from '../model/claim';
import type { ClaimClauses, ClaimFacetName } from '../model/claimFacets';
import type { Bounds } from '../model/dataset';
import type { Day, Minute } from '../model/day';
import type { EventStatus } from '../model/event';
import type { Language } from '../model/text';
import type { EventKey, EventLine, EventMark, EventRecord } from './eventMark';
import type { SoughtParts } from './searchTerm';

export { minutesPerDay, type Day, type Minute } from '../model/day';

/** A closed interval of days. */
export type Window = { readonly from: Day; readonly to: Day };

/** Stands among place ids for "an event without a point on the map": no place is given, or one without coordinates. */
export const noPlace = 'none';

/**
 * Clauses that narrow the events, one clause a dimension; an absent clause lets all pass. Ids of one clause are
 * alternatives; clauses narrow one another. An id that the dataset doesn't have matches nothing.
 */
export type Clauses = {
  /** Passes what overlaps the window. */
  readonly time?: Window;
  /**
   * Passes where every word begins a word of a text or a name, in any language, accents and case folded; a whole name
   * stands for all names of the same. `parseQuery` knows phrases, exclusions and alternatives.
   */
  readonly text?: string;
  readonly category?: readonly string[];
  readonly actor?: readonly string[];
  /** Ids as `placeClauseId` writes them: `stepanakert`, `stepanakert@said`, `none`. */
  readonly place?: readonly string[];
  readonly status?: readonly EventStatus[];
  /** Passes what lies inside, and what has no place. */
  readonly area?: Bounds;
  /** How sure the time clause must be. Default: `possibly`. */
  readonly within?: Within;
  /**
   * Day of "as of" (transaction time): passes the events known by its end, and has every answer speak as of then:
   * without statuses, positions, updates, claims and deaths that were reported later.
   */
  readonly known?: Day;
};

/** The clauses that narrow; the others say how. */
export type ClauseName = Exclude<keyof Clauses, 'within'>;

export const withins = ['possibly', 'certainly'] as const;
/** `possibly`: what may have happened in the window. `certainly`: what did, whatever its exact date. */
export type Within = (typeof withins)[number];

/** The dimensions that have options to tick. */
export const facetNames = ['category', 'actor', 'place', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['time', 'latest', 'known'] as const;
/**
 * `time`: earliest first, on each day what has a clock time before the rest. `latest`: the reverse. `known`: in the
 * order in which they became known.
 */
export type SortOrder = (typeof sortOrders)[number];

/** The questions that views may ask, and what they get. */
export type Questions = {
  /** How many events each option of a facet has under the other clauses. */
  facets: {
    ask: { readonly facet: FacetName; readonly clauses: Clauses };
    answer: {
      /** By index into the facet's dictionary (for `status`: into `eventStatuses`). */
      readonly counts: Uint32Array;
      /** Events under the other clauses that have none: no point on the map, no actor. */
      readonly none: number;
    };
  };
  /** How many events touch each bin; an event counts once in every bin that it overlaps. */
  bins: {
    ask: {
      readonly clauses: Clauses;
      /** Rising minutes; bin i is [edges[i], edges[i+1]). */
      readonly edges: readonly Minute[];
      /** Clauses to leave out, the asking view's own. */
      readonly without?: readonly ClauseName[];
    };
    answer: {
      readonly edges: readonly Minute[];
      /** One list of counts a category, by index: counts[category][bin]. */
      readonly counts: readonly Uint32Array[];
    };
  };
  /**
   * The events themselves as marks, in time order, if there are at most `limit`: all, or else those in view.
   * Where these are more too, cells of equal size that have any.
   */
  marks: {
    ask: {
      readonly clauses: Clauses;
      readonly without?: readonly ClauseName[];
      readonly limit: number;
      /** What a map shows. Looking, not filtering: `total` and `unplaced` are those of all. Default: everything. */
      readonly inView?: Bounds;
      /** Cell size in degrees of longitude and latitude, for when there are more. Default 0.1. */
      readonly cellDegrees?: number;
    };
    answer: {
      readonly total: number;
      readonly marks: readonly EventMark[] | undefined;
      readonly cells: readonly SpaceCell[] | undefined;
      /** Events without a point on the map, by category index. */
      readonly unplaced: Uint32Array;
    };
  };
  /** How many events pass. */
  count: {
    ask: { readonly clauses: Clauses };
    answer: {
      /** Events that pass; then those that would where `within` is `possibly`, and where it is `certainly`. */
      readonly total: number;
      readonly possible: number;
      readonly certain: number;
      /** Events that there are, under no clause. */
      readonly whole: number;
    };
  };
  /** A page of the events in order, as lines. */
  page: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      /**
       * Where the page begins: a position, or around an event's id (it stands first; position 0 where it
       * isn't among them).
       */
      readonly at: { readonly offset: number } | { readonly from: string };
    };
    answer: {
      /** Events that pass, on this page or another. */
      readonly total: number;
      readonly offset: number;
      readonly lines: readonly EventLine[];
    };
  };
  /** A page of the events in order, whole, as an export writes them. */
  records: {
    ask: {
      readonly clauses: Clauses;
      readonly sort: SortOrder;
      readonly limit: number;
      readonly offset: number;
    };
    answer: { readonly total: number; readonly records: readonly EventRecord[] };
  };
  /**
   * One event whole, with its neighbours in time among those that pass; undefined where it isn't, or wasn't yet
   * known.
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
   * The claims that stand in the window. Figures of single events follow the clauses by their event. Cumulative and
   * daily ones are said of all that happened to a side: but for the window and the as-of day no clause of the events
   * touches them.
   */
  claims: {
    ask: {
      readonly clauses: Clauses;
      /** What narrows the claims themselves. Default: nothing. */
      readonly of?: ClaimClauses;
      /** Default: claims of every scope. */
      readonly scope?: ClaimScope;
      /** Beyond so many the answer has none of them, only how many. Default: all are in it. */
      readonly limit?: number;
    };
    answer: {
      readonly claims: readonly Claim[];
      /** How many there are; where these are more than the limit, `claims` holds none of them. */
      readonly total: number;
      /** How many of the scope were known on the as-of day, under no other clause. */
      readonly whole: number;
      /**
       * Figures of single events that name none of the dataset's, and are left out for no other reason than that the
       * events are narrowed: nobody can tell whether they are of those that pass.
       */
      readonly loose: number;
    };
  };
  /** Why events pass the text clause, which must be there. */
  why: {
    ask: {
      readonly clauses: Clauses;
      readonly keys: readonly EventKey[];
      /** Of several wordings that have what is sought, the answer has the one in this language. */
      readonly language: Language;
    };
    answer: {
      /** What the text clause asks for: what to mark. */
      readonly parts: SoughtParts;
      /** By event, for each part where the event has it; undefined for what an event must not have. */
      readonly reasons: ReadonlyMap<EventKey, readonly (Reason | undefined)[]>;
    };
  };
  /** What may have been meant by a text clause that nothing passes, best first; at most three, each with events. */
  nearest: {
    ask: { readonly clauses: Clauses };
    /** `text`: the whole clause with the name in it; `total`: events that pass with it under the other clauses. */
    answer: readonly { readonly text: string; readonly name: string; readonly total: number }[];
  };
  /** How many claims each option has under the clauses of the events, and the other clauses of the claims. */
  claimFacets: {
    ask: { readonly clauses: Clauses; readonly of?: ClaimClauses };
    /** Of the ids that claims of the dataset have, in the order in which they came. */
    answer: {
      readonly [Name in ClaimFacetName]: readonly { readonly id: string; readonly count: number }[];
    };
  };
};

/** Reason why an event matches: a field of it and the name, or the words of a text, that were sought. */
export type Reason = {
  readonly in: 'title' | 'place' | 'actor' | 'category' | 'summary' | 'position' | 'update';
  readonly words: string;
};

/** A square of the map with more than can be drawn one by one. */
export type SpaceCell = {
  readonly lng: number;
  readonly lat: number;
  readonly count: number;
};

export type QuestionKind = keyof Questions;
/** A question with its kind: all that an engine has to be given, here or elsewhere. */
export type Ask<Kind extends QuestionKind> = { readonly kind: Kind } & Questions[Kind]['ask'];
export type Answer<Kind extends QuestionKind> = Questions[Kind]['answer'];
export type Question = { readonly [Kind in QuestionKind]: Ask<Kind> }[QuestionKind];
