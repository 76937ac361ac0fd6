import { dateFormOf, type DateForm } from './dateForm';
import { readDate, readDateParts } from './dateText';
import { fieldOfHeading, type HeadingField } from './headingWords';
import { columnsOfMapping, mappingFormat, type DateColumns, type Figure, type Mapping } from './mapping';
import { readCoordinate, readCount } from './numbers';
import { keyOf } from './tableRows';
import { readPointCell } from './points';
import type { DraftMapping, FieldName, Proposal, Question, Reason, TableHead } from './proposal';
import { printDay } from '../../model/day';
import { parseEdtf } from '../../model/edtf';
import { knownBounds } from '../../model/span';

/** Column of a head: its name, its cells that aren't empty, and the field that its heading names. */
type Column = {
  readonly name: string;
  readonly index: number;
  readonly filled: readonly string[];
  readonly named: HeadingField | undefined;
  readonly rank: number;
};

/** Share of a column's cells that must fit before its content speaks for a field. */
const enough = 0.95;
/** Where the heading speaks for it too. */
const enoughNamed = 0.5;

/**
 * Proposes which columns of a table become what, by their headings and by what their cells hold. What only a reader can
 * say comes back as questions: day and month are never guessed, figures never read without a claimant.
 */
export function proposeMapping(head: TableHead): Proposal {
  const columns = columnsOf(head);
  const reasons: Reason[] = [];
  const questions: Question[] = [];
  const taken = new Set<string>();
  const take = (field: FieldName, of: readonly Column[], by: Reason['by'], fits: Fit): void => {
    for (const { name } of of) taken.add(name);
    reasons.push({ field, columns: of.map(({ name }) => name), by, ...fits });
  };
  const named = (field: HeadingField) =>
    columns
      .filter((column) => column.named === field && !taken.has(column.name) && column.filled.length > 0)
      .sort((a, b) => a.rank - b.rank || a.index - b.index);

  const date = proposeDate(columns, named, take, questions);
  const end = proposeEnd(named, take, questions, date);
  const time = oneNamed(named('time'), 'time', take, isClock);
  const endTime = oneNamed(named('endTime'), 'endTime', take, isClock);
  const point = proposePoint(columns, taken, named, take, questions);
  const id = oneNamed(named('id'), 'id', take, (cell) => cell !== '', isDistinct);
  const url =
    named('url')[0] ??
    columns.find((column) => !taken.has(column.name) && share(column, isAddress) >= enough);
  const source = named('source')[0];
  const reported = named('reported').find((column) => share(column, isDate) >= enoughNamed);
  const figures = proposeFigures(named, take, questions);
  const place = oneNamed(named('place'), 'place', take);
  const category = oneNamed(named('category'), 'category', take, (cell) => cell.length <= 80);
  const summaryColumn = named('summary')[0];
  const titleColumn = named('title')[0];
  const actors = named('actors').slice(0, 4);
  if (actors.length > 0) take('actors', actors, 'name', fitOf(actors[0]));
  const sourceColumns = [source, url, reported].filter((column) => column !== undefined);
  if (sourceColumns.length > 0) take('sources', sourceColumns, 'name', fitOf(sourceColumns[0]));

  const title = proposeTitle(
    { titleColumn, summaryColumn, category, place, columns, taken },
    take,
    questions,
  );
  const summary = summaryColumn && title !== `{${summaryColumn.name}}` ? summaryColumn : undefined;
  if (summary) take('summary', [summary], 'name', fitOf(summary));

  const mapping: DraftMapping = {
    format: mappingFormat,
    ...(date && { date }),
    ...(end && { end }),
    ...(time && { time }),
    ...(endTime && { endTime }),
    ...(title !== undefined && { title }),
    ...(id && { id }),
    ...(summary && { summary: summary.name }),
    ...(category && { category }),
    ...(place && { place }),
    ...(point && { point }),
    ...(actors.length > 0 && { actors: actors.map(({ name }) => ({ column: name })) }),
    ...(sourceColumns.length > 0 && {
      sources: [
        {
          ...(source && { name: source.name }),
          ...(url && { url: url.name }),
          ...(reported && { reported: reported.name }),
        },
      ],
    }),
    ...(figures.length > 0 && { figures }),
  };
  const read = columnsOfMapping({ ...mapping, date: mapping.date ?? { column: '' }, title: title ?? '' });
  return { mapping, reasons, questions, unused: head.columns.filter((name) => !read.has(name)) };
}

