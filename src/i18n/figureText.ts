import type { Claim } from '../model/claim';
import type { Translator } from './translator';

/** Formats a claim's figure: `12–15`, `100+`, `about 50`, `not disclosed`. */
export function figureText(claim: Claim, t: Translator): string {
  if (claim.notDisclosed) return t('detail.notDisclosed');
  const { low, high, best } = claim;
  const figure = rangeOf(low ?? best, high ?? (claim.atLeast ? undefined : best), claim.atLeast === true, t);
  return claim.approximate ? t('detail.figure.about', { figure }) : figure;
}

function rangeOf(low: number | undefined, high: number | undefined, atLeast: boolean, t: Translator): string {
  if (low === undefined)
    return high === undefined ? t('detail.figure.none') : t('detail.figure.atMost', { high });
  if (high === undefined) return t(atLeast ? 'detail.figure.atLeast' : 'detail.figure.exact', { low });
  return low === high ? t('detail.figure.exact', { low }) : t('detail.figure.range', { low, high });
}
