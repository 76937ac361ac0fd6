import { useTranslator } from '../../i18n/useTranslator';
import { fillOf, type Fill } from '../../scale/fill';
import { Glyph } from '../glyph/Glyph';
import type { RingStyle } from './groupMarks';
import type { MapLayout } from './layout';
import type { Box, Point } from './projection';

export type InView = {
  readonly fills: readonly Fill[];
  readonly styles: readonly RingStyle[];
  readonly seats: boolean;
};

const fillOrder: readonly Fill[] = ['solid', 'half', 'hollow'];
const styleOrder: readonly RingStyle[] = ['settlement', 'district', 'line', 'region', 'exact'];

/** The kinds of mark in view, whether or not they pass: so the legend doesn't change while filtering. */
export function marksInView({ rings, seats }: MapLayout, view: Box): InView {
  const sees = ({ x, y }: Point) =>
    x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
  const seen = rings.filter((ring) => sees(ring.anchor));
  const fills = new Set(seen.flatMap((ring) => ring.glyphs.map(({ mark }) => fillOf(mark.status))));
  const styles = new Set(seen.map((ring) => ring.style));
  return {
    fills: fillOrder.filter((fill) => fills.has(fill)),
    styles: styleOrder.filter((style) => styles.has(style)),
    seats: seats.some((seat) => sees(seat.anchor)),
  };
}

/** What the marks in view mean. */
export function Legend({ inView }: { readonly inView: InView }) {
  const t = useTranslator();
  if (inView.fills.length === 0) return null;
  return (
    <div className="map-legend" data-card role="group" aria-label={t('map.legend')}>
      <ul>
        {inView.fills.map((fill) => (
          <li key={fill}>
            <Glyph glyph="strike" fill={fill} sizePx={14} color="var(--force)" /> {t(`map.legend.${fill}`)}
          </li>
        ))}
      </ul>
      <ul className="map-legend-rings">
        {inView.styles.map((style) => (
          <li key={style}>
            <svg
              className={`map-ring map-ring-${style}`}
              width="18"
              height="16"
              viewBox="0 0 18 16"
              aria-hidden="true"
            >
              {style === 'line' ? (
                <>
                  <path className="map-band" d="M1 14 17 2" />
                  <rect x="4.5" y="3.5" width="9" height="9" rx="2.5" />
                </>
              ) : style === 'exact' ? (
                <path d="M9 1v4M9 11v4M2 8h4M12 8h4" />
              ) : (
                <circle cx="9" cy="8" r="6.2" />
              )}
            </svg>{' '}
            {t(`map.legend.${style}`)}
          </li>
        ))}
        {inView.seats && (
          <li>
            <svg
              className="map-ring map-ring-seat"
              width="18"
              height="16"
              viewBox="0 0 18 16"
              aria-hidden="true"
            >
              <rect x="1" y="2.5" width="16" height="11" rx="5.5" />
              <circle cx="9" cy="8" r="2" />
            </svg>{' '}
            {t('map.legend.seat')}
          </li>
        )}
      </ul>
    </div>
  );
}
