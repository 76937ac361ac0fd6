import { useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { coordinateTexts } from '../../model/geo/coordinateTexts';
import type { LngLat } from '../../model/geo/geodesic';
import './coordinates.css';

const forms = ['decimal', 'dms', 'mgrs'] as const;

/**
 * Coordinates of a point in three notations (decimal degrees; degrees, minutes and seconds; MGRS), each with a
 * button that copies it.
 */
export function Coordinates({ point }: { readonly point: LngLat }) {
  const t = useTranslator();
  const texts = coordinateTexts(point.lng, point.lat);
  const [told, tell] = useState<{ readonly text: string; readonly done: boolean } | undefined>(undefined);
  const copy = (text: string) => {
    // Where a page may not write to the clipboard the text can still be marked.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => tell({ text, done: true }),
      () => tell({ text, done: false }),
    );
  };
  return (
    <div className="coordinates">
      <dl>
        {forms.map((form) => {
          const text = texts[form];
          const name = t(`map.coordinates.${form}`);
          return (
            <div key={form}>
              <dt>{name}</dt>
              <dd dir="ltr">{text}</dd>
              <dd>
                <button
                  type="button"
                  className="button"
                  aria-label={t('map.copyAs', { text: name })}
                  onClick={() => copy(text)}
                >
                  {t(told?.done && told.text === text ? 'map.copied' : 'map.copy')}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p role="status" className={told?.done === false ? undefined : 'visually-hidden'}>
        {told && (told.done ? `${t('map.copied')} ${told.text}` : t('map.copyRefused'))}
      </p>
    </div>
  );
}
