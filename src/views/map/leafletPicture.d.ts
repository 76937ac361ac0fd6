export { imageOverlay } from 'leaflet';
