import type { Translator } from '../../../i18n/translator';
import { asOfDays } from '../layout/claimDays';
import type { HeaderFigure, HeaderFigures, HeaderRow } from './headerFigures';

/** What a side says of its own dead; undefined where it has said nothing yet. */
export type OwnCount = { readonly people: HeaderRow; readonly figure: HeaderFigure | undefined };

export type OwnCounts = {
  readonly sides: readonly { readonly side: string; readonly counts: readonly OwnCount[] }[];
  /** The newest day that one of them stands for. */
  readonly newest: number | undefined;
};

/** The counts that the sides give of their own killed, side by side; undefined where none of them gives any. */
export function ownCounts({ rows }: HeaderFigures): OwnCounts | undefined {
  const sides = (rows[0]?.cells ?? []).map(({ side }) => ({
    side,
    counts: rows.map(({ people, cells }) => ({
      people,
      figure: cells
        .find((cell) => cell.side === side)
        ?.figures.find(({ role, claim }) => role === 'own-side' && claim.measure === 'killed'),
    })),
  }));
  const given = sides.flatMap(({ counts }) => counts.flatMap(({ figure }) => figure ?? []));
  if (given.length === 0) return undefined;
  const days = given.flatMap(({ gap, claim }) => (gap ? [] : (asOfDays(claim)?.lastDay ?? [])));
  return { sides, newest: days.length > 0 ? Math.max(...days) : undefined };
}

/** "1,221 soldiers", "civilians not disclosed" @param range a figure as words: from the lowest to the highest of its claims */
export function ownCountText(
  { people, figure }: OwnCount,
  t: Translator,
  range: (figure: HeaderFigure) => string,
): string {
  if (!figure) return t(`claims.own.none.${people}`);
  if (figure.gap) return t(`claims.own.notDisclosed.${people}`);
  return t(`claims.own.${people}`, { figure: range(figure), count: figure.high ?? 0 });
}
