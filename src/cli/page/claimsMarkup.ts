import { figureText } from '../../i18n/figureText';
import { dateOn, asOfText } from '../../i18n/when';
import { placeName } from '../../i18n/placeName';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { dayPart } from '../../model/span';
import { claimGroups } from '../../views/detail/claimGroups';
import { dataText } from './dataText';
import { actorNamed } from './eventMarkup';
import { joined, markup, type Markup } from './markup';
import { mostOnPage, namingOf, type PageContent, type PageOf } from './pageContent';
import { shortSources } from './sourceMarkup';

/** Formats a view's casualty claims as a section with a table; undefined if it has none. */
export function claimsMarkup(content: PageContent, of: PageOf): Markup | undefined {
  const { claims, claimCount, claimSentence } = content;
  const { t } = of;
  if (claimCount === 0) return undefined;
  const heads = (['claimant', 'counted', 'figure', 'asOf', 'reported', 'source'] as const).map(
    (name) => markup`<th scope="col">${t(`claims.column.${name}`)}</th>`,
  );
  return markup`<section class="claims">
<h2>${t('detail.claims')}</h2>
<p><bdi>${claimSentence}</bdi></p>
<p>${t('detail.claimsNever')}</p>
${claimCount > mostOnPage ? markup`<p>${t('page.firstClaims', { shown: mostOnPage, count: claimCount })}</p>` : undefined}
<div class="wide" role="region" aria-label="${t('detail.claims')}" tabindex="0">
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${claims.map((claim) => claimRow(claim, of))}</tbody>
</table>
</div>
</section>
`;
}

function claimRow(claim: Claim, of: PageOf): Markup {
  const { loaded, t } = of;
  const [group] = claimGroups([claim], loaded.table.dictionaries, t);
  const via =
    claim.via === undefined ? undefined : markup`<bdi>, ${t('detail.via', { source: claim.via })}</bdi>`;
  const status = claim.status === 'undisputed' ? undefined : `, ${t(`detail.claimStatus.${claim.status}`)}`;
  const day = dateOn(dayPart(claim.reported), t);
  const place = byId(loaded.table.dictionaries.places, claim.place);
  const where = place && markup` (<bdi>${placeName(place, namingOf(of))}</bdi>)`;
  const note =
    claim.note === undefined ? undefined : markup`<br><small>${dataText(claim.note, t.language)}</small>`;
  return markup`<tr>
<th scope="row"><bdi>${actorNamed(claim.claimedBy, of)}</bdi>${via} <small>${t(`claims.role.${claim.claimantRole}`)}${status}</small></th>
<td><bdi>${group?.title}</bdi>${where} <small>${t(`detail.scope.${claim.scope}`)}</small>${note}</td>
<td class="figure">${figureText(claim, t)}</td>
<td>${asOfText(claim.asOf, t)}</td>
<td>${day}${claim.assumed ? markup` <small>${t('detail.assumedDay')}</small>` : undefined}</td>
<td>${claim.warning === undefined ? joined(shortSources(claim.sources, of), ' · ') : foldedSources(claim.warning, claim, of)}</td>
</tr>
`;
}

function foldedSources(warning: string, { sources }: Claim, of: PageOf): Markup {
  const words = of.t(warning === 'graphic' ? 'warned.graphic' : 'warned.other', { warning });
  return markup`<details><summary><bdi>${words}</bdi> ${of.t('warned.show')}</summary>${joined(shortSources(sources, of), ' · ')}</details>`;
}
