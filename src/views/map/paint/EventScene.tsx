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
  /** Dated layers valid on all visible days. */
  readonly ground: readonly DatedLayer[];
  /** Whether tiles show the towns' names. */
  readonly online: boolean;
  /** Grid cell under the pointer. */
  readonly cell: SpaceCell | undefined;
};

/** Draws the events, and the names, hatching and area under or over them. */
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
