import type { Claim } from '../../../model/claim';
import { useLoaded } from '../../../state/useApp';
import './claimantMark.css';

/**
 * Mark for the kind of claimant, in the colour of the people counted: dot for their own side, ring for the
 * adversary, square for a third party.
 */
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
