import { orderOf } from './columnOrder';
import { fitOf, columnsOf, isDate } from './headColumns';
import {
  columnsOfDate,
  columnsOfMapping,
  columnsOfTitle,
  type ColumnName,
  type DateColumns,
  type Mapping,
  type Matched,
  type Names,
  type SourceColumns,
} from './mapping';
import { dateQuestion } from './proposeDate';
import type { DraftMapping, FieldName, Proposal, Question, Reason, TableHead } from './proposal';
import { keyOf } from './tableRows';

/**
 * Adapts a format's fixed column mapping to a file: column names in the file's spelling, without columns that
 * it lacks, and with the detected order of day and month, which is asked for if the first rows don't
 * determine it.
 */
export function fitMapping(mapping: Mapping, head: TableHead): Proposal {
  const fit = createFit(mapping, head);
  const date = fit.date(mapping.date);
  const end = mapping.end && fit.date(mapping.end);
  const { point, kinds, actors = [], sources = [], figures = [] } = mapping;
  const category = fit.column(mapping.category);
  const kept = {
    ...mapping,
    end,
    time: fit.column(mapping.time),
    endTime: fit.column(mapping.endTime),
    datePrecision: fit.matched(mapping.datePrecision),
    whenKindBy: fit.matched(mapping.whenKindBy),
    title: fit.template(mapping.title),
    titleElse: mapping.titleElse && fit.template(mapping.titleElse),
    id: fit.column(mapping.id),
    summary: fit.column(mapping.summary),
    category,
    kinds: category === undefined ? undefined : fit.matched(kinds),
    place: fit.column(mapping.place),
    point: point && fit.point(point),
    country: fit.column(mapping.country),
    precision: fit.matched(mapping.precision),
    status: fit.matched(mapping.status),
    actors: actors.flatMap(fit.names),
    sources: sources.flatMap(fit.source),
    figures: figures.flatMap((figure) => {
      const { best, low, high, claimant } = figure;
      const counts = defined({ best: fit.column(best), low: fit.column(low), high: fit.column(high) });
      const by = 'column' in claimant ? fit.column(claimant.column) : '';
      if (Object.keys(counts).length === 0 || by === undefined) return [];
      const { best: _b, low: _l, high: _h, ...rest } = figure;
      return [{ ...rest, ...counts, ...('column' in claimant && { claimant: { column: by } }) }];
    }),
    fallbacks: fit.fallbacks(),
    filled: mapping.filled?.map((column) => fit.column(column) ?? column),
    date,
  };
  const fitted: DraftMapping = { ...defined(kept), format: mapping.format };
  const questions = [
    ...(date ? [] : [{ kind: 'date-missing' } as const]),
    ...orderQuestions('date', date, head),
    // Where the beginning tells its order, the end is written alike.
    ...(date && 'column' in date && date.order === undefined ? orderQuestions('end', end, head) : []),
  ];
  const read = columnsOfMapping({ ...fitted, date: date ?? { column: '' }, title: fitted.title ?? '' });
  const keys = new Set([...read].map(keyOf));
  return {
    mapping: fitted,
    reasons: reasonsOf(fitted, head),
    questions,
    unused: head.columns.filter((name) => !keys.has(keyOf(name))),
  };
}

function orderQuestions(
  field: 'date' | 'end',
  date: DateColumns | undefined,
  head: TableHead,
): readonly Question[] {
  if (!date || !('column' in date) || date.order !== undefined) return [];
  const question = dateQuestion(field, head, date.column);
  return question ? [question] : [];
}

/**
 * Creates functions that translate the columns of a mapping to those of a file; undefined for columns that
 * the file lacks.
 */
