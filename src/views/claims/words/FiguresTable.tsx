import { sentenceCase } from '../../../i18n/sentenceCase';
import { claimantRoles, type Claim } from '../../../model/claim';
import { useLoaded } from '../../../state/useApp';
import { SideDisc } from '../../detail/SideDisc';
import { mixedMeasures } from '../layout/series';
import { ClaimantMark } from '../paint/ClaimantMark';
import type { ClaimTexts } from './claimTexts';
import type { HeaderFigure, HeaderFigures } from './headerFigures';
import { rangeText } from './rangeText';

export type FiguresTableProps = {
  /** Rows of the table that have a figure, by people counted. */
  readonly rows: HeaderFigures['rows'];
  /** Claims about all sides together. */
  readonly whole: readonly Claim[];
  readonly texts: ClaimTexts;
};

/** Table of the latest casualty figures of each kind of claimant by side and people; nothing is summed. */
export default function FiguresTable({ rows: shown, whole, texts }: FiguresTableProps) {
  const loaded = useLoaded();
  const { t } = texts;
  if (!loaded) return null;
  const { sides } = loaded.table.dictionaries;
  return (
    <>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('claims.killed')}</th>
              {sides.slice(0, 2).map((side, index) => (
                <th
                  scope="col"
                  key={side.id}
                  className="header-figures-side"
                  data-side={index === 0 ? 'left' : 'right'}
                >
                  <SideDisc side={side.id} /> {sentenceCase(texts.side(side.id), t.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.people}>
                <th scope="row">{t(`claims.row.${row.people}`)}</th>
                {row.cells.map((cell) => (
                  <td key={cell.side}>
                    {cell.figures.length === 0 && <span className="quiet">{t('claims.noClaim')}</span>}
                    {cell.figures.map((figure) => (
                      <FigureOfRole key={figure.role} figure={figure} texts={texts} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <WholeFigures claims={whole} texts={texts} />
      <p className="claims-legend">
        {claimantRoles.map((role) => (
          <span key={role}>
            <ClaimantMark claim={{ side: '', claimantRole: role }} />
            {t(`claims.role.${role}`)}
          </span>
        ))}
        <span>{t('claims.neverAdded')}</span>
      </p>
    </>
  );
}

function FigureOfRole({ figure, texts }: { readonly figure: HeaderFigure; readonly texts: ClaimTexts }) {
  const { t } = texts;
  const { claim, gap } = figure;
  return (
    <div className="header-figure" data-not-disclosed={gap !== undefined || undefined}>
      <p>
        <ClaimantMark claim={claim} />
        <span className="visually-hidden">
          {t('claims.roleOf', { role: t(`claims.role.${figure.role}`) })}{' '}
        </span>
        <b>{gap ? t('claims.notDisclosed') : rangeText(figure, texts)}</b>
      </p>
      <p className="header-figure-by">{gap ? gapBy(figure, texts) : byText(figure, texts)}</p>
    </div>
  );
}

function byText({ claim, claims }: HeaderFigure, texts: ClaimTexts): string {
  const { t } = texts;
  if (claims.length > 1) {
    const claimant = t('claims.claimants', { count: new Set(claims.map((one) => one.claimedBy)).size });
    return t('claims.by', { claimant, date: texts.asOfRange(claims) });
  }
  const by = texts.by(claim);
  return mixedMeasures.includes(claim.measure) ? t('claims.withWounded', { by }) : by;
}

function gapBy({ claim, gap }: HeaderFigure, texts: ClaimTexts): string {
  const claimant = texts.claimant(claim);
  return gap?.disclosed === undefined
    ? texts.t('claims.notDisclosedBy', { claimant })
    : texts.t('claims.notDisclosedByUntil', { claimant, date: texts.day(gap.disclosed) });
}

/**
 * Figures for all sides together; on one line if the same claimant gives those of all people and of civilians
 * for the same day.
 */
function WholeFigures({ claims, texts }: { readonly claims: readonly Claim[]; readonly texts: ClaimTexts }) {
  const { t } = texts;
  const [all, civilian] = claims;
  const together = all && civilian && texts.by(all) === texts.by(civilian);
  const lines = together ? [[all, civilian]] : claims.map((claim) => [claim]);
  return lines.map((line) => {
    const [first] = line;
    if (!first) return null;
    const words = line.map((claim) => {
      const key = claim.people === 'all' ? 'all' : line.length > 1 ? 'civilian' : 'civilianAlone';
      return t(`claims.whole.${key}`, { figure: texts.figure(claim) });
    });
    return (
      <div className="header-whole" key={first.id}>
        <p>
          <ClaimantMark claim={first} />
          <span className="visually-hidden">
            {t('claims.roleOf', { role: t(`claims.role.${first.claimantRole}`) })}{' '}
          </span>
          <b>{words.join(', ')}</b>
        </p>
        <p className="header-figure-by">{texts.by(first)}</p>
      </div>
    );
  });
}
