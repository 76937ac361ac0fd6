import type { Translator } from '../i18n/translator';
import type { NamingConvention } from '../model/conflictMap';
import type { Loaded } from '../state/session/loaded';
import type { View } from '../state/view/view';

/**
 * What of a dataset is written. `filtered`: what the view shows. `selected`: the events of these ids that are known
 * as of the view's day, whatever its filters; `words` say that they were selected. `everything`: the dataset as it is now.
 */
export type Scope =
  | { readonly kind: 'filtered' | 'everything' }
  | { readonly kind: 'selected'; readonly ids: ReadonlySet<string>; readonly words: string };

/** What is written to a file, and in which words. */
export type Exported = {
  readonly loaded: Loaded;
  /** What of the dataset is written: its filters, order, and the names of places and actors. */
  readonly view: View;
  /** Writes in its language. */
  readonly t: Translator;
  /** The address of the view, `''` where it has none. */
  readonly link: string;
  readonly conventions: readonly NamingConvention[];
  /** Default: `filtered`. */
  readonly scope?: Scope;
  /** What the maker's terms ask of who has the file, in words that stand in it. Default: nothing. */
  readonly terms?: string;
  /** When it is written. Default: now. */
  readonly at?: Date;
  /** Told how many rows have been written so far, and of how many. Default: nobody. */
  readonly onRows?: (rows: number, total: number) => void;
  /** Aborted, the writer asks for no more rows and rejects with the signal's reason. Default: it goes on to the end. */
  readonly signal?: AbortSignal;
};

/** Writes a file as pieces of text, in order. */
export type Writer = (exported: Exported) => AsyncIterable<string>;
