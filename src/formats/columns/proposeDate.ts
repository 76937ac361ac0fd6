import { dateFormOf, type DateForm } from './dateForm';
import { readDate, readDateParts } from './dateText';
import {
  columnsOf,
  enough,
  enoughNamed,
  fitOf,
  share,
  type Column,
  type Named,
  type Take,
} from './headColumns';
import type { HeadingField } from './headingWords';
import type { DateColumns } from './mapping';
import type { Question, Reason, TableHead } from './proposal';
import { keyOf } from './tableRows';

/**
 * Analyses a column's cells as dates; plain numbers count as spreadsheet dates or seconds only if the heading
 * names a date.
 */
function formOf(column: Column): DateForm {
  return dateFormOf(column.filled, column.named === 'date' || column.named === 'end');
}

/**
 * Proposes the date: a column named so, columns for year, month and day, or a column whose cells are dates.
 * Adds a question if there is none, or the order of day and month is ambiguous.
 */
export function proposeDate(
  columns: readonly Column[],
  named: Named,
  take: Take,
  questions: Question[],
): DateColumns | undefined {
  const forms = named('date').map((column) => ({ column, form: formOf(column) }));
  const byName = forms.find(({ form }) => form.of > 0 && form.fit / form.of >= enoughNamed);
  if (byName) return dateOf(byName.column, byName.form, 'both', { field: 'date', take, questions });
  const [year] = named('year').filter(
    (column) => share(column, (cell) => readDateParts(cell, '', '') !== 'unreadable') >= enoughNamed,
  );
  const isMonth = (cell: string) => readDateParts('2000', cell, '') !== 'unreadable';
  const [month] = named('month').filter((column) => share(column, isMonth) >= enoughNamed);
  if (year && month) {
    const isDay = (cell: string) => readDateParts('2000', '1', cell) !== 'unreadable';
    const [day] = named('day').filter((column) => share(column, isDay) >= enoughNamed);
    take('date', [year, month, ...(day ? [day] : [])], 'name', fitOf(year));
    return { year: year.name, month: month.name, ...(day && { day: day.name }) };
  }
  const byContent = columns
    // A column called "day" or "month" may hold whole dates.
    .filter(({ named: as, filled }) => mayBeWhole.has(as) && filled.length > 0)
    .map((column) => ({ column, form: dateFormOf(column.filled) }))
    .find(({ column, form }) => form.fit / form.of >= enough && !column.filled.every(isBareYear));
  if (byContent)
    return dateOf(byContent.column, byContent.form, 'content', { field: 'date', take, questions });
  if (year) {
    take('date', [year], 'name', fitOf(year));
    return { year: year.name };
  }
  // Some programs call seconds since 1970 a time.
  const stamp = named('time')
    .map((column) => ({ column, form: dateFormOf(column.filled, true) }))
    // Four digits under that heading are a clock.
    .find(({ column, form }) => form.fit / form.of >= enough && !column.filled.every(isBareYear));
  if (stamp) return dateOf(stamp.column, stamp.form, 'content', { field: 'date', take, questions });
  questions.push({ kind: 'date-missing' });
  return undefined;
}

const isBareYear = (cell: string) => /^-?\d{1,4}$/.test(cell);

/** Fields of headings under which whole dates are looked for. */
const mayBeWhole: ReadonlySet<HeadingField | undefined> = new Set([undefined, 'day', 'month'] as const);

/** Proposes the end of an event: a column of dates whose heading names it; undefined if there is none. */
export function proposeEnd(
  named: Named,
  take: Take,
  questions: Question[],
  date: DateColumns | undefined,
): DateColumns | undefined {
  const years = named('end').find((one) => share(one, isYear) === 1);
  if (years && date && 'year' in date && !date.month) {
    take('end', [years], 'both', fitOf(years));
    return { year: years.name };
  }
  const column = named('end').find((one) => {
    const form = formOf(one);
    return form.of > 0 && form.fit / form.of >= enoughNamed;
  });
  if (!column) return undefined;
  const form = formOf(column);
  // Both columns of a table are written alike: what one can't tell, the other may.
  const known = date && 'column' in date ? date.order : undefined;
  const isAsked = questions.some((one) => one.kind === 'date-order' && one.field === 'date');
  if (form.order === 'either' && (known || isAsked)) {
    take('end', [column], 'both', form);
    return { column: column.name, ...(known && { order: known }) };
  }
  return dateOf(column, form, 'both', { field: 'end', take, questions });
}

const isYear = (cell: string) => /^-?\d{1,4}(?:\.0+)?$/.test(cell);

function dateOf(
  column: Column,
  form: DateForm,
  by: Reason['by'],
  { field, take, questions }: { field: 'date' | 'end'; take: Take; questions: Question[] },
): DateColumns {
  take(field, [column], by, { fit: form.fit, of: form.of });
  if (form.order === 'either') questions.push(orderQuestion(field, column));
  const order = form.order === 'either' ? undefined : form.order;
  return { column: column.name, ...(order && { order }) };
}

/** Returns the question for the order of day and month in a column; undefined if its cells determine it. */
export function dateQuestion(field: 'date' | 'end', head: TableHead, name: string): Question | undefined {
  const column = columnsOf(head).find((one) => keyOf(one.name) === keyOf(name));
  if (!column || formOf(column).order !== 'either') return undefined;
  return orderQuestion(field, column);
}

/**
 * Builds the question for a column's order of day and month, with the first three ambiguous cells as
 * examples.
 */
function orderQuestion(field: 'date' | 'end', { name, filled }: Column): Question {
  const both = filled.flatMap((cell) => {
    if (readDate(cell) !== 'order') return [];
    const [dmy, mdy] = [readDate(cell, 'dmy'), readDate(cell, 'mdy')];
    return typeof dmy === 'string' || typeof mdy === 'string' ? [] : [{ cell, dmy: dmy.when, mdy: mdy.when }];
  });
  return {
    kind: 'date-order',
    field,
    column: name,
    examples: both.slice(0, 3),
    inOrder: {
      dmy: rising(both.map(({ dmy }) => dmy)),
      mdy: rising(both.map(({ mdy }) => mdy)),
      of: Math.max(0, both.length - 1),
    },
  };
}

/** Counts the dates that aren't earlier than the one before. */
function rising(days: readonly string[]): number {
  return days.filter((day, index) => index > 0 && day >= (days[index - 1] ?? '')).length;
}
