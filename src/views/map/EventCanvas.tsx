import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Crowd } from './crowd';
import { EventLayer, type Paint } from './EventLayer';
import { paintScene } from './paintScene';
import type { Scene } from './scene';

const paneName = 'map-events';

export type EventCanvasProps = {
  readonly map: LeafletMap;
  readonly scene: Scene;
  readonly crowd: Crowd | undefined;
};

/** The scene on the map's one canvas of its own. */
export function EventCanvas({ map, scene, crowd }: EventCanvasProps) {
  const [layer] = useState(() => new EventLayer(paintOf(scene, crowd), paneName));
  useEffect(
    function addLayer() {
      if (!map.getPane(paneName)) {
        const pane = map.createPane(paneName);
        pane.style.zIndex = '450';
        pane.style.pointerEvents = 'none';
      }
      layer.addTo(map);
      return () => void layer.remove();
    },
    [map, layer],
  );
  useEffect(
    function showScene() {
      layer.setPaint(paintOf(scene, crowd));
    },
    [layer, scene, crowd],
  );
  return null;
}

function paintOf(scene: Scene, crowd: Crowd | undefined): Paint {
  return (context, corner, zoom) => {
    // While fingers pinch, the layout of the zoom before is scaled; the new one comes when they rest.
    const scale = 2 ** (zoom - scene.layout.zoom);
    context.translate(-corner.x, -corner.y);
    context.scale(scale, scale);
    paintScene(context, scene, crowd);
  };
}
