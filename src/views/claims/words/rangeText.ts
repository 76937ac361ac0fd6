import type { ClaimTexts } from './claimTexts';
import type { HeaderFigure } from './headerFigures';

/**
 * Formats one figure, or the range of several claimants' figures; `+` where the highest is a minimum.
 */
export function rangeText({ claim, claims, low, high }: HeaderFigure, { t, figure }: ClaimTexts): string {
  if (claims.length === 1 || low === undefined || high === undefined) return figure(claim);
  const open = claims.some((one) => one.atLeast && (one.low ?? 0) >= high) ? '+' : '';
  return `${t('claims.range', { low, high })}${open}`;
}
