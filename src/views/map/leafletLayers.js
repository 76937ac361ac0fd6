/** The layers that the base map is made of, apart from what the map needs to stand: see `leafletParts.js`. */
export { imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Canvas } from 'leaflet/src/layer/vector/Canvas.js';
export { polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
