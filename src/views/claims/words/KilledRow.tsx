import { Fragment } from 'react';
import { SideDisc } from '../../detail/SideDisc';
import type { ClaimTexts } from './claimTexts';
import type { HeaderFigure } from './headerFigures';
import { ownCountText, type OwnCounts } from './ownCounts';

type KilledRowProps = {
  readonly own: OwnCounts | undefined;
  /** Of which days the figures are, and of which events they are not. */
  readonly note: string;
  readonly texts: ClaimTexts;
  readonly range: (figure: HeaderFigure) => string;
};

/** The sides' own counts of their killed, a line a side. */
export function KilledRow({ own, note, texts, range }: KilledRowProps) {
  const { t } = texts;
  return (
    <span className="killed-row">
      <span className="killed-head">
        <b>{t(own ? 'claims.ownCounts' : 'claims.figures')}</b> <span className="killed-note">{note}</span>
      </span>
      {own?.sides.map(({ side, counts }) => (
        <span key={side} className="killed-side">
          {' '}
          <span>
            <SideDisc side={side} /> {texts.side(side)}
          </span>{' '}
          <span>
            {counts.map((count, index) => (
              <Fragment key={count.people}>
                {index > 0 && ', '}
                <span data-given={(count.figure && !count.figure.gap) || undefined}>
                  {ownCountText(count, t, range)}
                </span>
              </Fragment>
            ))}
          </span>
        </span>
      ))}
    </span>
  );
}
