import { useId, useState, type ReactNode } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';

/** The makers who ask to be named wherever their map is seen. */
const makers = '© OpenStreetMap';

/** Who made the base map; on small maps behind one letter, together with the legend. */
export function Attribution({ children }: { readonly children: ReactNode }) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="map-foot" data-open={open}>
      <div className="map-foot-card" id={id}>
        {children}
        <p className="map-attribution" data-card>
          Natural Earth · {t('map.attribution')} · GSHHG · GeoNames
        </p>
      </div>
      <button
        type="button"
        className="map-info"
        data-card
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('map.chip.label', { text: makers, what: t('map.aboutMap') })}
        onClick={() => setOpen(!open)}
      >
        {makers}
      </button>
    </div>
  );
}
