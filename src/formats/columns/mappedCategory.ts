import { slug, type Entries } from './entries';
import { tellUnknown, type CellsOf, type Row } from './mappedCells';
import type { Kind, Mapping } from './mapping';

/** Prepares the category of a row: the cell's own words, with the title and look that the mapping has for them. */
export function createCategory(mapping: Mapping, cellsOf: CellsOf, entries: Entries): (row: Row) => string {
  const cells = cellsOf(mapping.category);
  const kinds = mapping.kinds?.column === mapping.category ? mapping.kinds : undefined;
  const listed = new Map(Object.entries(kinds?.words ?? {}));
  const written = new Map(Array.from(listed, ([words, kind]) => [wordsOf(words), kind]));
  const kindOf = (cell: string) => listed.get(cell) ?? (hasLetter.test(cell) ? written.get(slug(cell)) : undefined);
  return (row) => {
    const cell = cells.text(row);
    const kind = kinds && kindOf(cell);
    if (kinds && !kind) tellUnknown(row, cells, kinds.warn, 'value-unknown');
    const { id, ...look }: Kind = kind ?? kinds?.others ?? {};
    const title = cell || 'event';
    if (id !== undefined) return entries.add('categories', { id, title, ...plain, ...look });
    const category = () => ({ id: slug(title) || title, title, ...plain, ...look });
    return entries.of('categories', title, category) ?? title;
  };
}

const plain = { glyph: 'disc', family: 'public' } as const;

const hasLetter = /\p{L}/u;

/** Words are one however they are written: capitals, blanks, the signs between them. Codes are as they stand. */
function wordsOf(text: string): string {
  return hasLetter.test(text) ? slug(text) : text;
}
