import { useMemo } from 'react';
import { placeAt } from '../../../i18n/placeAt';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Bounds } from '../../../model/dataset';
import { isSaidRole } from '../../../model/place';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useApp } from '../../../state/useApp';
import { useFreshAnswer } from '../../answers/useAnswer';
import { contains } from '../layout/groupMarks';
import { placeName } from '../layout/names/placeName';

/**
 * Note that explains why the map doesn't draw the selected event: without a place, a statement, outside the
 * map, or crowded out.
 */
export function SelectedNote({
  loaded,
  id,
  box,
  crowded,
}: {
  readonly loaded: Loaded;
  readonly id: string;
  /** Bounds that the map can be panned to, in degrees. */
  readonly box: Bounds;
  /** Whether the map leaves out the event for lack of space, its place being in the viewport. */
  readonly crowded: boolean;
}) {
  const t = useTranslator();
  const naming = useNaming();
  const view = useApp((state) => state.view);
  const question = useMemo(
    () => ({ kind: 'event', id, clauses: clausesOf(view, loaded), sort: view.sort }) as const,
    [id, view, loaded],
  );
  const answer = useFreshAnswer(loaded.engine, question);
  if (!answer) return null;
  const { place, role } = answer.line;
  const known = loaded.table.dictionaries.places[place];
  const { lng, lat } = known ?? {};
  if (!known || lng === undefined || lat === undefined) return <Note text={t('map.noPlaceSelected')} />;
  const where = { place: placeName(known, naming) };
  if (isSaidRole(role)) return <Note text={t('map.saidIn', { at: placeAt(known, naming, t) })} />;
  if (!contains(box, lng, lat)) return <Note text={t('map.beyondSelected', where)} />;
  return crowded ? <Note text={t('map.crowdedSelected', where)} /> : null;
}

function Note({ text }: { readonly text: string }) {
  return <p className="map-note">{text}</p>;
}
