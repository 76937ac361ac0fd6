import { useTranslator } from '../../i18n/useTranslator';
import type { Fill } from '../../scale/fill';
import { useApp } from '../../state/useApp';
import { Glyph } from '../../draw/Glyph';

const fills: readonly Fill[] = ['solid', 'half', 'hollow'];

/** Button that opens the guide, in place of the legend on a small map. */
export function OpenKey() {
  const t = useTranslator();
  const change = useApp((state) => state.change);
  return (
    <button
      type="button"
      className="map-button map-key"
      data-card
      aria-haspopup="dialog"
      onClick={() => change({ panel: 'guide' })}
    >
      {fills.map((fill) => (
        <Glyph key={fill} glyph="strike" fill={fill} sizePx={13} />
      ))}
      {t('key.open')}
    </button>
  );
}
