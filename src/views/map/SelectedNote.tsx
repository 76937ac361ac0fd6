import { useMemo } from 'react';
import { placeAt } from '../../i18n/placeAt';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/createAppStore';
import { clausesOf } from '../../state/selectors';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';

/** Says of a selected event that isn't drawn why the map doesn't show it. */
export function SelectedNote({ loaded, id }: { readonly loaded: Loaded; readonly id: string }) {
  const t = useTranslator();
  const naming = useNaming();
  const view = useApp((state) => state.view);
  const question = useMemo(
    () => ({ id, clauses: clausesOf(view, loaded), sort: view.sort }),
    [id, view, loaded],
  );
  const { answer } = useAnswer(loaded.engine, 'event', question);
  if (!answer) return null;
  const { place, role } = answer.line;
  const said = role === 'seat' || role === 'venue';
  const known = loaded.table.dictionaries.places[place];
  if (known && !said) return null;
  return (
    <p className="map-note">
      {known ? t('map.saidIn', { at: placeAt(known, naming, t) }) : t('map.noPlaceSelected')}
    </p>
  );
}
