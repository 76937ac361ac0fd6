/**
 * The parts of Leaflet that the map uses; `vite.config.ts` puts them in the place of `leaflet`, whose one
 * file can't be shaken. Controls, markers' popups, tooltips and the WMS, video and SVG overlays stay out.
 */
export { Map } from 'leaflet/src/map/index.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { GeoJSON, geoJSON } from 'leaflet/src/layer/GeoJSON.js';
export { ImageOverlay, imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
export { TileLayer, tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { canvas } from 'leaflet/src/layer/vector/Canvas.js';
export { rectangle } from 'leaflet/src/layer/vector/Rectangle.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
