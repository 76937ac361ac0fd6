import { memo } from 'react';
import type { Translator } from '../../../i18n/translator';
import { densityOpacities } from './densitySteps';
import './densityLegend.css';

export type DensityLegendProps = { readonly steps: readonly number[]; readonly t: Translator };

/** Legend of the density shading: for each shade, the range of events per grid cell. */
export const DensityLegend = memo(function DensityLegend({ steps, t }: DensityLegendProps) {
  return (
    <div className="map-legend" data-card role="group" aria-label={t('map.legend.density')}>
      <b>{t('map.legend.density')}</b>
      <ul>
        {steps.map((step, i) => (
          <li key={step}>
            <span className="map-square" style={{ opacity: densityOpacities[i] }} />{' '}
            {stepText(step, steps[i + 1], t)}
          </li>
        ))}
      </ul>
    </div>
  );
});

/**
 * Formats the range of counts of one shade, such as "3–9".
 * @param from lowest count of the shade
 * @param next lowest count of the next darker shade; undefined for the darkest
 */
function stepText(from: number, next: number | undefined, t: Translator): string {
  if (next === undefined) return t('map.legend.from', { count: from });
  if (next === from + 1) return t('map.legend.one', { count: from });
  return t('map.legend.range', { from, to: next - 1 });
}
