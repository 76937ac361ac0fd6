import type { Engine } from '../../engine/engine';
import type { Window } from '../../engine/questions';
import type { FoundColumns } from '../../formats/recognise';
import type { LoadSource } from '../../load/loading';
import type { DecidedPair } from '../../model/pair';
import { plainLooks, type DrawnCategory } from '../../scale/categoryLooks';
import type { Table } from '../../table/table';
import { createDerived, type Derived } from '../view/derived';

/** Loaded dataset: its table, and the engine that answers from it. Never compared, never copied. */
export type Loaded = {
  readonly table: Pick<
    Table,
    'metadata' | 'dictionaries' | 'issues' | 'issueCount' | 'issueCounts' | 'setAside'
  >;
  readonly engine: Engine;
  /** The table's categories with the looks that they are drawn in: fixed for the dataset, whatever is filtered. */
  readonly categories: readonly DrawnCategory[];
  /** The default period, and the span of all events. */
  readonly defaultWindow: Window;
  readonly wholeWindow: Window;
  /** What follows from a view for it. */
  readonly derived: Derived;
  /**
   * Address that it was read from; `''` for the app's own dataset, `file:` and its name for a reader's file; a second
   * one follows behind a line break.
   */
  readonly address: string;
  /** Where its bytes can be had once more. */
  readonly source?: LoadSource;
  /** All of what was read, for the report on a file. */
  readonly whole?: Table;
  /** Columns of a table, and what they were taken for. */
  readonly columns?: FoundColumns;
  /** What the reader decided of pairs of two joined datasets. It alone is changed in place, and asks nothing anew. */
  readonly decided: { pairs: readonly DecidedPair[] };
  /** How many events there are, where they are the first of a file only: the rest is being read, or never was. */
  readonly part?: number;
  /** SHA-256 of its file; absent where that could not be told. */
  readonly sha256?: string;
};

type LoadedParts = Omit<Loaded, 'derived' | 'categories' | 'decided'> & Partial<Pick<Loaded, 'categories'>>;

/** A dataset as the app holds it, by its parts. `categories`: default the looks that the dataset gives them itself. */
export function createLoaded(parts: LoadedParts): Loaded {
  const categories = parts.categories ?? plainLooks(parts.table.dictionaries.categories, []);
  const decided = { pairs: parts.table.metadata.pairs ?? [] };
  return { ...parts, categories, decided, derived: createDerived(parts.defaultWindow) };
}
