import type { Language, Text } from './text';

/**
 * Side of the conflict, by whose people casualties are counted. `letter` tells sides apart without colour. `title` is
 * written as within a sentence: a language that writes its adjectives small writes it small.
 */
export type Side = {
  readonly id: string;
  readonly title: Text;
  readonly letter: string;
};

/** Actor: acts in events or gives figures. A state, a ministry, an army, a newspaper, an observer. */
export type Actor = {
  readonly id: string;
  readonly title: Text;
  /** Names in languages that `title` lacks, for the search. */
  readonly names?: { readonly [language: Language]: string };
  /** Further spellings by which the search finds it; none of them is shown. */
  readonly spellings?: readonly string[];
  /** Whether the title takes a plural verb: in every language, or in those listed. Default: false. */
  readonly plural?: boolean | { readonly [language: Language]: boolean };
  readonly kind: string;
  /** Id of the side that the actor belongs to; none for a third party. */
  readonly side?: string;
  /** Id of the actor that this one is a part of: a ministry of its state. */
  readonly partOf?: string;
  /** Id of the actor whose count this one carries on. */
  readonly successorOf?: string;
  /** Note on the actor that the guide shows. */
  readonly note?: Text;
};
