import 'leaflet/dist/leaflet.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MapContainer } from 'react-leaflet';
import { container } from './container';

// What any page with React and Leaflet costs before it shows anything of its own.
createRoot(container(1440, 900)).render(
  <StrictMode>
    <MapContainer center={[40, 46.5]} zoom={8} style={{ height: '100%' }} attributionControl={false} />
  </StrictMode>,
);
