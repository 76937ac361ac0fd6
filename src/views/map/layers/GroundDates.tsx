import { useTranslator } from '../../../i18n/useTranslator';
import { GroundMark } from '../../key/drawnMarks';
import type { DatedGround } from './datedGround';

/**
 * The dates of what the map draws of the ground, where the key has no room for them. Whether there is room for a
 * caption on the map as well changes nothing here: this box keeps rings away, and their places decide on captions.
 */
export function GroundDates({ ground }: { readonly ground: readonly DatedGround[] }) {
  const t = useTranslator();
  if (ground.length === 0) return null;
  return (
    <ul className="map-dates" data-card aria-label={t('key.ground')}>
      {ground.map(({ layer, caption }) => (
        <li key={layer}>
          <GroundMark layer={layer} /> {t(caption)}
        </li>
      ))}
    </ul>
  );
}
