import { claimantRoles, claimScopes, claimStatuses, peopleCounted, type Claim } from '../../model/claim';
import { supports } from '../../model/source';
import * as field from '../json/fields';
import { isRight, issueAt, readShape, type Shape, type Spot, type Teller } from '../json/shape';

const claimShape: Shape<Claim> = {
  id: field.need(field.id),
  event: field.id,
  series: field.id,
  measure: field.need(field.id),
  people: field.expect(field.oneOf(peopleCounted), 'all'),
  side: field.expect(field.id, 'all'),
  place: field.id,
  low: field.number,
  best: field.number,
  high: field.number,
  approximate: field.boolean,
  atLeast: field.boolean,
  notDisclosed: field.boolean,
  scope: field.expect(field.oneOf(claimScopes), 'incident'),
  asOf: field.need(field.when),
  reported: field.need(field.reported),
  assumed: field.boolean,
  claimedBy: field.need(field.id),
  via: field.string,
  claimantRole: field.expect(field.oneOf(claimantRoles), 'third-party'),
  status: field.or(field.oneOf(claimStatuses), 'undisputed'),
  sources: field.or(field.listOf(field.id), []),
  support: field.or(field.oneOf(supports), 'not-stated'),
  note: field.text,
  warning: field.string,
};

/** Tests whether a value is a fully valid claim; its figures may still contradict one another. */
export function isClaim(value: unknown): value is Claim {
  return isRight(claimShape, value);
}

/**
 * Validates a claim; undefined if it must be rejected. Figures that contradict one another are kept as given,
 * with a warning.
 */
export function readClaim(value: unknown, spot: Spot, tell: Teller): Claim | undefined {
  const claim = isClaim(value) ? value : readShape(claimShape, value, spot, tell, 'error');
  if (claim) checkFigures(claim, spot, tell);
  return claim;
}

/**
 * Warns of a claim whose figures aren't in the order low ≤ best ≤ high; about one row in a hundred of UCDP
 * isn't, and such rows are kept.
 */
export function checkFigures(claim: Claim, spot: Spot, tell: Pick<Teller, 'issue'>): void {
  const { low, best, high } = claim;
  if (low !== undefined && best !== undefined && high !== undefined && low <= best && best <= high) return;
  const figures = [low, best, high].filter((figure) => figure !== undefined);
  const at = { ...spot, id: claim.id };
  if (figures.some((figure, index) => index > 0 && figure < (figures[index - 1] ?? 0))) {
    tell.issue(issueAt(at, 'warning', 'range-reversed', 'low', figures.join(' – ')));
  }
  if (figures.length === 0 && !claim.notDisclosed)
    tell.issue(issueAt(at, 'warning', 'figure-missing', 'best'));
}
