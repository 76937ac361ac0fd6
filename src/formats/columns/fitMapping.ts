import { dateFormOf } from './dateForm';
import type { DateColumns, Mapping } from './mapping';
import { dateQuestion } from './proposeDate';
import type { Proposal, TableHead } from './proposal';
import { columnsOfMapping } from './mapping';
import { keyOf } from './tableRows';

/**
 * Fits the mapping of a format to a file: without columns that the file lacks, and with the order of its dates, which is
 * asked where the cells in sight don't tell it.
 */
export function fitMapping(mapping: Mapping, head: TableHead): Proposal {
  const keys = new Set(head.columns.map(keyOf));
  const has = (column: string | undefined): column is string =>
    column !== undefined && keys.has(keyOf(column));
  const parts = (date: DateColumns): DateColumns | undefined => {
    if ('column' in date) return has(date.column) ? ordered(date, head) : undefined;
    const { year, month, day } = date;
    return has(year) ? { year, ...(has(month) && { month }), ...(has(day) && { day }) } : undefined;
  };
  const only = <Name extends 'time' | 'endTime' | 'id' | 'summary' | 'category' | 'place'>(name: Name) =>
    has(mapping[name]) ? { [name]: mapping[name] } : undefined;
  const date = parts(mapping.date);
  const end = mapping.end && parts(mapping.end);
  const { point, precision, status, actors = [], sources = [], figures = [] } = mapping;
  const fitted: Proposal['mapping'] = {
    format: mapping.format,
    ...(date && { date }),
    ...(end && { end }),
    ...only('time'),
    ...only('endTime'),
    title: mapping.title,
    ...only('id'),
    ...only('summary'),
    ...only('category'),
    ...only('place'),
    ...(point && ('both' in point ? has(point.both) : has(point.lat) && has(point.lng)) && { point }),
    ...(has(precision?.column) && precision && { precision }),
    ...(has(status?.column) && status && { status }),
    actors: actors.filter(({ column }) => has(column)),
    sources: sources.flatMap(({ name, title, url, reported }) => {
      const source = {
        ...(has(name) && { name }),
        ...(has(title) && { title }),
        ...(has(url) && { url }),
        ...(has(reported) && { reported }),
      };
      return 'name' in source || 'title' in source || 'url' in source ? [source] : [];
    }),
    figures: figures.filter(({ best, low, high }) => [best, low, high].some(has)),
  };
  const question = date && 'column' in date ? dateQuestion('date', head, date.column) : undefined;
  const read = new Set(
    [...columnsOfMapping({ ...mapping, ...fitted, date: date ?? mapping.date, title: mapping.title })].map(
      keyOf,
    ),
  );
  return {
    mapping: fitted,
    reasons: [],
    questions: question ? [question] : [],
    unused: head.columns.filter((name) => !read.has(keyOf(name))),
  };
}

function ordered(date: Extract<DateColumns, { column: string }>, { columns, rows }: TableHead): DateColumns {
  if (date.order !== undefined) return date;
  const index = columns.findIndex((name) => keyOf(name) === keyOf(date.column));
  const { order } = dateFormOf(rows.map((cells) => cells[index] ?? ''));
  return order === undefined || order === 'either' ? date : { ...date, order };
}
