import type { Language, Text } from './text';

/**
 * One of the parties that casualties are counted by. `letter` tells it apart where colour can't. The title is
 * written as it stands within a sentence: a language that writes its adjectives small writes it small.
 */
export type Side = {
  readonly id: string;
  readonly title: Text;
  readonly letter: string;
};

/** Whoever acts and whoever claims: a state, a ministry, an army, a newspaper, an observer. */
export type Actor = {
  readonly id: string;
  readonly title: Text;
  /** What it is called in languages that the title isn't given in: the search finds it by these too. */
  readonly names?: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it; none of them is shown. */
  readonly spellings?: readonly string[];
  /** Whether the title takes a plural verb: in every language, or in those that say so. Default: it doesn't. */
  readonly plural?: boolean | { readonly [language: Language]: boolean };
  readonly kind: string;
  /** Id of the side that the actor belongs to; none for a third party. */
  readonly side?: string;
  /** Id of the actor that this one is a part of: a ministry of its state. */
  readonly partOf?: string;
  /** Id of the actor whose count this one carries on. */
  readonly successorOf?: string;
  /** What a reader should know of it once: the guide says it. */
  readonly note?: Text;
};
