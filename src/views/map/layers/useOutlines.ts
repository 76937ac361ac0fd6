import type { LeafletMap } from '../leaflet';
import { useEffect, useRef } from 'react';
import { createSlices } from '../../../load/slices';
import { CanvasLayer, type Paint } from '../paint/CanvasLayer';
import type { StyledOutlines } from './outlineStyle';
import { paintBaseMap } from '../paint/paintBaseMap';
import { paneOf, type BasePane } from './panes';
import { worldShape } from './worldShape';

/** Room around the view, by its size: a pan within it shows no blank, and draws nothing. */
const padding = 0.4;

/** Draws outlines on a canvas in a map pane; without outlines there is no canvas. */
export function useOutlines(map: LeafletMap, name: BasePane, ground: StyledOutlines): void {
  const standing = useRef<CanvasLayer | undefined>(undefined);
  useEffect(
    function show() {
      let wanted = true;
      async function draw() {
        const pause = createSlices();
        for (const [data] of ground) {
          for (const { geometry } of data.features) {
            worldShape(geometry);
            await pause();
            if (!wanted) return;
          }
        }
        if (ground.every(([data]) => data.features.length === 0)) {
          standing.current?.remove();
          standing.current = undefined;
          return;
        }
        const paint: Paint = (context, view, zoom) => paintBaseMap(context, ground, zoom, view);
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
