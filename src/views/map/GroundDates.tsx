import { useTranslator } from '../../i18n/useTranslator';
import { GroundMark } from '../key/drawnMarks';
import type { MapCaption } from './captions';
import type { DatedGround } from './datedGround';

export type GroundDatesProps = {
  /** What of the ground is drawn, and what is written on the map. */
  readonly ground: readonly DatedGround[];
  readonly captions: readonly MapCaption[];
};

/** The dates of what the map draws of the ground but has no room to write on it: none goes without its day. */
export function GroundDates({ ground, captions }: GroundDatesProps) {
  const t = useTranslator();
  const unnamed = ground.filter(({ layer }) => captions.every((caption) => caption.layer !== layer));
  if (unnamed.length === 0) return null;
  return (
    <ul className="map-dates" data-card aria-label={t('key.ground')}>
      {unnamed.map(({ layer, caption }) => (
        <li key={layer}>
          <GroundMark layer={layer} /> {t(caption)}
        </li>
      ))}
    </ul>
  );
}
