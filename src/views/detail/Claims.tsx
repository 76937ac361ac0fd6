import { figureText } from '../../i18n/figureText';
import { actorName } from '../../i18n/placeName';
import { useNaming } from '../../i18n/useNaming';
import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { asOfText } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';
import { ClaimantMark } from '../claims/paint/ClaimantMark';
import { differsText } from '../claims/layout/differs';
import { figureOf } from '../claims/layout/figure';
import { ScaleBar } from '../claims/words/ScaleBar';
import { claimGroups, type ClaimGroup } from './claimGroups';
import { SideDisc } from './SideDisc';

/** Casualty claims of an event, grouped by what is counted. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useTranslator();
  const dictionaries = useLoaded()?.table.dictionaries;
  if (claims.length === 0 || !dictionaries) return null;
  return (
    <section className="detail-section">
      <h3>{t('detail.claims')}</h3>
      <p className="quiet">{t('detail.claimsNever')}</p>
      {claimGroups(claims, dictionaries, t).map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </section>
  );
}

/**
 * Claims that count the same thing: a sentence on how they differ, and for several claimants bars on one scale.
 */
function Group({ group: { side, title, scope, claims } }: { readonly group: ClaimGroup }) {
  const t = useTranslator();
  const claimantTitle = useClaimantTitle();
  const sides = useLoaded()?.table.dictionaries.sides;
  const differs = differsText(claims, t, claimantTitle);
  const several = new Set(claims.map((claim) => claim.claimedBy)).size > 1;
  const max = several ? Math.max(0, ...claims.map((claim) => figureOf(claim)?.high ?? 0)) : 0;
  return (
    <div className="claim-group">
      <h4>
        <SideDisc side={sides?.[side]?.id} />
        {title}, {t(`detail.scope.${scope}`)}
      </h4>
      {differs !== undefined && <p className="claim-differs">{differs}</p>}
      <ul>
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} max={max} />
        ))}
      </ul>
    </div>
  );
}

/** Returns a function for a claimant's name, as the reader has chosen names to be written. */
function useClaimantTitle(): (claim: Claim) => string {
  const naming = useNaming();
  const actors = useLoaded()?.table.dictionaries.actors;
  return (claim) => {
    const claimant = byId(actors ?? [], claim.claimedBy);
    return claimant ? actorName(claimant, naming) : claim.claimedBy;
  };
}

/**
 * Row of one claim: figure, claimant, date and note, with a bar if there is a scale.
 * @param max highest figure on the group's scale; 0 for no bar
 */
function ClaimLine({ claim, max }: { readonly claim: Claim; readonly max: number }) {
  const t = useTranslator();
  const claimantTitle = useClaimantTitle();
  const sides = useLoaded()?.table.dictionaries.sides;
  const index = sides?.findIndex((side) => side.id === claim.side);
  return (
    <li className="claim">
      <span className="claim-figure" data-not-disclosed={claim.notDisclosed || undefined}>
        {figureText(claim, t)}
      </span>
      <span className="claim-who" data-side={index === 0 ? 'left' : index === 1 ? 'right' : undefined}>
        <ClaimantMark claim={claim} />
        {claimantTitle(claim)}
        {claim.via !== undefined && `, ${t('detail.via', { source: claim.via })}`}{' '}
        <span className="quiet">
          {t(`claims.role.${claim.claimantRole}`)}, {asOfText(claim.asOf, t)}
          {claim.status !== 'undisputed' && `, ${t(`detail.claimStatus.${claim.status}`)}`}
        </span>
        {max > 0 && <ScaleBar claim={claim} max={max} />}
        {claim.note !== undefined && (
          <span className="claim-note" {...textProps(claim.note, t.language)}>
            {textIn(claim.note, t.language)}
          </span>
        )}
      </span>
    </li>
  );
}
