/**
 * The parts of Leaflet that the map needs to stand; `vite.config.ts` puts them in the place of `leaflet`,
 * whose one file can't be shaken. The layers of the base map come later: `leafletLayers.js`. Controls,
 * popups, tooltips and the WMS, video and SVG overlays stay out.
 */
export { Map } from 'leaflet/src/map/index.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
