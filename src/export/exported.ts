import type { Translator } from '../i18n/translator';
import type { NamingConvention } from '../model/conflictMap';
import type { Loaded } from '../state/session/loaded';
import type { View } from '../state/view/view';

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
  /** Aborted, the writer asks for no more rows and rejects with the signal's reason. Default: it goes on to the end. */
  readonly signal?: AbortSignal;
};
