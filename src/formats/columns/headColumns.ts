import { fieldOfHeading, type HeadingField } from './headingWords';
import { readDate } from './dateText';
import type { FieldName, Reason, TableHead } from './proposal';

/** Column in the first rows of a table: its name, non-empty cells, and the field that its heading names. */
export type Column = {
  readonly name: string;
  readonly index: number;
  readonly filled: readonly string[];
  readonly named: HeadingField | undefined;
  readonly rank: number;
};

/** Minimum share of a column's cells that must be readable for its content alone to identify the field. */
export const enough = 0.95;
/** Minimum share of readable cells if the heading names the field too. */
export const enoughNamed = 0.5;

/** Function that claims columns for a field, with the reason; no other field can then get them. */
export type Take = (field: FieldName, of: readonly Column[], by: Reason['by'], fits: Fit) => void;
/** Number of readable cells among a column's non-empty ones. */
export type Fit = Pick<Reason, 'fit' | 'of'>;
/** Function that returns the unclaimed columns whose heading names a field, best match first. */
export type Named = (field: HeadingField) => readonly Column[];

/** Analyses the columns of a table's first rows, with the fields that their headings name. */
export function columnsOf({ columns, rows }: TableHead): readonly Column[] {
  return columns.map((name, index) => {
    const found = fieldOfHeading(name);
    const filled = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
    return { name, index, filled, named: found?.field, rank: found?.rank ?? 0 };
  });
}

/** Counts the non-empty cells of a column and those that pass a test. Default test: all pass. */
export function fitOf(column: Column | undefined, test: (cell: string) => boolean = () => true): Fit {
  const { filled = [] } = column ?? {};
  return { fit: filled.filter(test).length, of: filled.length };
}

/** Returns the share, 0 to 1, of a column's non-empty cells that pass a test; 0 for an empty column. */
export function share(column: Column, test: (cell: string) => boolean): number {
  const { fit, of } = fitOf(column, test);
  return of === 0 ? 0 : fit / of;
}

/** Tests whether a cell can be parsed as a date in any order of day and month. */
export const isDate = (cell: string) => readDate(cell) !== 'unreadable';
