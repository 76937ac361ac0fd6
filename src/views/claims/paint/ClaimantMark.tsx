import type { Claim } from '../../../model/claim';
import { useLoaded } from '../../../state/useApp';
import './claimantMark.css';

/** Who speaks, as a mark in the colour of those who are counted: dot own side, ring adversary, square third party. */
export function ClaimantMark({ claim }: { readonly claim: Pick<Claim, 'side' | 'claimantRole'> }) {
  const sides = useLoaded()?.table.dictionaries.sides;
  const index = sides?.findIndex((side) => side.id === claim.side);
  return (
    <span
      className="claimant-mark"
      data-role={claim.claimantRole}
      data-side={index === 0 ? 'left' : index === 1 ? 'right' : undefined}
      aria-hidden="true"
    />
  );
}
