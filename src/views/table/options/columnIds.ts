/** Columns of the table of events that there are, in the order in which they are offered. */
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
] as const;
export type EventColumnId = (typeof eventColumnIds)[number];

/** Columns of the table of claims. */
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
export const firstClaimColumns: readonly ClaimColumnId[] = claimColumnIds.slice(0, 10);

/** Columns that can't be taken away: without them a row says nothing, and a figure has no claimant. */
export const fixedColumns: readonly string[] = ['when', 'title', 'figure', 'claimant'];

/** Moves a column by a step; at an end it stays. */
export function movedColumn<Id>(columns: readonly Id[], id: Id, step: number): readonly Id[] {
  const from = columns.indexOf(id);
  const to = Math.max(0, Math.min(columns.length - 1, from + step));
  if (from < 0) return columns;
  const others = columns.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
