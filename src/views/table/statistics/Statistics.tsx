import { useMemo, useState } from 'react';
import { groupNames } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import { claimFacetNames } from '../../../model/claimFacets';
import { fillOf } from '../../../scale/fill';
import type { Loaded } from '../../../state/session/loaded';
import { windowOf } from '../../../state/view/selectors';
import { useApp } from '../../../state/useApp';
import type { TableOptions } from '../options/options';
import type { SetOptions } from '../options/useOptions';
import { unitOf, unitsOf } from './calendar';
import { layoutMultiples } from './multiples';
import { Multiples, MultiplesTable, OneMultiple } from './Multiples';
import { useShownClaims, useShownEvents } from './useShown';
import './statistics.css';

export type StatisticsProps = {
  readonly loaded: Loaded;
  readonly options: TableOptions;
  readonly set: SetOptions;
  readonly widthPx: number;
  readonly cards: boolean;
};

/**
 * Statistics above the table: number of its rows per day, week, month or year, by a property that the reader
 * chooses.
 */
export default function Statistics({ loaded, options, set, widthPx, cards }: StatisticsProps) {
  const t = useTranslator();
  const { folded, by, claimBy } = options;
  const ofClaims = options.rows === 'claims';
  const window = useApp((state) => windowOf(state.view, loaded));
  const [asTable, setAsTable] = useState(false);
  const events = useShownEvents(loaded, options, !folded && !ofClaims);
  const claims = useShownClaims(loaded, options, !folded && ofClaims);
  const shown = ofClaims ? claims : events;
  const roomPx = cards ? widthPx - 24 : widthPx - 32;
  const layout = useMemo(
    () => shown && layoutMultiples(shown.multiples, shown.days.length - 1, roomPx, cards),
    [shown, roomPx, cards],
  );
  const fold = (
    <button
      type="button"
      className="link-button"
      aria-expanded={!folded}
      onClick={() => set({ folded: !folded })}
    >
      {t(folded ? 'stats.unfold' : 'stats.fold')}
    </button>
  );
  if (folded) return <div className="stats stats-folded">{fold}</div>;
  return (
    <section className="stats" aria-label={t('stats.name')}>
      <div className="stats-bar-top">
        {ofClaims && !cards && <b>{t('stats.claimsCounted')}</b>}
        <div className="segments" role="group" aria-label={t('stats.by')}>
          {unitsOf(window).map((unit) => (
            <button
              key={unit}
              type="button"
              className="segment"
              aria-pressed={unitOf(window, options.unit) === unit}
              onClick={() => set({ unit })}
            >
              {t(`stats.${unit}`)}
            </button>
          ))}
        </div>
        <select
          className="stats-by"
          aria-label={t('stats.parted')}
          value={ofClaims ? claimBy : by}
          onChange={({ target }) => {
            const ofEvents = groupNames.find((name) => name === target.value);
            const facet = claimFacetNames.find((name) => name === target.value);
            if (ofClaims && facet) set({ claimBy: facet });
            else if (ofEvents) set({ by: ofEvents });
          }}
        >
          {ofClaims
            ? claimFacetNames
                .filter((name) => name !== 'voice')
                .map((name) => (
                  <option key={name} value={name}>
                    {t(`claims.filter.${name}`)}
                  </option>
                ))
            : groupNames.map((name) => (
                <option key={name} value={name}>
                  {name === 'side' ? t('stats.side') : t(`filters.${name}`)}
                </option>
              ))}
        </select>
        {!cards && <span className="table-faint">{t(ofClaims ? 'stats.neverSum' : 'stats.oneScale')}</span>}
        <span className="stats-end">
          {!ofClaims && !cards && <FillKey />}
          <button
            type="button"
            className="link-button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t(asTable ? 'stats.asBars' : 'stats.asTable')}
          </button>
          {fold}
        </span>
      </div>
      {shown &&
        layout &&
        (asTable ? (
          <MultiplesTable shown={shown} />
        ) : cards ? (
          <OneMultiple layout={layout} shown={shown} />
        ) : (
          <Multiples layout={layout} shown={shown} />
        ))}
    </section>
  );
}

/** Legend of the fills of the statistics' bars, which stand for an event's status as those of glyphs do. */
function FillKey() {
  const t = useTranslator();
  return (
    <span className="stats-key">
      {(['documented', 'disputed', 'one-side'] as const).map((status) => (
        <span key={status}>
          <span className="stats-swatch" data-fill={fillOf(status)} aria-hidden="true" />{' '}
          {t(`status.${status}`)}
        </span>
      ))}
    </span>
  );
}
