import type { ReactNode } from 'react';
import { claimOptionLabel } from '../../../i18n/claimOptionLabel';
import { figureText } from '../../../i18n/figureText';
import { printDay } from '../../../model/day';
import { reportedDay } from '../../../model/span';
import type { Claim } from '../../../model/claim';
import { ClaimantMark } from '../../claims/paint/ClaimantMark';
import { SideDisc } from '../../detail/SideDisc';
import { whenText, type CellWords } from '../events/cells';
import type { ClaimColumnId } from '../options/columnIds';

export type ClaimWords = CellWords & {
  /** Titles of the events that the shown claims are about, by event id. */
  readonly titles: ReadonlyMap<string, string>;
};

type CellOf = (claim: Claim, words: ClaimWords) => ReactNode;

/**
 * Renderers of the cells of the claims table, by column. A figure is followed by the mark of its kind of
 * claimant.
 */
export const claimCells: { readonly [Id in ClaimColumnId]: CellOf } = {
  reported: ({ reported }, words) => {
    const day = reportedDay(reported);
    return Number.isFinite(day) ? whenText(printDay(day), words) : reported;
  },
  asOf: ({ asOf }, words) => whenText(asOf, words),
  figure: (claim, { t }) => (
    <>
      <b>{figureText(claim, t)}</b> <ClaimantMark claim={claim} />
    </>
  ),
  side: (claim, words) => (
    <>
      <SideDisc side={claim.side} /> {label('side', claim.side, words)}
    </>
  ),
  people: ({ people }, words) => label('people', people, words),
  measure: ({ measure }, words) => label('measure', measure, words),
  scope: ({ scope }, { t }) => t(`table.scope.${scope}`),
  claimant: ({ claimedBy, via }, words) => (
    <>
      {label('claimant', claimedBy, words)}
      {via !== undefined && <span className="table-faint"> {words.t('table.via', { name: via })}</span>}
    </>
  ),
  voice: ({ claimantRole }, words) => label('voice', claimantRole, words),
  event: ({ event }, { t, titles }) =>
    event === undefined ? (
      <span className="table-faint">{t('table.runningTotal')}</span>
    ) : (
      <span className="table-link">{titles.get(event) ?? event}</span>
    ),
  claimStatus: ({ status }, { t }) => t(`table.claimStatus.${status}`),
  id: ({ id }) => id,
};

function label(facet: Parameters<typeof claimOptionLabel>[0], id: string, words: ClaimWords): string {
  return claimOptionLabel(facet, id, words.dictionaries, words.t, words.naming);
}
