import type { SpaceCell } from '../../../engine/questions';
import type { Basemap } from '../../../load/basemap';
import type { Loaded } from '../../../state/session/loaded';
import type { DatedLayer } from '../layers/datedLayers';
import { EventCanvas } from './EventCanvas';
import type { MapModel } from '../useMapModel';
import { usePalette } from './usePalette';
import { useScene } from './useScene';

export type EventSceneProps = {
  readonly model: MapModel;
  readonly loaded: Loaded;
  readonly basemap: Basemap;
  /** Dated layers (map layers valid for a span of days) that cover the whole shown time window. */
  readonly ground: readonly DatedLayer[];
  /** Whether online tiles are shown, which have the towns' names already. */
  readonly online: boolean;
  /** Density grid cell under the pointer; undefined for none. */
  readonly cell: SpaceCell | undefined;
};

/** Draws the map's events on one canvas, and names, hatching and the area filter on another. */
export function EventScene({ model, loaded, basemap, ground, online, cell }: EventSceneProps) {
  const { layout, whole, marks, viewport, obstacles, denseMap } = model;
  const palette = usePalette();
  const { scene, staticScene } = useScene({
    loaded,
    basemap,
    layout,
    whole,
    marks,
    palette,
    viewport,
    cards: obstacles,
    online,
    pointedCell: cell,
    ground,
  });
  return <EventCanvas scene={scene} staticScene={staticScene} denseMap={denseMap} />;
}
