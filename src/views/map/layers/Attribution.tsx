import { useId, useState, type ReactNode } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { noMap, type Credit } from '../../../model/conflictMap';
import { textIn, type Text } from '../../../model/text';
import { usePlacedMap } from '../../../state/useApp';
import type { TileSource } from '../tiles/tileSource';

export type AttributionProps = {
  /** Online tiles shown instead of the base map; undefined for none. */
  readonly tiles: TileSource | undefined;
  readonly children: ReactNode;
};

/** Credits of the base map or tiles; on small maps behind a button, together with the legend. */
export function Attribution({ tiles, children }: AttributionProps) {
  const t = useTranslator();
  const { credits: ofMap } = usePlacedMap()?.map ?? noMap;
  const credits: readonly Credit[] = tiles ? [{ text: tiles.attribution, always: true }] : ofMap;
  const textOf = (text: Text) => textIn(text, t.language);
  const asked = credits.filter(({ always }) => always).map(({ text, short }) => textOf(short ?? text));
  const makers = asked.join(' · ') || t('map.aboutMap');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="map-foot" data-open={open}>
      <div className="map-foot-card" id={id}>
        {children}
        <p className="map-attribution" data-card>
          {credits.map(({ text }) => textOf(text)).join(' · ')}
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
