import type { Language, Text } from './text';

/**
 * Side of the conflict: casualties are counted by the side whose people they were. `letter` marks the side
 * where colour can't. `title` is written as inside a sentence: lower case in languages that don't capitalise
 * adjectives.
 */
export type Side = {
  readonly id: string;
  readonly title: Text;
  readonly letter: string;
};

/**
 * Actor: whoever takes part in events or publishes casualty figures, such as a state, a ministry, an army, a
 * newspaper, an observer.
 */
export type Actor = {
  readonly id: string;
  readonly title: Text;
  /** Names of the actor in languages that its `title` lacks, used by the search alone. */
  readonly names?: { readonly [language: Language]: string };
  /** Alternative spellings of the actor's name, indexed by the search and never displayed. */
  readonly spellings?: readonly string[];
  /**
   * Whether the actor's title takes a plural verb: `true` for every language, or one flag per language.
   * Default: false.
   */
  readonly plural?: boolean | { readonly [language: Language]: boolean };
  readonly kind: string;
  /** Id of the side that the actor belongs to; absent for a third party. */
  readonly side?: string;
  /** Id of the parent organisation of this actor, such as the state of a ministry. */
  readonly partOf?: string;
  /**
   * Id of the predecessor of this actor as a claimant: its series of casualty figures continues the
   * predecessor's.
   */
  readonly successorOf?: string;
  /** Explanatory note on the actor, displayed in the guide. */
  readonly note?: Text;
};
