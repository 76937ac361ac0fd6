import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { LayerMark } from '../../key/drawnMarks';
import type { DatedLayer } from './datedLayers';

/**
 * The dates of what the map draws of the ground, where the key has no room for them. Whether there is room for a
 * caption on the map as well changes nothing here: this box keeps rings away, and their places decide on captions.
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
