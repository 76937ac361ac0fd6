import type { LeafletMap } from './leaflet';
import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from '../../state/useApp';
import type { MapView } from '../../state/view/view';
import { homeView, type Home } from './layout/homeView';

/**
 * Returns the map's centre and zoom rounded for the link: to about ten metres and a hundredth of a zoom level.
 */
function placeOf(map: LeafletMap): MapView {
  const { lng, lat } = map.getCenter();
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  // A map that spans the antimeridian counts on beyond 180.
  return { lng: round(lng > 180 ? lng - 360 : lng, 4), lat: round(lat, 4), zoom: round(map.getZoom(), 2) };
}

function samePlace(a: MapView | undefined, b: MapView): boolean {
  // A centre set to four digits comes back a hair beside them.
  return (
    a !== undefined &&
    Math.abs(a.lng - b.lng) < 2e-4 &&
    Math.abs(a.lat - b.lat) < 2e-4 &&
    Math.abs(a.zoom - b.zoom) < 0.02
  );
}

/** Tests whether two map positions differ by less than a pixel, as Leaflet's centre does after it was set. */
function closePlace(a: MapView | undefined, b: MapView): boolean {
  const onePx = 360 / (256 * 2 ** b.zoom);
  return (
    a !== undefined &&
    Math.abs(a.lng - b.lng) < onePx &&
    Math.abs(a.lat - b.lat) < onePx &&
    Math.abs(a.zoom - b.zoom) < 0.02
  );
}

/** Sets the map to its initial view, without animation. */
function goHome(map: LeafletMap, home: Home): void {
  const { x, y } = map.getSize();
  const zooms = { min: map.getMinZoom(), max: map.getMaxZoom() };
  const { lng, lat, zoom } = homeView(home, { width: x, height: y }, zooms);
  map.setView([lat, lng], zoom, { animate: false });
}

/**
 * Sets the map to the position in the link, or without one to the initial view; does nothing if it is there
 * already.
 */
export function placeMap(map: LeafletMap, target: MapView | undefined, home: Home): void {
  if (target === undefined) goHome(map, home);
  else if (!samePlace(target, placeOf(map)))
    map.setView([target.lat, home.turn?.eastOf(target.lng) ?? target.lng], target.zoom, { animate: false });
}

/**
 * Syncs Leaflet's centre and zoom with the `map` of the page's view (link state), both ways: moves are stored,
 * changes by link or history move the map, without feedback.
 */
export function useMapView(map: LeafletMap, home: Home): void {
  const store = useAppStore();
  const wanted = useApp((state) => state.view.map);
  const silent = useRef(false);
  /** Position that was set by the page; undefined once the reader has moved the map. */
  const standing = useRef<MapView | undefined>(undefined);

  useEffect(
    function followView() {
      const follow = () => {
        silent.current = true;
        placeMap(map, store.getState().view.map, home);
        standing.current = placeOf(map);
        silent.current = false;
      };
      follow();
      map.on('resize', follow);
      return () => {
        map.off('resize', follow);
      };
    },
    [map, store, wanted, home],
  );

  useEffect(
    function reportMoves() {
      const report = () => {
        if (silent.current) return;
        const place = placeOf(map);
        // Leaflet tells of a new size as of a move, some time after it.
        if (closePlace(standing.current, place)) return;
        standing.current = undefined;
        if (!samePlace(store.getState().view.map, place)) store.getState().change({ map: place }, 'replace');
      };
      map.on('moveend', report);
      return () => {
        map.off('moveend', report);
      };
    },
    [map, store],
  );
}
