import type { Report } from '../../model/event';
import type { IssueCode } from '../../model/issue';
import { splitList } from '../delimited/csvCell';
import { url as urlField } from '../json/fields';
import { readDate } from './dateText';
import { between, partsOf, slug, type Entries } from './entries';
import type { CellsOf, Row } from './mappedCells';
import type { DateOrder, Mapping, SourceColumns } from './mapping';
import { sourcePairs } from './sourcePairs';
import { unnamedSource } from './unnamedSource';

/**
 * Function that returns the reports of a row. `otherwise`: date of reports without one of their own, as EDTF;
 * they are marked assumed.
 */
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

/** Texts of a source's cells; `''` for empty ones. */
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
  const cellsIn = (row: Row): Written => ({
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
    if (cell !== '') {
      const read = readDate(cell, order);
      if (typeof read === 'object') return { reported: read.when };
      const code: IssueCode = read === 'order' ? 'date-order-unknown' : 'date-unreadable';
      row.tell('warning', code, reported.column(row), cell);
    }
    return { reported: otherwise, assumed: true };
  }

  /**
   * Builds the report by a source; by an unnamed one if name, title and address are empty, none if the day is
   * too.
   */
  function reportsOf(of: Written, { reported: day, assumed = false }: Day): readonly Report[] {
    const dated = published ? (assumed ? of.day : day) : '';
    const called = of.title || of.name || of.url;
    if (called === '')
      return assumed ? [] : [{ source: entries.add('sources', unnamedSource), reported: day }];
    const source = entries.of('sources', textOf(of, dated), () => ({
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
    const day = dayIn(row, of.day, otherwise);
    return reportsOf(of.url === '' ? of : { ...of, url: linkIn(row, of.url) }, day);
  }

  function named(row: Row, otherwise: string): readonly Report[] {
    const of = cellsIn(row);
    const pairs = of.title === '' ? sourcePairs(of.name, of.url) : undefined;
    if (pairs) {
      const day = dayIn(row, of.day, otherwise);
      return pairs.flatMap((pair) => reportsOf({ ...of, ...pair }, day));
    }
    if (!of.name.includes(';')) return one(row, of, otherwise);
    const names = partsOf(of.name);
    if (names.length <= 1) return one(row, { ...of, name: names[0] ?? '' }, otherwise);
    linkIn(row, of.url);
    const day = dayIn(row, of.day, otherwise);
    // Of several names nobody knows whose the one address is.
    const { title: headline, day: written } = of;
    const reports: Report[] = [];
    for (const each of names)
      reports.push(...reportsOf({ name: each, title: headline, url: '', day: written }, day));
    return reports;
  }

  function listed(row: Row, otherwise: string, sign: string): readonly Report[] {
    const of = cellsIn(row);
    // A headline may have the sign in it: where there are days, they say that sources are listed.
    if (columns.reported !== undefined && !of.day.includes(sign)) return one(row, of, otherwise);
    const parts = (cell: string) =>
      sign === ';' ? splitList(cell) : cell.split(sign).map((part) => part.trim());
    const days = parts(of.day);
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

  /**
   * Returns the earliest readable date, for several sources whose dates can't be assigned to them; `''` for
   * none.
   */
  function earliest(row: Row, days: readonly string[]): string {
    const read = days.map((day) => dayIn(row, day, ''));
    const known = read.flatMap(({ reported: day, assumed }) => (assumed ? [] : [day]));
    return known.sort()[0] ?? '';
  }

  return separator === undefined || separator === ''
    ? named
    : (row, otherwise) => listed(row, otherwise, separator);
}

/**
 * Builds the key by which sources are distinguished: publisher, day, headline and address; the publisher
 * alone if there is nothing else.
 */
function textOf({ name, title, url }: Written, day: string): string {
  if (title === '' && url === '' && day === '') return name;
  return name + between + day + between + title + between + url;
}

/**
 * Derives a source's id from publisher and headline; with `day`, from publisher, day and the headline's first
 * 60 characters.
 */
function idOf({ name, title }: Written, day: string | undefined): string {
  if (day !== undefined) return `${slug(`${name} ${day}`)}/${slug(title).slice(0, 60)}`;
  return slug(`${name} ${title}`) || name || title;
}
