import { useState } from 'react';
import { mapTools } from '../../i18n/mapToolsGroup';
import { useTranslator } from '../../i18n/useTranslator';
import type { Place } from '../../model/place';
import { lazyPart } from '../shared/lazyPart';

const Coordinates = lazyPart(() => import('../shared/Coordinates').then(({ Coordinates: forms }) => forms), {
  messages: [mapTools],
});

/** Button that shows a place's coordinates, to copy; renders nothing for a place without a point. */
export function PlaceCoordinates({ place: { lng, lat } }: { readonly place: Place }) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  if (lng === undefined || lat === undefined) return null;
  return (
    <>
      {' '}
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('detail.coordinates')}
      </button>
      {open && <Coordinates point={{ lng, lat }} />}
    </>
  );
}
