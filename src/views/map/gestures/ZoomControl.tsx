import { memo } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { useMap } from '../MapContainer';
import { metresPerPx } from '../layout/projection';
import { keyboardDefaults, prefersReducedMotion } from './useKeyboard';
import type { Viewport } from '../useViewport';

export type ZoomControlProps = {
  readonly viewport: Viewport;
  /** Callback that returns the map to its initial view; undefined hides the button. */
  readonly goHome: (() => void) | undefined;
};

/**
 * Zoom buttons and scale bar of the map. At the last zoom level a button is aria-disabled but keeps the focus.
 */
export const ZoomControl = memo(function ZoomControl({ viewport, goHome }: ZoomControlProps) {
  const t = useTranslator();
  const map = useMap();
  const zoomBy = (step: number) => map.setZoom(map.getZoom() + step, { animate: !prefersReducedMotion() });
  const { widthPx, kilometres } = scaleBar(map.getCenter().lat, viewport.zoom);
  return (
    <div className="map-corner">
      <div className="map-zoom" data-card>
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          title={t('map.zoomIn')}
          aria-disabled={viewport.zoom >= map.getMaxZoom()}
          onClick={() => zoomBy(keyboardDefaults.zoomStep)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          title={t('map.zoomOut')}
          aria-disabled={viewport.zoom <= map.getMinZoom()}
          onClick={() => zoomBy(-keyboardDefaults.zoomStep)}
        >
          −
        </button>
        {goHome && (
          <button type="button" aria-label={t('map.home')} title={t('map.home')} onClick={goHome}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path
                d="M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
              />
            </svg>
          </button>
        )}
      </div>
      <div className="map-scale" data-card>
        <span className="map-scale-bar" style={{ width: widthPx }} />
        {t('map.kilometres', { count: kilometres })}
      </div>
    </div>
  );
});

/** Computes a scale bar: the largest 1, 2 or 5 × 10ⁿ kilometres of at most 150 px, and its length in px. */
function scaleBar(lat: number, zoom: number): { readonly widthPx: number; readonly kilometres: number } {
  const kmPerPx = metresPerPx(lat, zoom) / 1000;
  const most = kmPerPx * 150;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((km) => km <= most) ?? power;
  return { widthPx: Math.round(kilometres / kmPerPx), kilometres };
}
