import type { Engine } from '../../engine/engine';
import type { Window } from '../../engine/questions';
import type { FoundColumns } from '../../formats/recognise';
import type { LoadSource } from '../../load/loading';
import type { PublishedVersion } from '../../model/publishedVersion';
import type { DecidedPair } from '../../model/pair';
import { plainLooks, type DrawnCategory } from '../../scale/categoryLooks';
import type { Table } from '../../table/table';
import { createDerived, type Derived } from '../view/derived';

/**
 * Loaded dataset: its table, and the engine that answers questions about it. Compared by identity, never
 * copied.
 */
export type Loaded = {
  readonly table: Pick<
    Table,
    'metadata' | 'dictionaries' | 'issues' | 'issueCount' | 'issueCounts' | 'setAside'
  >;
  readonly engine: Engine;
  /**
   * Categories of the dataset with the icons and colours in which they are drawn: fixed for the dataset,
   * whatever the filters.
   */
  readonly categories: readonly DrawnCategory[];
  /** Time windows of the default period, and of all events. */
  readonly defaultWindow: Window;
  readonly wholeWindow: Window;
  /** Memoized values derived from a view for this dataset, such as its filter clauses. */
  readonly derived: Derived;
  /**
   * Address from which the dataset was read: `''` for the app's own, `file:` and the name for a local file of
   * the user. The address of a joined second dataset follows after a line break.
   */
  readonly address: string;
  /** Source from which the dataset's bytes can be read again. */
  readonly source?: LoadSource;
  /** Complete table as it was read, for the report on a file. */
  readonly whole?: Table;
  /** Columns found in a table (CSV, spreadsheet …), and the fields to which they were mapped. */
  readonly columns?: FoundColumns;
  /**
   * User's decisions on which pairs of events from two joined datasets are the same event. The only part that
   * is mutated in place; it triggers no new questions to the engine.
   */
  readonly decided: { pairs: readonly DecidedPair[] };
  /**
   * Number of events, if only the beginning of a file is loaded: the rest is still being read, or its reading
   * was cancelled. Absent for a complete dataset.
   */
  readonly part?: number;
  /**
   * Published version that a frozen link names and that is shown in place of the latest; `source.latest` is the
   * address of that. Absent where the latest is shown.
   */
  readonly kept?: KeptVersion;
  /**
   * Whether the latest version is shown because the published one that a frozen link names is listed, but its file
   * could not be read or has another checksum.
   */
  readonly keptLost?: true;
  /** SHA-256 of the dataset's file, 64 hexadecimal digits; absent if it could not be computed. */
  readonly sha256?: string;
};

/** Published version that is shown, and the version that the latest dataset states. */
export type KeptVersion = PublishedVersion & { readonly latest: string };

type LoadedParts = Omit<Loaded, 'derived' | 'categories' | 'decided'> & Partial<Pick<Loaded, 'categories'>>;

/**
 * Creates a loaded dataset from its parts. `categories`: default the icons and colours that the dataset
 * itself states.
 */
export function createLoaded(parts: LoadedParts): Loaded {
  const categories = parts.categories ?? plainLooks(parts.table.dictionaries.categories, []);
  const decided = { pairs: parts.table.metadata.pairs ?? [] };
  return { ...parts, categories, decided, derived: createDerived(parts.defaultWindow) };
}
