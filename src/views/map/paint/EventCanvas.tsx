import { useEffect, useMemo, useState } from 'react';
import { eventPanes } from '../../../theme/panes';
import { CanvasLayer, type Paint } from './CanvasLayer';
import type { DenseMap } from '../density/denseMap';
import { useMap } from '../MapContainer';
import { createPathOf } from './paintAreas';
import { paintScene, paintStatic } from './paintScene';
import type { Scene, StaticScene } from './scene';

export type EventCanvasProps = {
  readonly scene: Scene;
  readonly staticScene: StaticScene;
  readonly denseMap: DenseMap | undefined;
};

/**
 * Canvas layers of the map: one for the events, one for names, hatching and the area filter, which rarely
 * change.
 */
export function EventCanvas({ scene, staticScene, denseMap }: EventCanvasProps) {
  const [pathOf] = useState(createPathOf);
  const stay = useMemo(
    () => painting(staticScene.zoom, (context) => paintStatic(context, staticScene, pathOf)),
    [staticScene, pathOf],
  );
  const events = useMemo(
    () => painting(scene.layout.zoom, (context) => paintScene(context, scene, denseMap)),
    [scene, denseMap],
  );
  useLayer('map-names', staticScene.over ? eventPanes.over : eventPanes.under, stay, true);
  useLayer('map-events', eventPanes.events, events, false);
  return null;
}

function useLayer(name: string, level: number, paint: Paint, isStatic: boolean): void {
  const map = useMap();
  const className = isStatic ? 'map-static' : 'map-canvas';
  const [layer] = useState(() => new CanvasLayer(paint, { pane: name, className, isStatic }));
  useEffect(
    function placePane() {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(level);
      pane.style.pointerEvents = 'none';
    },
    [map, name, level],
  );
  useEffect(
    function addLayer() {
      layer.addTo(map);
      return () => void layer.remove();
    },
    [map, layer],
  );
  useEffect(
    function show() {
      layer.setPaint(paint);
    },
    [layer, paint],
  );
}

/** Creates a `Paint` that draws a layout made for one zoom; at other zooms, as during a pinch, it is scaled. */
function painting(laidOutFor: number, draw: (context: CanvasRenderingContext2D) => boolean | void): Paint {
  return (context, corner, zoom) => {
    // While fingers pinch, the layout of the zoom before is scaled; the new one comes when they rest.
    const scale = 2 ** (zoom - laidOutFor);
    context.translate(-corner.x, -corner.y);
    context.scale(scale, scale);
    return draw(context);
  };
}
