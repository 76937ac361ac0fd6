import {
  columnsOfMapping,
  mappingFormat,
  type DateOrder,
  type Figure,
  type Mapping,
} from '../../../formats/columns/mapping';
import type { DraftMapping, Proposal, Question, TableHead } from '../../../formats/columns/proposal';
import type { Precision } from '../../../model/place';
import type { EventStatus } from '../../../model/event';
import { lacksClaimant, withClaimant, withColumn, type Slot } from './slots';

/** What the dialog of a table's columns holds: a draft of its mapping, and those before it. */
export type ColumnsState = {
  readonly head: TableHead;
  readonly proposal: Proposal;
  readonly draft: DraftMapping;
  /** Earlier drafts, the latest last. */
  readonly past: readonly DraftMapping[];
};

export type ColumnsAction =
  /** A column for a slot; none empties it. */
  | { readonly do: 'choose'; readonly slot: Slot; readonly column?: string | undefined }
  /** The order of day and month in all columns that are asked for; undefined asks again. */
  | { readonly do: 'order'; readonly order: DateOrder | undefined }
  | { readonly do: 'swap' }
  | { readonly do: 'title'; readonly template: string }
  | { readonly do: 'claimant'; readonly claimant: Figure['claimant'] }
  | { readonly do: 'status'; readonly cell: string; readonly word: EventStatus | undefined }
  | { readonly do: 'precision'; readonly cell: string; readonly word: Precision | undefined }
  | { readonly do: 'empty'; readonly words: readonly string[] }
  /** A whole mapping: a remembered one, one from a file, or the proposal anew. */
  | { readonly do: 'take'; readonly mapping: DraftMapping }
  | { readonly do: 'undo' }
  /** The file was read with another layout: its columns may be others. */
  | { readonly do: 'head'; readonly head: TableHead; readonly proposal: Proposal };

/** Most drafts that can be taken back. */
const mostPast = 100;

export function beginColumns(head: TableHead, proposal: Proposal): ColumnsState {
  return { head, proposal, draft: proposal.mapping, past: [] };
}

/** Returns the state after an action; the same one where nothing changes. */
export function reduceColumns(state: ColumnsState, action: ColumnsAction): ColumnsState {
  if (action.do === 'undo') {
    const draft = state.past.at(-1);
    return draft ? { ...state, draft, past: state.past.slice(0, -1) } : state;
  }
  if (action.do === 'head') return withHead(state, action.head, action.proposal);
  const draft = changed(state, action);
  if (JSON.stringify(draft) === JSON.stringify(state.draft)) return state;
  return { ...state, draft, past: [...state.past.slice(1 - mostPast), state.draft] };
}

type Change = Exclude<ColumnsAction, { readonly do: 'undo' | 'head' }>;

function changed(state: ColumnsState, action: Change): DraftMapping {
  const { draft } = state;
  switch (action.do) {
    case 'choose':
      return withToldOrder(state, withColumn(draft, action.slot, action.column), action.slot);
    case 'order':
      return withOrder(state, action.order);
    case 'swap': {
      const { point } = draft;
      if (!point) return draft;
      return 'both' in point
        ? { ...draft, point: { both: point.both, lngFirst: !point.lngFirst } }
        : { ...draft, point: { lat: point.lng, lng: point.lat } };
    }
    case 'title': {
      const { title: _, ...untitled } = draft;
      return action.template.trim() === '' ? untitled : { ...draft, title: action.template };
    }
    case 'claimant':
      return withClaimant(draft, action.claimant);
    case 'status': {
      const { status } = draft;
      return status ? { ...draft, status: { ...status, words: withWord(status.words, action) } } : draft;
    }
    case 'precision': {
      const { precision } = draft;
      return precision
        ? { ...draft, precision: { ...precision, words: withWord(precision.words, action) } }
        : draft;
    }
    case 'empty':
      return { ...draft, empty: action.words };
    case 'take':
      return action.mapping;
  }
}

function withWord<Word extends string>(
  words: { readonly [cell: string]: Word },
  { cell, word }: { readonly cell: string; readonly word: Word | undefined },
): { readonly [cell: string]: Word } {
  const others = Object.entries(words).filter(([other]) => other !== cell);
  return Object.fromEntries(word === undefined ? others : [...others, [cell, word]]);
}

/** Of a changed layout the drafts hold if it still has their columns. */
function withHead(state: ColumnsState, head: TableHead, proposal: Proposal): ColumnsState {
  const has = new Set(head.columns);
  const fits = [...readColumns(state.draft)].every((column) => has.has(column));
  return fits && state.past.length > 0
    ? { ...state, head, proposal }
    : { head, proposal, draft: proposal.mapping, past: [] };
}

/** Gives a newly chosen column of dates the order that its cells tell, if they tell one. */
function withToldOrder({ head }: ColumnsState, draft: DraftMapping, slot: Slot): DraftMapping {
  if (slot !== 'date' && slot !== 'end') return draft;
  const columns = draft[slot];
  if (!columns || !('column' in columns)) return draft;
  const told = toldOrder(head, columns.column);
  return told === undefined ? draft : { ...draft, [slot]: { ...columns, order: told } };
}

const dayAndMonth = /^\s*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}(?!\d)/;

