export { canvas, geoJSON, imageOverlay, tileLayer } from 'leaflet';