type Take = (field: FieldName, of: readonly Column[], by: Reason['by'], fits: Fit) => void;
type Fit = Pick<Reason, 'fit' | 'of'>;
type Named = (field: HeadingField) => readonly Column[];

/** A mapping without open questions; undefined while the date or the title is missing, or a question is open. */
export function settled({ mapping, questions }: Proposal): Mapping | undefined {
  const { date, title } = mapping;
  const isOpen = questions.some(({ kind }) => kind !== 'claimant-missing');
  if (isOpen || !date || title === undefined) return undefined;
  // A figure that nobody gives is no claim: its column is told as unread.
  const figures = mapping.figures?.filter(({ claimant }) => 'column' in claimant || claimant.name !== '');
  return { ...mapping, date, title, ...(figures && { figures }) };
}

function columnsOf({ columns, rows }: TableHead): readonly Column[] {
  return columns.map((name, index) => {
    const found = fieldOfHeading(name);
    const filled = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
    return { name, index, filled, named: found?.field, rank: found?.rank ?? 0 };
  });
}

function fitOf(column: Column | undefined, test: (cell: string) => boolean = () => true): Fit {
  const { filled = [] } = column ?? {};
  return { fit: filled.filter(test).length, of: filled.length };
}

function share(column: Column, test: (cell: string) => boolean): number {
  const { fit, of } = fitOf(column, test);
  return of === 0 ? 0 : fit / of;
}

function oneNamed(
  candidates: readonly Column[],
  field: FieldName,
  take: Take,
  test: (cell: string) => boolean = () => true,
  suits: (column: Column) => boolean = () => true,
): string | undefined {
  const column = candidates.find((one) => share(one, test) >= enoughNamed && suits(one));
  if (column) take(field, [column], 'name', fitOf(column, test));
  return column?.name;
}

const isClock = (cell: string) => /^\d{1,2}[:.h]?\d{2}/.test(cell);
const isAddress = (cell: string) => /^https?:\/\//i.test(cell);
const isDate = (cell: string) => readDate(cell) !== 'unreadable';
const isDistinct = ({ filled }: Column) => new Set(filled).size === filled.length;

/** Whether numbers that stand alone are days of a spreadsheet or seconds: only below a heading that says "date". */
function formOf(column: Column): DateForm {
  return dateFormOf(column.filled, column.named === 'date' || column.named === 'end');
}

function proposeDate(
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
  const [month] = named('month');
  const [day] = named('day');
  if (year && (month ?? day)) {
    const parts = [year, month, day].filter((column) => column !== undefined);
    take('date', parts, 'name', fitOf(year));
    return { year: year.name, ...(month && { month: month.name }), ...(month && day && { day: day.name }) };
  }
  const byContent = columns
    // A column called "day" may hold whole dates.
    .filter(({ named: as, filled }) => (as === undefined || as === 'day') && filled.length > 0)
    .map((column) => ({ column, form: dateFormOf(column.filled) }))
    .find(
      ({ column, form }) =>
        form.fit / form.of >= enough && !column.filled.every((cell) => /^\d{1,4}$/.test(cell)),
    );
  if (byContent)
    return dateOf(byContent.column, byContent.form, 'content', { field: 'date', take, questions });
  if (year) {
    take('date', [year], 'name', fitOf(year));
    return { year: year.name };
  }
  questions.push({ kind: 'date-missing' });
  return undefined;
}

function proposeEnd(
  named: Named,
  take: Take,
  questions: Question[],
  date: DateColumns | undefined,
): DateColumns | undefined {
  const column = named('end').find((one) => {
    const form = formOf(one);
    return form.of > 0 && form.fit / form.of >= enoughNamed;
  });
  if (!column) return undefined;
  const form = formOf(column);
  // Both columns of a table are written alike: what one can't tell, the other may.
  const known = date && 'column' in date ? date.order : undefined;
  if (form.order === 'either') {
    take('end', [column], 'both', form);
    return { column: column.name, ...(known && { order: known }) };
  }
  return dateOf(column, form, 'both', { field: 'end', take, questions });
}

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