/** Cells of a column that hold day and month as figures, by whether one reading is no day. */
function orderVotes({ columns, rows }: TableHead, column: string) {
  const at = columns.indexOf(column);
  const votes = { dmy: 0, mdy: 0, either: 0 };
  for (const cells of rows) {
    const match = dayAndMonth.exec(cells[at] ?? '');
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) votes.dmy++;
    else if (second > 12 && first <= 12) votes.mdy++;
    else if (first !== second && first <= 12) votes.either++;
  }
  return votes;
}

function toldOrder(head: TableHead, column: string): 'dmy' | 'mdy' | undefined {
  const { dmy, mdy } = orderVotes(head, column);
  if (dmy === 0 && mdy === 0) return undefined;
  return dmy >= mdy ? 'dmy' : 'mdy';
}

type DateField = 'date' | 'end';

function askedColumn({ draft, head }: ColumnsState, field: DateField): string | undefined {
  const columns = draft[field];
  if (!columns || !('column' in columns) || columns.order !== undefined) return undefined;
  const { dmy, mdy, either } = orderVotes(head, columns.column);
  return dmy === 0 && mdy === 0 && either > 0 ? columns.column : undefined;
}

function withOrder(state: ColumnsState, order: DateOrder | undefined): DraftMapping {
  const { draft } = state;
  const next = { ...draft };
  for (const field of ['date', 'end'] as const) {
    const columns = draft[field];
    if (!columns || !('column' in columns)) continue;
    // Both columns of a table are written alike: who answers for one answers for the other.
    const { column } = columns;
    if (order === undefined) next[field] = withOtherOrder(state.head, columns);
    else if (askedColumn(state, field) !== undefined) next[field] = { column, order };
  }
  return next;
}

/** Without an order, so that it is asked for; where the cells tell one and there is no question, with the other. */
function withOtherOrder(
  head: TableHead,
  { column, order }: { readonly column: string; readonly order?: DateOrder },
): { readonly column: string; readonly order?: DateOrder } {
  if (order !== 'dmy' && order !== 'mdy') return { column, ...(order && { order }) };
  const told = toldOrder(head, column);
  return told === undefined ? { column } : { column, order: order === 'dmy' ? 'mdy' : 'dmy' };
}

export type OrderQuestion = Extract<Question, { readonly kind: 'date-order' }>;

/**
 * The open question of day and month. `propose` is asked of the one column; undefined where the order is known or was
 * chosen.
 */
export function openOrder(
  state: ColumnsState,
  propose: (head: TableHead) => Proposal,
): OrderQuestion | undefined {
  for (const field of ['date', 'end'] as const) {
    const column = askedColumn(state, field);
    if (column === undefined) continue;
    const isIt = (one: Question): one is OrderQuestion => one.kind === 'date-order' && one.column === column;
    const { head } = state;
    const at = head.columns.indexOf(column);
    const alone = { ...head, columns: ['date'], rows: head.rows.map((cells) => [cells[at] ?? '']) };
    const found =
      state.proposal.questions.find(isIt) ??
      propose(alone).questions.find((one): one is OrderQuestion => one.kind === 'date-order');
    return found ? { ...found, field, column } : undefined;
  }
  return undefined;
}

/** What is still missing before the file can be opened. */
export type Missing = 'order' | 'date' | 'title';

export function missingOf(state: ColumnsState): readonly Missing[] {
  const { draft } = state;
  const asked = askedColumn(state, 'date') ?? askedColumn(state, 'end');
  return [
    ...(asked === undefined ? [] : (['order'] as const)),
    ...(draft.date ? [] : (['date'] as const)),
    ...(draft.title === undefined ? (['title'] as const) : []),
  ];
}

/** The mapping of a state in which nothing is missing. */
export function mappingOf(state: ColumnsState): Mapping | undefined {
  const { date, title, point, figures, ...rest } = state.draft;
  if (!date || title === undefined || missingOf(state).length > 0) return undefined;
  // One number of the two is no point.
  const whole = point && ('both' in point || (point.lat !== '' && point.lng !== '')) ? { point } : {};
  // Figures that nobody gives are none.
  const given = figures && !lacksClaimant(state.draft) ? { figures } : {};
  return { ...rest, ...whole, ...given, date, title, format: mappingFormat };
}

/** Columns that a draft reads. */
export function readColumns(draft: DraftMapping): ReadonlySet<string> {
  const read = new Set(
    columnsOfMapping({ ...draft, date: draft.date ?? { column: '' }, title: draft.title ?? '' }),
  );
  read.delete('');
  return read;
}

/** Columns that nothing reads, in the file's order. Figures without a claimant aren't read. */
export function unusedColumns({ head, draft }: ColumnsState): readonly string[] {
  const { figures: _, ...others } = draft;
  const read = readColumns(lacksClaimant(draft) ? others : draft);
  return head.columns.filter((column) => !read.has(column));
}

/** Different cells of a column, the commonest first, up to `most`. */
export function valuesOf(
  { columns, rows }: TableHead,
  column: string,
  most: number,
): readonly { readonly cell: string; readonly count: number }[] {
  const at = columns.indexOf(column);
  const counts = new Map<string, number>();
  for (const cells of rows) {
    const cell = cells[at] ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return Array.from(counts, ([cell, count]) => ({ cell, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
