import 'leaflet/dist/leaflet.css';
import { canvas, circleMarker, map as createMap } from 'leaflet';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { measured, rest, workOf } from '../frame';
import { generatedObjects } from '../generatedObjects';
import { mapSize, mapView, mapWindow, markColors, markStyle, passes } from '../mapWindows';

/** Leaflet alone: an L.circleMarker an event on one canvas; a move adds and removes those that changed only. */
export const contestant: Contestant = async ({ n, ...times }) => {
  const map = createMap(container(mapSize.widthPx, mapSize.heightPx), { attributionControl: false });
  map.setView(mapView.center, mapView.zoom);
  const renderer = canvas();
  const marks = generatedObjects(n).flatMap((event) =>
    event.point
      ? [
          {
            event,
            shown: false,
            marker: circleMarker([event.point.lat, event.point.lng], {
              ...markStyle,
              renderer,
              color: markColors[event.category] as string,
            }),
          },
        ]
      : [],
  );

  function show(step: number): void {
    const days = mapWindow(step);
    for (const mark of marks) {
      const wanted = passes(mark.event, days);
      if (wanted === mark.shown) continue;
      mark.shown = wanted;
      if (wanted) mark.marker.addTo(map);
      else mark.marker.remove();
    }
  }

  show(0);
  await rest();
  return { ms: await measured(times, (step) => workOf(() => show(step + 1))) };
};