function createFit({ fallbacks = {} }: Mapping, head: TableHead) {
  const names = new Map<string, ColumnName>();
  for (const name of head.columns) if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  const inFile = (column: ColumnName) => names.get(keyOf(column));
  const standIns = (column: ColumnName) =>
    (Object.hasOwn(fallbacks, column) ? (fallbacks[column] ?? []) : []).flatMap((one) => inFile(one) ?? []);
  const column = (name: ColumnName | undefined): ColumnName | undefined =>
    name === undefined ? undefined : (inFile(name) ?? standIns(name)[0]);
  const matched = <Word>(match: Matched<Word> | undefined): Matched<Word> | undefined => {
    const found = column(match?.column);
    return match && found !== undefined ? { ...match, column: found } : undefined;
  };
  return {
    column,
    matched,
    date(date: DateColumns): DateColumns | undefined {
      if ('column' in date) {
        const found = column(date.column);
        return found === undefined ? undefined : ordered({ ...date, column: found }, head);
      }
      const year = column(date.year);
      if (year === undefined) return undefined;
      return { year, ...defined({ month: column(date.month), day: column(date.day) }) };
    },
    point(point: NonNullable<Mapping['point']>): Mapping['point'] {
      if ('both' in point) {
        const both = column(point.both);
        return both === undefined ? undefined : { ...point, both };
      }
      const [lat, lng] = [column(point.lat), column(point.lng)];
      return lat === undefined || lng === undefined ? undefined : { lat, lng };
    },
    names(of: Names): readonly Names[] {
      const found = column(of.column);
      if (found === undefined) return [];
      const kindBy = of.kindBy?.flatMap((by) => matched(by) ?? []);
      return [{ ...of, column: found, ...(kindBy && { kindBy }) }];
    },
    source(of: SourceColumns): readonly SourceColumns[] {
      const { name, title, url, reported, ...rest } = of;
      const columns = defined({ name: column(name), title: column(title), url: column(url) });
      if (Object.keys(columns).length === 0) return [];
      return [{ ...rest, ...columns, ...defined({ reported: column(reported) }) }];
    },
    /**
     * Translates the column names in a title template; names of missing columns stay and yield empty text.
     */
    template: (title: string) =>
      title.replace(/\{[^{}]+\}/g, (token) => {
        const name = token.slice(1, -1);
        const found = [inFile(name) ?? name.split('|').flatMap((one) => inFile(one) ?? [])].flat();
        return found.length === 0 ? token : `{${found.join('|')}}`;
      }),
    /** Returns the fallback columns for those columns of which the file has several. */
    fallbacks(): Mapping['fallbacks'] {
      const fitted = Object.keys(fallbacks).flatMap((name) => {
        const all = [...new Set([inFile(name) ?? [], standIns(name)].flat())];
        const [first, ...others] = all;
        return first === undefined || others.length === 0 ? [] : [[first, others] as const];
      });
      return fitted.length === 0 ? undefined : Object.fromEntries(fitted);
    },
  };
}

function ordered(date: Extract<DateColumns, { column: string }>, head: TableHead): DateColumns {
  if (date.order !== undefined) return date;
  const order = orderOf(date.column, head);
  return order === undefined ? date : { ...date, order };
}

/** Builds the reasons displayed for a fixed mapping: each column is chosen by its name. */
function reasonsOf(mapping: DraftMapping, head: TableHead): readonly Reason[] {
  const { date, end, time, endTime, title, id, summary, category, place, point } = mapping;
  const { country, precision, status, actors = [], sources = [], figures = [] } = mapping;
  const inFile = columnsOf(head);
  const all: readonly (readonly [FieldName, readonly (ColumnName | undefined)[]])[] = [
    ['date', date ? columnsOfDate(date) : []],
    ['end', end ? columnsOfDate(end) : []],
    ['time', [time]],
    ['endTime', [endTime]],
    ['title', columnsOfTitle(title ?? '')],
    ['id', [id]],
    ['summary', [summary]],
    ['category', [category]],
    ['place', [place]],
    ['point', point ? ('both' in point ? [point.both] : [point.lat, point.lng]) : []],
    ['country', [country]],
    ['precision', [precision?.column]],
    ['status', [status?.column]],
    ['actors', actors.map(({ column }) => column)],
    [
      'sources',
      sources.flatMap(({ name, title: headline, url, reported }) => [name, headline, url, reported]),
    ],
    ['figures', figures.flatMap(({ best, low, high }) => [best, low, high])],
  ];
  return all.flatMap(([field, names]) => {
    const columns = inFile.filter(({ name }) => names.includes(name));
    const [first] = columns;
    if (!first) return [];
    const fits = field === 'date' || field === 'end' ? fitOf(first, isDate) : fitOf(first);
    return [{ field, columns: columns.map(({ name }) => name), by: 'name' as const, ...fits }];
  });
}

type Defined<Of> = { readonly [Name in keyof Of]: Exclude<Of[Name], undefined> };

/** Copies an object without fields that are undefined. */
function defined<Of extends object>(of: Of): Partial<Defined<Of>> {
  // What is left has the same names.
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<
    Defined<Of>
  >;
}
