/**
 * The parts of Leaflet that the map needs to stand; `vite.config.ts` puts them in the place of `leaflet`,
 * whose one file can't be shaken. The layers of pictures and of tiles come later: `leafletPicture.js`, `leafletTiles.js`. Controls,
 * popups, tooltips and the WMS, video and SVG overlays stay out, and of the map's handlers those for the keyboard,
 * which the map has of its own, and for a long press, which nothing listens to.
 */
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
export { Map } from 'leaflet/src/map/Map.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
