import { on, stopPropagation, type LeafletMap } from '../leaflet';
import type { EventKey } from '../../../engine/eventMark';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { placeClauseId } from '../../../engine/placeClause';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Place } from '../../../model/place';
import { useApp } from '../../../state/useApp';
import { elementPanes } from '../../../theme/panes';
import { belongsIn } from '../layout/rings/body';
import { isPressed, type Counted } from '../layout/chipClauses';
import type { Group } from '../layout/groupMarks';
import type { MapLayout } from '../layout/mapLayout';
import { useMap } from '../MapContainer';
import { placeName } from '../layout/names/placeName';
import type { Box } from '../../../draw/box';

export type SeatsProps = {
  readonly layout: MapLayout;
  readonly places: readonly Place[];
  readonly counted: ReadonlySet<EventKey>;
  /** Map's viewport in world px; a count button whose place is outside isn't rendered. */
  readonly view: Box;
  readonly press: (seat: Counted) => void;
  /** Ids of the hovered and the selected event. */
  readonly lit: readonly (string | undefined)[];
};

/**
 * Buttons (seats) at the places where statements were made or talks held, with a count of these; they move with
 * the map.
 */
export function Seats({ layout, places, counted, view, press, lit }: SeatsProps) {
  const t = useTranslator();
  const map = useMap();
  const naming = useNaming();
  const [pane] = useState(() => overlayPane(map, 'map-seats', elementPanes.seats));
  const filters = useApp((state) => state.view);
  const origin = map.getPixelOrigin();
  return createPortal(
    layout.seats.map(({ group, x, y, anchor }) => {
      const count = group.marks.filter(({ key }) => counted.has(key)).length;
      const seat = seatOf(group, places);
      const isOn = isPressed(filters, seat);
      if ((count === 0 && !isOn) || !belongsIn(anchor, view)) return null;
      return (
        <button
          key={group.key}
          type="button"
          className="map-seat"
          style={{ left: x - origin.x, top: y - origin.y }}
          data-lit={group.marks.some(({ id }) => lit.includes(id))}
          aria-pressed={isOn}
          aria-label={t('map.seat', { place: placeName(places[group.place], naming), count })}
          title={t('map.seat', { place: placeName(places[group.place], naming), count })}
          onClick={() => press(seat)}
        >
          <span className="map-seat-dot" />
          {count}
        </button>
      );
    }),
    pane,
  );
}

/**
 * Returns the filter value for the statements made and talks held at a place: the place's index and its clause
 * id.
 */
export function seatOf({ place }: Group, places: readonly Place[]): Counted {
  return { places: [place], ids: [placeClauseId(places[place]?.id ?? '', 'said')] };
}

/**
 * Returns a Leaflet pane for HTML elements over the canvases, created at the first call: clicks in it don't
 * reach the map, drags do.
 */
export function overlayPane(map: LeafletMap, name: string, order: number): HTMLElement {
  const known = map.getPane(name);
  if (known) return known;
  const pane = map.createPane(name);
  pane.classList.add('leaflet-zoom-hide');
  pane.style.zIndex = String(order);
  // Clicks only: what begins on a button and moves drags or zooms the map as from anywhere.
  on(pane, 'click dblclick contextmenu', stopPropagation);
  return pane;
}
