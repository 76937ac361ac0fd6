import { useEffect, useMemo, useState } from 'react';
import { eventPanes } from '../../../theme/panes';
import { CanvasLayer, type Paint } from './CanvasLayer';
import type { Crowd } from '../density/denseMap';
import { useMap } from '../MapContainer';
import { paintScene, paintStill } from './paintScene';
import type { Scene, StillScene } from './scene';

export type EventCanvasProps = {
  readonly scene: Scene;
  readonly still: StillScene;
  readonly crowd: Crowd | undefined;
};

/** The scene on canvases of its own: the events on one, on the other what a brush doesn't change. */
export function EventCanvas({ scene, still, crowd }: EventCanvasProps) {
  const stay = useMemo(() => painting(still.zoom, (context) => paintStill(context, still)), [still]);
  const events = useMemo(
    () => painting(scene.layout.zoom, (context) => paintScene(context, scene, crowd)),
    [scene, crowd],
  );
  useLayer('map-names', still.over ? eventPanes.over : eventPanes.under, stay, true);
  useLayer('map-events', eventPanes.events, events, false);
  return null;
}

function useLayer(name: string, level: number, paint: Paint, still: boolean): void {
  const map = useMap();
  const className = still ? 'map-still' : 'map-canvas';
  const [layer] = useState(() => new CanvasLayer(paint, { pane: name, className, still }));
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

/** Draws what was laid out for a zoom. */
function painting(laidOutFor: number, draw: (context: CanvasRenderingContext2D) => boolean | void): Paint {
  return (context, corner, zoom) => {
    // While fingers pinch, the layout of the zoom before is scaled; the new one comes when they rest.
    const scale = 2 ** (zoom - laidOutFor);
    context.translate(-corner.x, -corner.y);
    context.scale(scale, scale);
    return draw(context);
  };
}