/** The question for the order of day and month in a column; undefined where its cells tell it. */
export function dateQuestion(field: 'date' | 'end', head: TableHead, name: string): Question | undefined {
  const column = columnsOf(head).find((one) => keyOf(one.name) === keyOf(name));
  if (!column || formOf(column).order !== 'either') return undefined;
  return orderQuestion(field, column);
}

/** Examples of both readings, those first whose readings are farthest apart in looks: the first three. */
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

/** Number of neighbours that don't fall. */
function rising(days: readonly string[]): number {
  return days.filter((day, index) => index > 0 && day >= (days[index - 1] ?? '')).length;
}

function proposePoint(
  columns: readonly Column[],
  taken: ReadonlySet<string>,
  named: Named,
  take: Take,
  questions: Question[],
): Mapping['point'] {
  const isNumber = (cell: string) => readCoordinate(cell) !== undefined;
  const lat = named('lat').find((column) => share(column, isNumber) >= enoughNamed);
  const lng = named('lng').find((column) => share(column, isNumber) >= enoughNamed);
  if (lat && lng) {
    take('point', [lat, lng], 'both', fitOf(lat, isNumber));
    const beyond = fitOf(lat, (cell) => Math.abs(readCoordinate(cell) ?? 0) > 90).fit;
    const within = fitOf(lng, (cell) => Math.abs(readCoordinate(cell) ?? 99) <= 90).fit;
    if (beyond > lat.filled.length / 2 && within > lng.filled.length / 2) {
      // One row may be a slip; of a whole column the headings are.
      if (lat.filled.length > 1)
        questions.push({ kind: 'point-swapped', fit: beyond, of: lat.filled.length });
    }
    return { lat: lat.name, lng: lng.name };
  }
  const isPoint = (cell: string) => readPointCell(cell)?.kind === 'point';
  const both =
    named('point').find((column) => share(column, isPoint) >= enoughNamed) ??
    columns.find(
      (column) =>
        !taken.has(column.name) &&
        share(column, (cell) => isPoint(cell) && /[.,]\d|point/i.test(cell)) >= enough &&
        share(column, isDate) < enoughNamed,
    );
  if (!both) return undefined;
  take('point', [both], both.named === 'point' ? 'both' : 'content', fitOf(both, isPoint));
  const isLngFirst = both.filled.some((cell) => {
    const read = readPointCell(cell);
    return read?.kind === 'wrong' && read.code === 'coordinates-swapped';
  });
  return { both: both.name, ...(isLngFirst && { lngFirst: true }) };
}

function proposeFigures(named: Named, take: Take, questions: Question[]): readonly Figure[] {
  const isCount = (cell: string) => readCount(cell) !== undefined;
  const columns = (['killed', 'wounded'] as const).flatMap((measure) =>
    named(measure)
      .filter((column) => share(column, isCount) >= enoughNamed)
      .slice(0, 1)
      .map((column) => ({ measure, column })),
  );
  if (columns.length === 0) return [];
  for (const { column } of columns) take('figures', [column], 'both', fitOf(column, isCount));
  questions.push({ kind: 'claimant-missing', columns: columns.map(({ column }) => column.name) });
  return columns.map(({ measure, column }) => ({ measure, best: column.name, claimant: { name: '' } }));
}

type TitleParts = {
  readonly titleColumn: Column | undefined;
  readonly summaryColumn: Column | undefined;
  readonly category: string | undefined;
  readonly place: string | undefined;
  readonly columns: readonly Column[];
  readonly taken: ReadonlySet<string>;
};

/** A column of titles; else kind and place; else a text that is short enough. */
function proposeTitle(
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
  if (category !== undefined) {
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

/** First and last day of the dates that a column holds in some order, as texts; undefined where none is a date. */
export function spanOf(
  cells: readonly string[],
  order?: 'dmy' | 'mdy',
): readonly [string, string] | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const cell of cells) {
    const read = readDate(cell, order);
    const edtf = typeof read === 'string' ? undefined : parseEdtf(read.when);
    const bounds = edtf && knownBounds(edtf);
    if (!bounds) continue;
    first = Math.min(first, bounds.firstDay);
    last = Math.max(last, bounds.lastDay);
  }
  return first <= last ? [printDay(first), printDay(last)] : undefined;
}
