import {
  columnsOfMapping,
  mappingFormat,
  type DateOrder,
  type Figure,
  type Mapping,
} from '../../../formats/columns/mapping';
import type { DraftMapping, Proposal, Question, TableHead } from '../../../formats/columns/proposal';
import { keyOf } from '../../../formats/columns/tableRows';
import { patched, type Patch } from './patch';
import { isUnclaimed, withClaimant, withColumn, type Slot } from './slots';

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
  /** Other values of some fields of the mapping; undefined or empty removes one. */
  | { readonly do: 'set'; readonly patch: Patch }
  /** A whole mapping: a remembered one, one from a file, or the proposal anew. */
  | { readonly do: 'take'; readonly mapping: DraftMapping }
  | { readonly do: 'undo' }
  /** The file was read with another layout: its columns may be others. */
  | { readonly do: 'head'; readonly head: TableHead; readonly proposal: Proposal };

/** Most drafts that can be taken back. */
const mostPast = 100;

/** Returns the state with which the dialog opens. `mapping`: what is known of the file's columns. Default: as proposed. */
export function beginColumns(
  head: TableHead,
  proposal: Proposal,
  mapping: DraftMapping = proposal.mapping,
): ColumnsState {
  return { head, proposal, draft: mapping, past: [] };
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
      if ('lat' in point) return { ...draft, point: { lat: point.lng, lng: point.lat } };
      return { ...draft, point: { both: point.both, ...(!point.lngFirst && { lngFirst: true }) } };
    }
    case 'title': {
      const { title: _, ...untitled } = draft;
      return action.template.trim() === '' ? untitled : { ...draft, title: action.template };
    }
    case 'claimant':
      return withClaimant(draft, action.claimant);
    case 'set':
      return patched(draft, action.patch);
    case 'take':
      return action.mapping;
  }
}

/**
 * Keeps the draft for a changed layout if it is the reader's and the columns that it found are still there; else begins
 * with the proposal anew.
 */
function withHead(state: ColumnsState, head: TableHead, proposal: Proposal): ColumnsState {
  const { draft, past } = state;
  const found = [...readColumns(draft)].filter((column) => columnIndex(state.head, column) >= 0);
  const fits = found.every((column) => columnIndex(head, column) >= 0);
  const isOwn = past.length > 0 || JSON.stringify(draft) !== JSON.stringify(state.proposal.mapping);
  return fits && isOwn ? { ...state, head, proposal } : { head, proposal, draft: proposal.mapping, past: [] };
}

/** Gives a newly chosen column of dates the order that its cells tell, if they tell one. */
function withToldOrder({ head }: ColumnsState, draft: DraftMapping, slot: Slot): DraftMapping {
  if (slot !== 'date' && slot !== 'end') return draft;
  const columns = draft[slot];
  if (!columns || !('column' in columns)) return draft;
  if (columns.order !== undefined) return draft;
  const told = toldOrder(head, columns.column);
  return told === undefined ? draft : { ...draft, [slot]: { ...columns, order: told } };
}

const dayAndMonth = /^\s*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}(?!\d)/;

/** Cells of a column that hold day and month as figures, by whether one reading is no day. */
function orderVotes(head: TableHead, column: string) {
  const at = columnIndex(head, column);
  const votes = { dmy: 0, mdy: 0, either: 0 };
  for (const cells of head.rows) {
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
    const at = columnIndex(head, column);
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
  // A figure that nobody gives is none.
  const given = claimed(figures);
  return { ...rest, ...whole, ...(given && { figures: given }), date, title, format: mappingFormat };
}

/** Columns that a draft reads. */
export function readColumns(draft: DraftMapping): ReadonlySet<string> {
  const read = new Set(
    columnsOfMapping({ ...draft, date: draft.date ?? { column: '' }, title: draft.title ?? '' }),
  );
  read.delete('');
  return read;
}

/** The figures that somebody gives; undefined where all lack a claimant. */
function claimed(figures: DraftMapping['figures']): DraftMapping['figures'] {
  const given = figures?.filter((figure) => !isUnclaimed(figure));
  return given?.length === 0 && figures?.length !== 0 ? undefined : given;
}

/** Columns that nothing reads, in the file's order. Figures without a claimant aren't read. */
export function unusedColumns({ head, draft }: ColumnsState): readonly string[] {
  const { figures, ...others } = draft;
  const given = claimed(figures);
  const read = new Set([...readColumns({ ...others, ...(given && { figures: given }) })].map(keyOf));
  return head.columns.filter((column) => !read.has(keyOf(column)));
}

/** Index of a column in a table, by its heading as written, else without regard to case and blanks; -1 for none. */
export function columnIndex({ columns }: Pick<TableHead, 'columns'>, column: string): number {
  const at = columns.indexOf(column);
  if (at >= 0) return at;
  const key = keyOf(column);
  return columns.findIndex((name) => keyOf(name) === key);
}

/** Different cells of a column, the commonest first, up to `most`. */
export function valuesOf(
  head: TableHead,
  column: string,
  most: number,
): readonly { readonly cell: string; readonly count: number }[] {
  const at = columnIndex(head, column);
  const counts = new Map<string, number>();
  for (const cells of head.rows) {
    const cell = cells[at] ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return Array.from(counts, ([cell, count]) => ({ cell, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
