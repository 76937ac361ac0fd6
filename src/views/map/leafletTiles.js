/** The layer of tiles, which few readers switch on: see `leafletParts.js`. */
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
