import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { LayerMark } from '../../key/drawnMarks';
import type { DatedLayer } from './datedLayers';

/**
 * Captions of the shown dated layers in a box on the map, for maps whose legend lacks space for them. The box
 * is there even if captions are empty, because glyphs and names are laid out around it.
 */
export function LayerDates({ ground }: { readonly ground: readonly DatedLayer[] }) {
  const t = useTranslator();
  if (ground.length === 0) return null;
  return (
    <ul className="map-dates" data-card aria-label={t('key.ground')}>
      {ground.map(({ layer, style, caption }) => (
        <li key={layer}>
          <LayerMark style={style} /> {textIn(caption, t.language)}
        </li>
      ))}
    </ul>
  );
}
