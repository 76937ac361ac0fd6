import { createTranslator } from '../../src/i18n/translator';
import type { Claim } from '../../src/model/claim';
import { dayOf } from '../../src/model/day';
import { claimTexts } from '../../src/views/claims/words/claimTexts';
import { layoutClaims } from '../../src/views/claims/layout/layout';
import type { EventInfos } from '../../src/views/claims/layout/layoutAttacks';
import type { ClaimsScene, Measure } from '../../src/views/claims/layout/scene';
import { seriesOf } from '../../src/views/claims/layout/series';
import type { WrittenDataset } from '../data/datasets';

/** Folder in `data/` of the conflict whose claims are charted. */
export const claimsConflict = 'nagorno-karabakh-2020';

/** As wide as the letters of a usual font are on average, so that the picture is the same everywhere. */
export const measure: Measure = ({ text, sizePx }) => text.length * sizePx * 0.54;

const window = { from: dayOf(2020, 9, 27), to: dayOf(2020, 11, 10) };

export const inWar = (claim: Claim) => claim.asOf >= '2020-09-27' && claim.asOf <= '2020-11-10';

/** Makes charts of a dataset's claims, in English, and chooses among the war's claims. */
export function claimsCharts(dataset: WrittenDataset) {
  const events: EventInfos = new Map(
    dataset.events.map(({ id, when, places }) => {
      const [year = 0, month = 1, day = 1] =
        when
          .split('/')[0]
          ?.split('-')
          .map((part) => parseInt(part, 10)) ?? [];
      const site = places.find(({ role }) => role === 'site' || role === 'target');
      return [id, { place: site?.place, day: dayOf(year, month, day) }];
    }),
  );

  function chart(
    claims: readonly Claim[],
    widthPx = 1048,
    known?: number,
    filtered = false,
    days = window,
  ): ClaimsScene {
    const t = createTranslator('en');
    const texts = claimTexts(dataset, t, { language: 'en', names: 'both', conventions: [] }, false);
    const series = seriesOf(claims, dataset.actors, known);
    return layoutClaims({
      series,
      sides: dataset.sides,
      window: days,
      events,
      filtered,
      widthPx,
      texts,
      measure,
    });
  }

  const of = (measure: string, people: string, scope: string) =>
    dataset.claims.filter(
      (claim) =>
        claim.measure === measure && claim.people === people && claim.scope === scope && inWar(claim),
    );
  const oneSeries = of('killed', 'military', 'cumulative').filter(
    (claim) => claim.series === 'nk-defence.military.armenian.killed' && claim.via === undefined,
  );
  return { chart, of, oneSeries };
}

/** Charts of claims by the name of their snapshot. */
export function claimsCases(dataset: WrittenDataset) {
  const { chart, of, oneSeries } = claimsCharts(dataset);
  return {
    'claims-one-series': () => chart(oneSeries),
    'claims-conflicting': () => chart(of('killed', 'civilian', 'cumulative')),
    'claims-not-disclosed': () =>
      chart(of('killed', 'military', 'cumulative').filter((claim) => claim.side === 'azerbaijani')),
    'claims-incidents': () => chart(of('killed', 'civilian', 'incident')),
  };
}
