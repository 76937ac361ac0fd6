import { enough, enoughNamed, fitOf, share, type Column, type Take } from './headColumns';
import type { Question } from './proposal';

type TitleParts = {
  readonly titleColumn: Column | undefined;
  readonly summaryColumn: Column | undefined;
  readonly category: string | undefined;
  readonly place: string | undefined;
  readonly columns: readonly Column[];
  readonly taken: ReadonlySet<string>;
};

/**
 * Proposes the title template: a column of titles; else category and place; else the summary, or the unused
 * text column with the longest texts.
 */
export function proposeTitle(
  { titleColumn, summaryColumn, category, place, columns, taken }: TitleParts,
  take: Take,
  questions: Question[],
): string | undefined {
  const texts = (column: Column) => share(column, (cell) => /\p{L}/u.test(cell));
  if (titleColumn && texts(titleColumn) >= enoughNamed) {
    take('title', [titleColumn], 'name', fitOf(titleColumn));
    return `{${titleColumn.name}}`;
  }
  const parts = [category, place].filter((name) => name !== undefined);
  const kinds = columns.find(({ name }) => name === category);
  // Codes without words are no title.
  if (kinds && texts(kinds) >= enoughNamed) {
    take(
      'title',
      columns.filter(({ name }) => parts.includes(name)),
      'name',
      { fit: 0, of: 0 },
    );
    return parts.map((name) => `{${name}}`).join(', ');
  }
  if (summaryColumn && texts(summaryColumn) >= enoughNamed) {
    take('title', [summaryColumn], 'name', fitOf(summaryColumn));
    return `{${summaryColumn.name}}`;
  }
  const text = columns
    .filter((column) => !taken.has(column.name) && column.filled.length > 0 && texts(column) >= enough)
    .sort((a, b) => meanLength(b) - meanLength(a))[0];
  if (text && meanLength(text) >= 8) {
    take('title', [text], 'content', fitOf(text));
    return `{${text.name}}`;
  }
  questions.push({ kind: 'title-missing' });
  return undefined;
}

function meanLength({ filled }: Column): number {
  return filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length);
}
