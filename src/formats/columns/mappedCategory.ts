import { slug, type Entries } from './entries';
import { tellUnknown, type CellsOf, type Row } from './mappedCells';
import type { Kind, Mapping } from './mapping';

/**
 * Compiles the mapping's category column to a function that returns the category id of a row. The title is
 * the cell's text unless the mapping defines title, icon and colour family.
 */
export function createCategory(mapping: Mapping, cellsOf: CellsOf, entries: Entries): (row: Row) => string {
  const cells = cellsOf(mapping.category);
  const kinds = mapping.kinds?.column === mapping.category ? mapping.kinds : undefined;
  const listed = new Map(Object.entries(kinds?.words ?? {}));
  const written = new Map(Array.from(listed, ([words, kind]) => [wordsOf(words), kind]));
  const kindOf = (cell: string) =>
    listed.get(cell) ?? (hasLetter.test(cell) ? written.get(slug(cell)) : undefined);
  /** Cache of category ids by cell text, for cells without a warning to report. */
  const known = new Map<string, string>();
  return (row) => {
    const cell = cells.text(row);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const kind = kinds && kindOf(cell);
    if (kinds && !kind) tellUnknown(row, cells, kinds.warn, 'value-unknown');
    const category = categoryOf(cell || 'event', kind ?? kinds?.others ?? {}, entries);
    if (kind ?? !kinds?.warn) known.set(cell, category);
    return category;
  };
}

function categoryOf(title: string, { id, ...look }: Kind, entries: Entries): string {
  if (id !== undefined) return entries.add('categories', { id, title, ...plain, ...look });
  const category = () => ({ id: slug(title) || title, title, ...plain, ...look });
  return entries.of('categories', title, category) ?? title;
}

const plain = { glyph: 'disc', family: 'public' } as const;

const hasLetter = /\p{L}/u;

/**
 * Normalises a cell for matching: words by their slug, ignoring case, blanks and punctuation; codes without
 * letters unchanged.
 */
function wordsOf(text: string): string {
  return hasLetter.test(text) ? slug(text) : text;
}
