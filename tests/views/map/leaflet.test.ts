// @vitest-environment jsdom
import { expect, it } from 'vitest';
import * as facade from '../../../src/views/map/leaflet';

/** All that the type has, by name: one more or one less doesn't compile. */
const parts: { readonly [Name in keyof facade.LeafletMap]: true } = {
  createPane: true,
  getBounds: true,
  getCenter: true,
  getContainer: true,
  getMaxZoom: true,
  getMinZoom: true,
  getPane: true,
  getPixelBounds: true,
  getPixelOrigin: true,
  getSize: true,
  getZoom: true,
  getZoomScale: true,
  invalidateSize: true,
  off: true,
  on: true,
  panBy: true,
  panInside: true,
  project: true,
  remove: true,
  setMaxZoom: true,
  setView: true,
  setZoom: true,
  unproject: true,
  boxZoom: true,
  doubleClickZoom: true,
  dragging: true,
  scrollWheelZoom: true,
  touchZoom: true,
};

it('Leaflet as it is built has what its types say, and nothing of what they leave out', () => {
  const map = new facade.LeafletMap(document.createElement('div'), { center: [40, 47], zoom: 8 });
  const missing = Object.keys(parts).filter((name) => Reflect.get(map, name) === undefined);
  // Touch is asked of the browser, and jsdom has none.
  expect(missing.filter((name) => name !== 'touchZoom')).toEqual([]);
  const left = ['keyboard', 'tapHold', 'attributionControl', 'zoomControl', 'addControl', 'openPopup'];
  expect(left.filter((name) => Reflect.get(map, name) !== undefined)).toEqual([]);
  expect(Object.entries(facade).filter(([, part]) => part === undefined)).toEqual([]);
  map.remove();
});
