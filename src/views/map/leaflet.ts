/**
 * Re-exports of Leaflet, from the modules of its source, because its package is one file that can't be
 * tree-shaken (24 kB more after gzip). Nothing else may import Leaflet. Left out are controls, popups,
 * tooltips, vector, WMS and video layers, and the map's handlers for the keyboard, which this map has of its
 * own, and for a long press, which nothing listens to. The types in `leafletSource.d.ts` are limited
 * accordingly: `map.keyboard` is undefined in the browser, and a compile error.
 */
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export type { LatLngBounds, LeafletEventHandlerFn, LeafletMouseEvent, ZoomAnimEvent } from 'leaflet';
export { on, stopPropagation } from 'leaflet/src/dom/DomEvent.js';
export { create, getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map as LeafletMap, type MapOptions } from 'leaflet/src/map/Map.js';

/** Loads Leaflet's `GridLayer` (base class for tiles drawn by the caller) on demand. */
export const loadGridLayer = () => import('leaflet/src/layer/tile/GridLayer.js');
/** Loads Leaflet's tile layer on demand. */
export const loadTileLayer = () => import('leaflet/src/layer/tile/TileLayer.js');
