import { useCallback, useState } from 'react';
import { placeClauseId } from '../../../engine/placeClause';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore } from '../../../state/useApp';
import { useCard } from '../../card/useCard';
import { lazyPart } from '../../shared/lazyPart';
import { listed } from '../layout/chipClauses';
import { findGlyph, type FoundGlyph } from '../paint/findGlyph';
import { useMap } from '../MapContainer';
import { distanceToBox } from '../../../draw/box';
import type { MapModel } from '../useMapModel';
import { usePointer, type TouchedEvents } from './usePointer';

export type EventPointerProps = { readonly model: MapModel; readonly loaded: Loaded };

// Nothing is pointed at yet when the map is first drawn.
const EventCard = lazyPart(() => import('../cards/EventCard').then(({ EventCard: card }) => card), {
  failed: 'nowhere',
});
// Asked for by a finger only.
const EventChooser = lazyPart(() =>
  import('../cards/EventChooser').then(({ EventChooser: chooser }) => chooser),
);

/**
 * Hover and click handling of events on the map, with the card of the hovered or selected event, and the menu
 * of several events under one tap.
 */
export function EventPointer({ model, loaded }: EventPointerProps) {
  const t = useTranslator();
  const store = useAppStore();
  const { viewport, marks, places, layout, obstacles } = model;
  const { view } = viewport;
  const change = useApp((state) => state.change);
  const hover = useApp((state) => state.hover);
  const selected = useApp((state) => state.view.event);
  const [pointedId, point] = useState<string | undefined>(undefined);
  const [touched, choose] = useState<TouchedEvents | undefined>(undefined);
  const list = useCallback(
    (indexes: readonly number[]) => {
      const ids = indexes.map((index) => placeClauseId(places[index]?.id ?? '', 'there'));
      const filters = listed(store.getState().view, { places: indexes, ids }, places);
      change({ ...filters, panel: 'list', event: undefined });
    },
    [store, change, places],
  );
  const hint = t('map.listHere');
  usePointer(useMap(), marks.density ? undefined : layout, marks.passing, { point, list, choose, hint });

  const glyphOf = (id: string | undefined) => (marks.density ? undefined : findGlyph(layout, id));
  // The selected event has its card already; what is not drawn any more has none.
  const canTell = pointedId !== selected && glyphOf(pointedId) !== undefined;
  const card = useCard(canTell ? pointedId : undefined, String, (id) => {
    hover(id);
    // On the card, the pointer is on no mark.
    point(undefined);
  });
  const isInView = (found: FoundGlyph | undefined) =>
    found !== undefined && distanceToBox(found.glyph, view) === 0 ? found : undefined;
  const pointed = isInView(glyphOf(card.shown));
  const shownGlyph = pointed ?? isInView(glyphOf(selected));
  return (
    <>
      {shownGlyph && (
        <EventCard
          loaded={loaded}
          layout={layout}
          found={shownGlyph}
          over={pointed && card.over}
          view={view}
          obstacles={obstacles.map((one) => ({ ...one, x: one.x + view.x, y: one.y + view.y }))}
        />
      )}
      {touched && (
        <EventChooser
          key={`${touched.at.x} ${touched.at.y}`}
          loaded={loaded}
          touched={touched}
          close={() => choose(undefined)}
        />
      )}
    </>
  );
}
