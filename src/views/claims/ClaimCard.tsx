import { useEffect, useRef } from 'react';
import type { Day } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import { useAppStore } from '../../state/useApp';
import { focusNear } from '../shared/focusNear';
import type { CardPlace } from './layout/cardPlace';
import { ClaimFacts } from './ClaimFacts';
import type { ClaimTexts } from './words/claimTexts';

type ClaimCardProps = {
  readonly claims: readonly Claim[];
  /** Position of the card; undefined puts it into a corner. */
  readonly place: CardPlace | undefined;
  readonly texts: ClaimTexts;
  readonly known: Day | undefined;
  readonly onClose: () => void;
};

/**
 * Card of one or more opened claims (casualty figures of a claimant) with their sources and links to their
 * events. Escape closes it.
 */
export function ClaimCard({ claims, place, texts, known, onClose }: ClaimCardProps) {
  const store = useAppStore();
  const card = useRef<HTMLDivElement>(null);
  const { t } = texts;
  useEffect(function takeAndReturnFocus() {
    const before = focusNear(card.current);
    card.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const events = [...new Set(claims.map((claim) => claim.event))].filter((event) => event !== undefined);
  return (
    <div
      ref={card}
      className="claims-card"
      style={place && { right: 'auto', bottom: 'auto', ...place }}
      role="dialog"
      aria-label={t('claims.card')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="claims-card-body">
        {claims.map((claim) => (
          <ClaimFacts key={claim.id} claim={claim} texts={texts} known={known} links />
        ))}
      </div>
      <div className="claims-card-ways">
        {events.map((event) => (
          <button
            key={event}
            type="button"
            className="button"
            onClick={() => store.getState().change({ event })}
          >
            {t('claims.card.event')}
          </button>
        ))}
        <button type="button" className="plain-button" onClick={onClose}>
          {t('claims.card.close')}
        </button>
      </div>
    </div>
  );
}
