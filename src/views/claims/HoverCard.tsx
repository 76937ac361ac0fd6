import type { Day } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import { useCard } from '../card/useCard';
import { ClaimFacts } from './ClaimFacts';
import type { ClaimTexts } from './words/claimTexts';

/** Claims under the pointer, and the pointer's position in px of the chart. */
export type PointedClaims = { readonly claims: readonly Claim[]; readonly x: number; readonly y: number };

type HoverCardProps = {
  readonly pointed: PointedClaims | undefined;
  /** Called with the card's claims when the pointer enters the card, and with undefined when it leaves it. */
  readonly enter: (shown: PointedClaims | undefined) => void;
  /** Tests whether an opened card shows these claims already. */
  readonly isOpen: (claims: readonly Claim[]) => boolean;
  readonly texts: ClaimTexts;
  readonly known: Day | undefined;
  readonly widthPx: number;
};

const cardWidthPx = 300;

const keyOf = ({ claims }: PointedClaims) => claims.map(({ id }) => id).join(' ');

/**
 * Hover card of the claims under the pointer: claimant, figure, dates and source. Hidden from screen readers.
 */
export function HoverCard({ pointed, enter, isOpen, texts, known, widthPx }: HoverCardProps) {
  // Of what is told in an opened card there is no second one, which Escape would close first.
  const { shown, over } = useCard(pointed && !isOpen(pointed.claims) ? pointed : undefined, keyOf, enter);
  if (!shown || isOpen(shown.claims)) return null;
  const left = Math.max(8, Math.min(shown.x + 14, widthPx - cardWidthPx - 8));
  return (
    <div
      className="claims-hover"
      style={{ left, top: shown.y + 16, maxWidth: Math.min(cardWidthPx, widthPx - 16) }}
      // What lies under the card is not pointed at through it.
      onPointerMove={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      {...over}
    >
      {shown.claims.map((claim) => (
        <ClaimFacts key={claim.id} claim={claim} texts={texts} known={known} links={false} />
      ))}
    </div>
  );
}
