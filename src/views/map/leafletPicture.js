/** The layer of one picture, which the map doesn't need to stand: see `leafletParts.js`. */
export { imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
