export { canvas, geoJSON, imageOverlay, rectangle, tileLayer } from 'leaflet';
