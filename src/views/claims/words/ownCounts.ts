import { asOfDays } from '../layout/claimDays';
import type { HeaderFigure, HeaderFigures, HeaderRow } from './headerFigures';

/** What a side says of its own dead; undefined where it has said nothing yet. */
export type OwnCount = { readonly side: string; readonly figure: HeaderFigure | undefined };

export type OwnCounts = {
  readonly rows: readonly { readonly people: HeaderRow; readonly counts: readonly OwnCount[] }[];
  /** The newest day that one of them stands for. */
  readonly newest: number | undefined;
};

/** The counts that the sides give of their own killed, side by side; undefined where none of them gives any. */
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
