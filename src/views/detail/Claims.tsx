import { figureText } from '../../i18n/figureText';
import { useTranslator } from '../../i18n/useTranslator';
import { edtfText } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { textIn } from '../../model/text';
import { useApp } from '../../state/useApp';
import { claimGroups } from './claimGroups';
import { SideDisc } from './SideDisc';

/** The casualty figures that were claimed, those about the same thing together; nothing is added up. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const t = useTranslator();
  const dictionaries = useApp((state) => state.loaded?.table.dictionaries);
  if (claims.length === 0 || !dictionaries) return null;
  return (
    <section className="detail-section">
      <h3>{t('detail.claims')}</h3>
      <p className="quiet">{t('detail.claimsNever')}</p>
      {claimGroups(claims, dictionaries, t).map((group) => (
        <div className="claim-group" key={group.key}>
          <h4>
            <SideDisc side={dictionaries.sides[group.side]?.id} />
            {group.title}, {t(`detail.scope.${group.scope}`)}
          </h4>
          <ul>
            {group.claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const t = useTranslator();
  const dictionaries = useApp((state) => state.loaded?.table.dictionaries);
  const claimant = byId(dictionaries?.actors ?? [], claim.claimedBy);
  const sides = dictionaries?.sides ?? [];
  const side = sides.findIndex((one) => one.id === claim.side);
  return (
    <li className="claim">
      <span className="claim-figure" data-not-disclosed={claim.notDisclosed || undefined}>
        {figureText(claim, t)}
      </span>
      <span className="claim-who">
        <span
          className="claimant-mark"
          data-role={claim.claimantRole}
          data-side={side === 0 ? 'left' : side === 1 ? 'right' : undefined}
          aria-hidden="true"
        />
        {claimant ? textIn(claimant.title, t.language) : claim.claimedBy}
        {claim.via !== undefined && `, ${t('detail.via', { source: claim.via })}`}{' '}
        <span className="quiet">
          {t(`detail.claimant.${claim.claimantRole}`)}, {t('detail.asOf', { date: edtfText(claim.asOf, t) })}
          {claim.status !== 'undisputed' && `, ${t(`detail.claimStatus.${claim.status}`)}`}
        </span>
        {claim.note !== undefined && <span className="claim-note">{textIn(claim.note, t.language)}</span>}
      </span>
    </li>
  );
}
