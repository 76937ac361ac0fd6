import { SideDisc } from '../../detail/SideDisc';
import type { ClaimTexts } from './claimTexts';
import type { HeaderFigure } from './headerFigures';
import type { OwnCount, OwnCounts } from './ownCounts';

type KilledRowProps = {
  readonly own: OwnCounts | undefined;
  /** Of which days the figures are, and of which events they are not. */
  readonly note: string;
  /** Whether the figures could be taken for those of fewer days or events: the note is then in sight. */
  readonly noteShown: boolean;
  readonly texts: ClaimTexts;
  readonly range: (figure: HeaderFigure) => string;
};

/**
 * Row with each side's own count of its killed; claimants and days are in a note for hover, expansion and screen
 * readers.
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
