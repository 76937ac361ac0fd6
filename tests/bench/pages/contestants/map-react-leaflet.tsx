import 'leaflet/dist/leaflet.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CircleMarker, MapContainer } from 'react-leaflet';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { measured, rest, workOf } from '../frame';
import { generatedObjects } from '../generatedObjects';
import { mapSize, mapView, mapWindow, markColors, markStyle, passes } from '../mapWindows';
import type { Days } from '../moves';

/**
 * react-leaflet with a CircleMarker an event, in SVG (`svg`) or on Leaflet's canvas (`canvas`). Each element
 * is made once and keyed, so that React passes over those that stay.
 */
export const contestant: Contestant = async ({ n, mode, ...times }) => {
  const marks = generatedObjects(n).flatMap((event) =>
    event.point
      ? [
          {
            event,
            element: (
              <CircleMarker
                key={event.id}
                center={[event.point.lat, event.point.lng]}
                pathOptions={{ ...markStyle, color: markColors[event.category] as string }}
                radius={markStyle.radius}
              />
            ),
          },
        ]
      : [],
  );
  let show: (days: Days) => void = () => undefined;

  function Marks() {
    const [days, setDays] = useState(mapWindow(0));
    show = setDays;
    return marks.filter(({ event }) => passes(event, days)).map(({ element }) => element);
  }

  createRoot(container(mapSize.widthPx, mapSize.heightPx)).render(
    <MapContainer
      {...mapView}
      style={{ height: '100%' }}
      attributionControl={false}
      preferCanvas={mode === 'canvas'}
    >
      <Marks />
    </MapContainer>,
  );
  await rest();
  const ms = await measured(times, (step) => workOf(() => flushSync(() => show(mapWindow(step + 1)))));
  return { ms };
};
