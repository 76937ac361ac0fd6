import type { LeafletMap } from '../leaflet';
import { useEffect, useRef } from 'react';
import { createSlices, type Pause } from '../../../load/slices';
import { CanvasLayer, type Paint } from '../paint/CanvasLayer';
import type { Areas, Lines } from '../../../load/basemap';
import type { StyledOutlines, OutlineStyle } from './outlineStyle';
import { paintBaseMap } from '../paint/paintBaseMap';
import { paneOf, type BasePane } from './panes';
import { worldShape, type WorldShape } from './worldShape';

/**
 * Margin drawn around the viewport, as a fraction of its width and height: a pan within it shows no blank and
 * draws nothing anew.
 */
const padding = 0.4;

/** Draws styled outlines on a canvas in a Leaflet pane; without outlines the canvas is removed. */
export function useOutlines(map: LeafletMap, name: BasePane, ground: StyledOutlines): void {
  const standing = useRef<CanvasLayer | undefined>(undefined);
  // Projected once: another theme draws the same shapes, and a day that comes into view again shows them again.
  const shapes = useRef(new Map<Areas | Lines, readonly WorldShape[]>());
  useEffect(
    function show() {
      let wanted = true;
      async function draw() {
        const pause = createSlices();
        const shaped: (readonly [readonly WorldShape[], OutlineStyle])[] = [];
        for (const [data, style] of ground) {
          const made = shapes.current.get(data) ?? (await shapesOf(data, pause));
          shapes.current.set(data, made);
          if (!wanted) return;
          shaped.push([made, style]);
        }
        if (shaped.every(([made]) => made.length === 0)) {
          standing.current?.remove();
          standing.current = undefined;
          return;
        }
        const paint: Paint = (context, view, zoom) => paintBaseMap(context, shaped, zoom, view);
        const options = {
          pane: paneOf(map, name),
          className: 'map-static',
          isStatic: true,
          padding,
        } as const;
        // What stood before stays until the new is whole.
        if (standing.current) standing.current.setPaint(paint);
        else standing.current = new CanvasLayer(paint, options).addTo(map);
      }
      void draw();
      return () => {
        wanted = false;
      };
    },
    [map, name, ground],
  );
  useEffect(
    function removeAtTheEnd() {
      return () => {
        standing.current?.remove();
        standing.current = undefined;
      };
    },
    [map],
  );
}

/** Projects features to world shapes one by one, in time slices that leave the main thread free. */
async function shapesOf({ features }: Areas | Lines, pause: Pause): Promise<readonly WorldShape[]> {
  const shapes: WorldShape[] = [];
  for (const { geometry } of features) {
    shapes.push(worldShape(geometry));
    await pause();
  }
  return shapes;
}
