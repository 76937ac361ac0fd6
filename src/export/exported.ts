import type { Translator } from '../i18n/translator';
import type { NamingConvention } from '../model/conflictMap';
import type { Loaded } from '../state/session/loaded';
import type { View } from '../state/view/view';

/**
 * Which part of a dataset an export contains. `filtered`: what passes the view's filters. `selected`: the
 * events with these ids known on the view's as-of day, whatever the filters, with `words` saying that they
 * were selected. `everything`: the whole dataset as known today.
 */
export type Scope =
  | { readonly kind: 'filtered' | 'everything' }
  | { readonly kind: 'selected'; readonly ids: ReadonlySet<string>; readonly words: string };

/** Input of an export: the dataset, what of it is exported, and the language of the texts. */
export type Exported = {
  readonly loaded: Loaded;
  /** View whose filters, order, and naming of places and actors the export follows. */
  readonly view: View;
  /** Translator; the export's texts are in its language. */
  readonly t: Translator;
  /** Link to the exported view; `''` if it has none. */
  readonly link: string;
  readonly conventions: readonly NamingConvention[];
  /** Which part of the dataset is exported. Default: `filtered`. */
  readonly scope?: Scope;
  /**
   * Terms of use that the dataset's publisher imposes on whoever holds the file, included in it as text.
   * Default: none.
   */
  readonly terms?: string;
  /** Time of the export, written into the file. Default: now. */
  readonly at?: Date;
  /** Progress callback: number of rows written so far, and in total. Default: none. */
  readonly onRows?: (rows: number, total: number) => void;
  /**
   * Abort signal: once it is aborted, the export stops and rejects with the signal's reason. Default: it
   * can't be aborted.
   */
  readonly signal?: AbortSignal;
};

/** Export function of one file format: streams the file as pieces of text, in order. */
export type Writer = (exported: Exported) => AsyncIterable<string>;
