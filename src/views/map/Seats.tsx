import { DomEvent, type Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import type { Place } from '../../model/place';
import type { MapLayout } from './layout';
import { placeName } from './placeName';

export type SeatsProps = {
  readonly map: LeafletMap;
  readonly layout: MapLayout;
  readonly places: readonly Place[];
  readonly counted: ReadonlySet<number>;
  readonly list: (places: readonly number[]) => void;
  /** Ids of the events that are hovered or selected. */
  readonly lit: readonly (string | undefined)[];
};

/** Where something was said or negotiated: hollow marks with a count, which move with the map. */
export function Seats({ map, layout, places, counted, list, lit }: SeatsProps) {
  const t = useTranslator();
  const naming = useNaming();
  const [pane] = useState(() => overlayPane(map, 'map-seats', 460));
  const origin = map.getPixelOrigin();
  return createPortal(
    layout.seats.map(({ group, x, y }) => {
      const count = group.marks.filter(({ row }) => counted.has(row)).length;
      if (count === 0) return null;
      return (
        <button
          key={group.key}
          type="button"
          className="map-seat"
          style={{ left: x - origin.x, top: y - origin.y }}
          data-lit={group.marks.some(({ id }) => lit.includes(id))}
          aria-label={t('map.seat', { place: placeName(places[group.place], naming), count })}
          title={t('map.seat', { place: placeName(places[group.place], naming), count })}
          onClick={() => list([group.place])}
        >
          <span className="map-seat-dot" />
          {count}
        </button>
      );
    }),
    pane,
  );
}

/** A pane for page elements over the canvas; clicks in it don't reach the map. */
export function overlayPane(map: LeafletMap, name: string, order: number): HTMLElement {
  const known = map.getPane(name);
  if (known) return known;
  const pane = map.createPane(name);
  pane.classList.add('leaflet-zoom-hide');
  pane.style.zIndex = String(order);
  DomEvent.disableClickPropagation(pane);
  return pane;
}
