import type { Claim } from '../../model/claim';
import { reportedDay } from '../../model/span';

export type UcdpDeaths = {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  /**
   * Number of claims on deaths in the event, and of claimants behind them; both 0 if nobody gives a figure.
   */
  readonly claims: number;
  readonly claimants: number;
  /** Whether claims on deaths exist but none can stand for all deaths in the event. */
  readonly left: boolean;
};

/**
 * Returns the deaths of one event for UCDP's columns: the latest figure, from the only claimant, for all
 * deaths on all sides. No figures if there are several claimants, or only figures for one side or group of
 * people: figures are never added up, and a part is no total.
 */
export function ucdpDeaths(claims: readonly Claim[]): UcdpDeaths {
  const given = claims.filter(
    ({ measure, scope, status, notDisclosed, low, best, high }) =>
      measure === 'killed' &&
      scope === 'incident' &&
      status !== 'withdrawn' &&
      notDisclosed !== true &&
      (low ?? best ?? high) !== undefined,
  );
  const claimants = new Set(given.map(({ claimedBy }) => claimedBy)).size;
  const counts = { claims: given.length, claimants };
  if (given.length === 0) return { ...counts, left: false };
  const whole = given.filter(({ people, side }) => people === 'all' && side === 'all');
  const last = Math.max(...whole.map(({ reported }) => reportedDay(reported)));
  const [only, ...others] = whole.filter(({ reported }) => reportedDay(reported) === last);
  if (claimants > 1 || !only || others.length > 0) return { ...counts, left: true };
  const { low, best, high } = only;
  return {
    ...counts,
    left: false,
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
  };
}
