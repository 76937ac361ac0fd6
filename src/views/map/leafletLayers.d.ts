export { Canvas, imageOverlay, polygon, polyline, tileLayer } from 'leaflet';
