import { asOfDays } from '../layout/claimDays';
import type { HeaderFigure, HeaderFigures, HeaderRow } from './headerFigures';

/** Count of a side's killed by the side itself; `figure` is undefined if the side has given none. */
export type OwnCount = { readonly side: string; readonly figure: HeaderFigure | undefined };

export type OwnCounts = {
  readonly rows: readonly { readonly people: HeaderRow; readonly counts: readonly OwnCount[] }[];
  /** Latest day that one of the counts refers to; undefined if none is dated. */
  readonly newest: number | undefined;
};

/** Returns each side's count of its own killed; undefined if no side gives one. */
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
