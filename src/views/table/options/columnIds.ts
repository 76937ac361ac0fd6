/** Ids of all columns of the events table, in the order in which they are offered. */
export const eventColumnIds = [
  'when',
  'known',
  'category',
  'title',
  'place',
  'sides',
  'status',
  'killed',
  'sources',
  'actors',
  'precision',
  'asserts',
  'denies',
  'updates',
  'claims',
  'coordinates',
  'id',
  'origin',
] as const;
export type EventColumnId = (typeof eventColumnIds)[number];

/** Ids of all columns of the claims table, in the order in which they are offered. */
export const claimColumnIds = [
  'reported',
  'asOf',
  'figure',
  'side',
  'people',
  'measure',
  'scope',
  'claimant',
  'voice',
  'event',
  'claimStatus',
  'id',
] as const;
export type ClaimColumnId = (typeof claimColumnIds)[number];

export const firstEventColumns: readonly EventColumnId[] = eventColumnIds.slice(0, 9);
/** Columns shown by default where two datasets are joined: the dataset of each event is among them. */
export const joinedEventColumns: readonly EventColumnId[] = ['when', 'origin', ...firstEventColumns.slice(1)];

/**
 * Returns the ids of the columns that the events table offers.
 * @param joined whether two datasets are joined, which alone have a column with the dataset of each event
 */
export function offeredColumns(joined: boolean): readonly EventColumnId[] {
  return joined ? eventColumnIds : eventColumnIds.filter((id) => id !== 'origin');
}
export const firstClaimColumns: readonly ClaimColumnId[] = claimColumnIds.slice(0, 10);

/** Columns that can't be hidden: without them a row has no meaning, or a figure no claimant. */
export const fixedColumns: readonly string[] = ['when', 'title', 'figure', 'claimant'];

/** Returns the columns with one moved by a number of steps, clamped to both ends. */
export function movedColumn<Id>(columns: readonly Id[], id: Id, step: number): readonly Id[] {
  const from = columns.indexOf(id);
  const to = Math.max(0, Math.min(columns.length - 1, from + step));
  if (from < 0) return columns;
  const others = columns.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
