import { useMemo } from 'react';
import { sentenceCase } from '../../../i18n/sentenceCase';
import { claimantRoles, type Claim } from '../../../model/claim';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore, useLoaded } from '../../../state/useApp';
import { SideDisc } from '../../detail/SideDisc';
import { ClaimantMark } from '../paint/ClaimantMark';
import type { ClaimTexts } from './claimTexts';
import { headerFigures, type HeaderFigure } from './headerFigures';
import { KilledRow } from './KilledRow';
import { ownCounts } from './ownCounts';
import { mixedMeasures } from '../layout/series';
import { isNarrower, tollsNote } from './tollsNote';
import { useClaimTexts } from './useClaimTexts';
import { useTolls, type Tolls } from './useTolls';
import './killed.css';

/**
 * Casualty figures in the page's header: each side's count of its own killed, expandable to the latest figure
 * of each kind of claimant by side and people. Figures aren't summed, and event filters don't apply.
 */
export function HeaderFigures() {
  const loaded = useLoaded();
  return loaded ? <Figures loaded={loaded} /> : null;
}

function Figures({ loaded }: { readonly loaded: Loaded }) {
  const tolls = useTolls(loaded);
  return tolls ? <FiguresOf loaded={loaded} tolls={tolls} /> : null;
}

function FiguresOf({ loaded, tolls }: { readonly loaded: Loaded; readonly tolls: Tolls }) {
  const store = useAppStore();
  const open = useApp((state) => state.figuresOpen);
  const { claims, day, of } = tolls;
  const { known } = of;
  const texts = useClaimTexts(loaded, of.window);
  const { sides, actors } = loaded.table.dictionaries;
  const figures = useMemo(
    () => headerFigures(claims, sides, actors, day, known),
    [claims, sides, actors, day, known],
  );
  const { rows, whole } = figures;
  const { t } = texts;
  const shown = rows.filter((row) => row.cells.some((cell) => cell.figures.length > 0));
  if (shown.length === 0 && whole.length === 0) return null;
  const counts = ownCounts(figures);
  const note = tollsNote({ ...of, newest: counts?.newest }, t, texts.day);
  return (
    <details
      className="header-figures"
      open={open}
      onToggle={({ currentTarget }) => store.getState().openFigures(currentTarget.open)}
    >
      <summary>
        <KilledRow
          own={counts}
          note={note}
          noteShown={isNarrower(of)}
          texts={texts}
          range={(figure) => rangeText(figure, texts)}
        />
      </summary>
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
    </details>
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

function rangeText({ claim, claims, low, high }: HeaderFigure, { t, figure }: ClaimTexts): string {
  if (claims.length === 1 || low === undefined || high === undefined) return figure(claim);
  const open = claims.some((one) => one.atLeast && (one.low ?? 0) >= high) ? '+' : '';
  return `${t('claims.range', { low, high })}${open}`;
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
