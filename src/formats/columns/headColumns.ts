import { fieldOfHeading, type HeadingField } from './headingWords';
import { readDate } from './dateText';
import type { FieldName, Reason, TableHead } from './proposal';

/** Column of a head: its name, its cells that aren't empty, and the field that its heading names. */
export type Column = {
  readonly name: string;
  readonly index: number;
  readonly filled: readonly string[];
  readonly named: HeadingField | undefined;
  readonly rank: number;
};

/** Share of a column's cells that must fit before its content speaks for a field. */
export const enough = 0.95;
/** Where the heading speaks for it too. */
export const enoughNamed = 0.5;

/** Notes that columns are proposed for a field, and why: no other field gets them. */
export type Take = (field: FieldName, of: readonly Column[], by: Reason['by'], fits: Fit) => void;
/** How many of a column's cells fit. */
export type Fit = Pick<Reason, 'fit' | 'of'>;
/** Columns of a heading that are free, the best first. */
export type Named = (field: HeadingField) => readonly Column[];

/** Columns of a head, with the fields that their headings name. */
export function columnsOf({ columns, rows }: TableHead): readonly Column[] {
  return columns.map((name, index) => {
    const found = fieldOfHeading(name);
    const filled = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
    return { name, index, filled, named: found?.field, rank: found?.rank ?? 0 };
  });
}

/** How many of a column's cells pass a test. */
export function fitOf(column: Column | undefined, test: (cell: string) => boolean = () => true): Fit {
  const { filled = [] } = column ?? {};
  return { fit: filled.filter(test).length, of: filled.length };
}

/** Share of a column's cells that pass a test, 0 to 1. */
export function share(column: Column, test: (cell: string) => boolean): number {
  const { fit, of } = fitOf(column, test);
  return of === 0 ? 0 : fit / of;
}

/** Whether a cell can be read as a date, in whichever order. */
export const isDate = (cell: string) => readDate(cell) !== 'unreadable';
