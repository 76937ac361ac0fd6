import type { Day } from '../../engine/questions';
import type { Claim } from '../../model/claim';
import { ClaimFacts } from './ClaimFacts';
import type { ClaimTexts } from './claimTexts';

type HoverCardProps = {
  readonly claims: readonly Claim[];
  /** The pointer, in px of the chart. */
  readonly x: number;
  readonly y: number;
  readonly texts: ClaimTexts;
  readonly known: Day | undefined;
  readonly widthPx: number;
};

const cardWidthPx = 300;

/** What the pointer is over: claimant, figure, dates and source. For the eye: the table tells the same. */
export function HoverCard({ claims, x, y, texts, known, widthPx }: HoverCardProps) {
  const left = Math.max(8, Math.min(x + 14, widthPx - cardWidthPx - 8));
  return (
    <div
      className="claims-hover"
      style={{ left, top: y + 16, maxWidth: Math.min(cardWidthPx, widthPx - 16) }}
    >
      {claims.map((claim) => (
        <ClaimFacts key={claim.id} claim={claim} texts={texts} known={known} links={false} />
      ))}
    </div>
  );
}
