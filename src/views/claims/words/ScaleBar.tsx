import type { Claim } from '../../../model/claim';
import { figureOf } from '../layout/figure';

/**
 * Bar of a claimed figure on a scale from 0 to `max`, the highest of its group; a range is drawn from low to
 * high.
 */
export function ScaleBar({ claim, max }: { readonly claim: Claim; readonly max: number }) {
  const figure = figureOf(claim);
  if (!figure || max <= 0) return null;
  const share = (value: number) => 1 + (value / max) * 94;
  return (
    <svg className="scale-bar" width="100%" height="10" data-role={claim.claimantRole} aria-hidden="true">
      <line className="scale-bar-zero" x1="1%" x2="1%" y1="0" y2="10" />
      <line className="scale-bar-line" x1="1%" x2={`${share(figure.value)}%`} y1="5" y2="5" />
      {figure.high > figure.low && (
        <line
          className="scale-bar-band"
          x1={`${share(figure.low)}%`}
          x2={`${share(figure.high)}%`}
          y1="5"
          y2="5"
        />
      )}
      {claim.claimantRole === 'third-party' ? (
        <svg x={`${share(figure.value)}%`} overflow="visible">
          <rect className="scale-bar-mark" x="-3.5" y="1.5" width="7" height="7" />
        </svg>
      ) : (
        <circle className="scale-bar-mark" cx={`${share(figure.value)}%`} cy="5" r="3.6" />
      )}
    </svg>
  );
}
