import { useMemo } from 'react';
import { dayText } from '../../i18n/dates';
import { claimantRoles } from '../../model/claim';
import type { Loaded } from '../../state/session/loaded';
import { useLoaded } from '../../state/useApp';
import { SideDisc } from '../detail/SideDisc';
import { ClaimantMark } from './paint/ClaimantMark';
import { gapOf } from './layout/gap';
import { groupsUnder, panelGroups } from './layout/panelGroups';
import { tollsNote } from './words/tollsNote';
import { useClaimTexts } from './words/useClaimTexts';
import { useTolls, type Tolls } from './words/useTolls';
import './claims.css';
import './words/killed.css';

/** Panel that lists the latest total of each claimant, grouped by what is counted. */
export function ClaimsPanel() {
  const loaded = useLoaded();
  return loaded ? <LatestOf loaded={loaded} /> : null;
}

function LatestOf({ loaded }: { readonly loaded: Loaded }) {
  const tolls = useTolls(loaded);
  return tolls ? <Latest loaded={loaded} tolls={tolls} /> : null;
}

function Latest({ loaded, tolls }: { readonly loaded: Loaded; readonly tolls: Tolls }) {
  const { known } = tolls.of;
  const texts = useClaimTexts(loaded, tolls.of.window);
  const { sides, actors } = loaded.table.dictionaries;
  const groups = useMemo(
    () => groupsUnder(panelGroups(tolls.claims, sides, actors, tolls.day), tolls.ofClaims),
    [tolls, sides, actors],
  );
  const { t } = texts;
  return (
    <div className="claims-panel">
      <div className="claims-panel-scroll" role="group" aria-label={t('claims.name')} tabIndex={0}>
        <div className="claims-panel-head">
          <h2>{t('claims.stood', { date: dayText(tolls.day, t.language, 'long') })}</h2>
          <p>
            {t('claims.totals', { note: tollsNote(tolls.of, t, texts.day) })} {t('claims.latestOfEach')}
          </p>
          <p className="claims-legend">
            {claimantRoles.map((role) => (
              <span key={role}>
                <ClaimantMark claim={{ side: '', claimantRole: role }} />
                {t(`claims.role.${role}`)}
              </span>
            ))}
          </p>
        </div>
        {groups.length === 0 && <p className="claims-panel-none">{t('claims.noLatest')}</p>}
        {groups.map((group) => (
          <table key={group.key}>
            <caption>
              <SideDisc side={group.claims[0].side} />{' '}
              {texts.sideCounted({ ...group.claims[0], place: group.claims[0].place })}
            </caption>
            <tbody>
              {group.claims.map((claim) => {
                const gap = claim.notDisclosed ? gapOf(claim, known) : undefined;
                return (
                  <tr key={claim.id}>
                    <td>
                      <b
                        className="claims-latest-figure"
                        data-not-disclosed={claim.notDisclosed || undefined}
                      >
                        {gap ? t('claims.notDisclosed') : texts.figure(claim)}
                      </b>
                    </td>
                    <th scope="row">
                      <ClaimantMark claim={claim} />
                      <span className="visually-hidden">
                        {t('claims.roleOf', { role: t(`claims.role.${claim.claimantRole}`) })}{' '}
                      </span>
                      <span>{texts.claimant(claim)}</span>
                    </th>
                    <td>{gap ? t('claims.since', { date: texts.day(gap.firstDay) }) : texts.asOf(claim)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  );
}
