import type { TimelineView } from './plainView';

/** Which event is open; null for none. */
export type SelectDetail = { readonly id: string | null };

/** What passes now, as plain values. The days are those shown, also where they are the dataset's default. */
export type FilterDetail = Pick<
  Required<TimelineView>,
  'q' | 'category' | 'actor' | 'place' | 'status' | 'area' | 'within' | 'known'
> & {
  readonly from: string;
  readonly to: string;
  /** How many events pass, of how many. */
  readonly shown: number;
  readonly whole: number;
};
