import { asOfDays } from '../layout/claimDays';
import type { HeaderFigure, HeaderFigures, HeaderRow } from './headerFigures';

/** Killed of a side by its own count; `figure` is undefined if the side has given none. */
export type OwnCount = { readonly side: string; readonly figure: HeaderFigure | undefined };

export type OwnCounts = {
  readonly rows: readonly { readonly people: HeaderRow; readonly counts: readonly OwnCount[] }[];
  /** Newest day that a count stands for. */
  readonly newest: number | undefined;
};

/** Returns the sides' counts of their own killed; undefined if there is none. */
export function ownCounts({ rows }: Pick<HeaderFigures, 'rows'>): OwnCounts | undefined {
  const own = rows.map(({ people, cells }) => ({
    people,
    counts: cells.map(({ side, figures }) => ({
      side,
      figure: figures.find(({ role, claim }) => role === 'own-side' && claim.measure === 'killed'),
    })),
  }));
  const given = own.flatMap(({ counts }) => counts.flatMap(({ figure }) => figure ?? []));
  if (given.length === 0) return undefined;
  const days = given.flatMap(({ gap, claim }) => (gap ? [] : (asOfDays(claim)?.lastDay ?? [])));
  return { rows: own, newest: days.length > 0 ? Math.max(...days) : undefined };
}
