export { Canvas, geoJSON, imageOverlay, tileLayer } from 'leaflet';
