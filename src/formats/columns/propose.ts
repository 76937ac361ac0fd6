import {
  enough,
  enoughNamed,
  columnsOf,
  fitOf,
  isDate,
  share,
  type Column,
  type Fit,
  type Named,
  type Take,
} from './headColumns';
import type { HeadingField } from './headingWords';
import { columnsOfMapping, mappingFormat, type Figure, type Mapping, type Matched } from './mapping';
import { readCount } from './numbers';
import type { DraftMapping, FieldName, Proposal, Question, Reason, TableHead } from './proposal';
import { proposeDate, proposeEnd } from './proposeDate';
import { proposePoint } from './proposePoint';
import { proposePrecision, proposeStatus } from './proposeWords';
import { proposeTitle } from './proposeTitle';

/**
 * Proposes a column mapping for a table by its headings and the content of its cells. What can't be
 * determined is returned as questions: the order of day and month is never guessed, and figures are never
 * read without a claimant.
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
  const country = point && oneNamed(worded(named('country')), 'country', take);
  const category = oneNamed(worded(named('category')), 'category', take, (cell) => cell.length <= 80);
  const summaryColumn = named('summary')[0];
  const titleColumn = named('title')[0];
  const status = proposeStatus(named, take);
  const precision = proposePrecision(named, take);
  // Numbered columns of actors stay in their order, whichever of them has the better heading.
  const actors = [...named('actors')].sort((a, b) => a.index - b.index).slice(0, 4);
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
    ...(country && { country }),
    ...(precision && { precision }),
    ...(status && { status }),
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

/**
 * Completes a proposed mapping if it has a date, a title and no open questions, leaving out figures without a
 * claimant; else undefined.
 */
export function settled({ mapping, questions }: Proposal): Mapping | undefined {
  const { date, title } = mapping;
  const isOpen = questions.some(({ kind }) => kind !== 'claimant-missing');
  if (isOpen || !date || title === undefined) return undefined;
  // A figure that nobody gives is no claim: its column is told as unread.
  const figures = mapping.figures?.filter(({ claimant }) => 'column' in claimant || claimant.name !== '');
  const { status, precision, ...rest } = mapping;
  return {
    ...rest,
    ...(saysSomething(status) && { status }),
    ...(saysSomething(precision) && { precision }),
    date,
    title,
    ...(figures && { figures }),
  };
}

/** Tests whether a column of code words has any translation; one without is reported as unread. */
function saysSomething<Word>(matched: Matched<Word> | undefined): matched is Matched<Word> {
  return matched !== undefined && (Object.keys(matched.words).length > 0 || matched.others !== undefined);
}

/** Sorts columns of words before those of codes, which say less: `country_txt` before `country`. */
function worded(candidates: readonly Column[]): readonly Column[] {
  const isWord = (column: Column) => share(column, (cell) => /\p{L}/u.test(cell)) >= enoughNamed;
  return [...candidates].sort((a, b) => Number(isWord(b)) - Number(isWord(a)));
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
const isDistinct = ({ filled }: Column) => new Set(filled).size === filled.length;

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
