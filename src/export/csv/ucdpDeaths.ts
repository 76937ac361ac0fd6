import type { Claim } from '../../model/claim';
import { reportedDay } from '../../model/span';

export type UcdpDeaths = {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  /** Claims on the dead of the event, and how many claimants they are of; both 0 where nobody gives a figure. */
  readonly claims: number;
  readonly claimants: number;
  /** Whether figures were given and none of them can stand for all the dead. */
  readonly left: boolean;
};

/**
 * Returns the dead of one event as UCDP's columns can hold them: the last figure of a single claimant for all the
 * dead of all sides. Nothing where claimants are several, or where a figure is of a side or of civilians only:
 * figures are never added up, and a part is no total.
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
