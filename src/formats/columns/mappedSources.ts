import type { Report } from '../../model/event';
import type { IssueCode } from '../../model/issue';
import { splitList } from '../delimited/csvCell';
import { url as urlField } from '../json/fields';
import { readDate } from './dateText';
import { between, partsOf, slug, type Entries } from './entries';
import type { CellsOf, Row } from './mappedCells';
import type { DateOrder, Mapping, SourceColumns } from './mapping';

/** Prepares the reports of a row. `otherwise`: the day of those that have none of their own; they are marked assumed. */
export type ReportsReader = (row: Row, otherwise: string) => readonly Report[];

export function createReports(
  { sources = [], date }: Mapping,
  cellsOf: CellsOf,
  entries: Entries,
): ReportsReader {
  const order = 'column' in date ? date.order : undefined;
  // Whoever writes days in figures writes them alike in all columns.
  const known = order === 'dmy' || order === 'mdy' ? order : undefined;
  const readers = sources.map((columns) => createSources(columns, known, cellsOf, entries));
  const [only] = readers;
  if (only && readers.length === 1) return only;
  return (row, otherwise) => readers.flatMap((read) => read(row, otherwise));
}

/** A source as its cells have it; `''` is what they don't say. */
type Written = { readonly name: string; readonly title: string; readonly url: string; readonly day: string };

type Day = Pick<Report, 'reported' | 'assumed'>;

function createSources(
  columns: SourceColumns,
  order: DateOrder | undefined,
  cellsOf: CellsOf,
  entries: Entries,
): ReportsReader {
  const { separator, published = false } = columns;
  const [name, title, url, reported] = [
    cellsOf(columns.name),
    cellsOf(columns.title),
    cellsOf(columns.url),
    cellsOf(columns.reported),
  ];
  const written = (row: Row): Written => ({
    name: name.text(row),
    title: title.text(row),
    url: url.text(row),
    day: reported.text(row),
  });

  function linkIn(row: Row, address: string): string {
    if (address === '' || urlField.isRight(address)) return address;
    row.tell('warning', 'url-unsafe', url.column(row), address);
    return '';
  }

  function dayIn(row: Row, cell: string, otherwise: string): Day {
    const read = cell === '' ? undefined : readDate(cell, order);
    if (typeof read === 'object') return { reported: read.when };
    if (read !== undefined) {
      const code: IssueCode = read === 'order' ? 'date-order-unknown' : 'date-unreadable';
      row.tell('warning', code, reported.column(row), cell);
    }
    return { reported: otherwise, assumed: true };
  }

  /** The report of a source; none where nothing names it. */
  function reportsOf(of: Written, { reported: day, assumed = false }: Day): readonly Report[] {
    const dated = published ? (assumed ? of.day : day) : '';
    const called = of.title || of.name || of.url;
    if (called === '') return [];
    const source = entries.of('sources', [of.name, dated, of.title, of.url].join(between), () => ({
      id: of.url || idOf(of, published ? dated : undefined),
      ...(of.name && { publisher: of.name }),
      title: called,
      ...(of.url && { url: of.url }),
      ...(published && !assumed && { published: day }),
      support: 'not-stated',
    }));
    return [{ source: source ?? called, reported: day, ...(assumed && { assumed }) }];
  }

  function one(row: Row, of: Written, otherwise: string): readonly Report[] {
    return reportsOf({ ...of, url: linkIn(row, of.url) }, dayIn(row, of.day, otherwise));
  }

  function named(row: Row, otherwise: string): readonly Report[] {
    const of = written(row);
    const names = partsOf(of.name);
    if (names.length <= 1) return one(row, { ...of, name: names[0] ?? '' }, otherwise);
    linkIn(row, of.url);
    const day = dayIn(row, of.day, otherwise);
    // Of several names nobody knows whose the one address is.
    return names.flatMap((each) => reportsOf({ ...of, name: each, url: '' }, day));
  }

  function listed(row: Row, otherwise: string, sign: string): readonly Report[] {
    const of = written(row);
    const parts = (cell: string) =>
      sign === ';' ? splitList(cell) : cell.split(sign).map((part) => part.trim());
    const days = parts(of.day);
    // A headline may have the sign in it: where there are days, they say that sources are listed.
    if (columns.reported !== undefined && days.length <= 1) return one(row, of, otherwise);
    const lists = [of.name, of.title, of.url].map((cell) => (cell === '' ? [] : parts(cell)));
    const counts = new Set([...lists, days].flatMap(({ length }) => (length === 0 ? [] : [length])));
    if (counts.size > 1) return one(row, { ...of, day: earliest(row, days) }, otherwise);
    const [names = [], titles = [], urls = []] = lists;
    return Array.from({ length: Math.max(0, ...counts) }, (_, at) => at).flatMap((at) =>
      one(
        row,
        { name: names[at] ?? '', title: titles[at] ?? '', url: urls[at] ?? '', day: days[at] ?? '' },
        otherwise,
      ),
    );
  }

  /** Of several sources of which nobody knows whose the days are: the first day that can be read. */
  function earliest(row: Row, days: readonly string[]): string {
    const read = days.map((day) => dayIn(row, day, ''));
    const known = read.flatMap(({ reported: day, assumed }) => (assumed ? [] : [day]));
    return known.sort()[0] ?? '';
  }

  return separator === undefined || separator === ''
    ? named
    : (row, otherwise) => listed(row, otherwise, separator);
}

/** An id of words: paper and headline; paper, day and the beginning of the headline where `day` tells it apart. */
function idOf({ name, title }: Written, day: string | undefined): string {
  if (day !== undefined) return `${slug(`${name} ${day}`)}/${slug(title).slice(0, 60)}`;
  return slug(`${name} ${title}`) || name || title;
}
