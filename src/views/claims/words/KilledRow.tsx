import { SideDisc } from '../../detail/SideDisc';
import type { ClaimTexts } from './claimTexts';
import type { HeaderFigure } from './headerFigures';
import type { OwnCount, OwnCounts } from './ownCounts';

type KilledRowProps = {
  readonly own: OwnCounts | undefined;
  /** Text on the days that the figures cover, and on filters that don't apply to them. */
  readonly note: string;
  /**
   * Whether the note is always visible, because the figures could be mistaken for those of the days or events
   * that pass the filters.
   */
  readonly noteShown: boolean;
  readonly texts: ClaimTexts;
  readonly range: (figure: HeaderFigure) => string;
};

/**
 * Row with each side's count of its own killed. Claimants and days are in a note shown on hover, when expanded,
 * and to screen readers.
 */
export function KilledRow({ own, note, noteShown, texts, range }: KilledRowProps) {
  const { t } = texts;
  const said = ({ figure }: OwnCount) => {
    if (!figure) return t('claims.noClaim');
    return figure.gap ? t('claims.own.notDisclosed') : range(figure);
  };
  return (
    <span className="killed-row" title={own && `${t('claims.ownCounts')}, ${note}`}>
      <b>{t(own ? 'claims.killed' : 'claims.figures')}</b>
      <span className="killed-note" data-shown={noteShown || !own || undefined}>
        {own && <span className="killed-own">, {t('claims.ownCounts')},</span>} {note}
      </span>
      {own?.rows.map(({ people, counts }) => (
        <span key={people} className="killed-people">
          {' '}
          <span>{t(`claims.own.${people}`)}</span>
          {counts.map((count) => (
            <span key={count.side} className="killed-count" title={texts.side(count.side)}>
              {' '}
              <SideDisc side={count.side} /> <span className="killed-side">{texts.side(count.side)} </span>
              <span data-given={(count.figure && !count.figure.gap) || undefined}>{said(count)}</span>
              <span className="killed-own">,</span>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
