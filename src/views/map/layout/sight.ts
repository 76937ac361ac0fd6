import type { Bounds } from '../../../model/dataset';
import { edgeLat, unproject } from './projection';
import type { Viewport } from '../useViewport';

/** Extends bounds that reach the map's edge to the pole behind it, whose events are drawn at that edge. */
export function toThePoles([west, south, east, north]: Bounds): Bounds {
  // A view at the edge ends within a pixel of it.
  return [west, south < 0.1 - edgeLat ? -90 : south, east, north > edgeLat - 0.1 ? 90 : north];
}

/**
 * Returns the bounds of the viewport in degrees, extended to multiples of half its width and height, so that
 * small pans ask the engine the same question.
 */
export function visibleBounds({ zoom, view }: Viewport): Bounds {
  const stepX = Math.max(1, view.width / 2);
  const stepY = Math.max(1, view.height / 2);
  const left = Math.floor(view.x / stepX) * stepX;
  const top = Math.floor(view.y / stepY) * stepY;
  const right = Math.ceil((view.x + view.width) / stepX) * stepX;
  const bottom = Math.ceil((view.y + view.height) / stepY) * stepY;
  const [west, north] = unproject(left, top, zoom);
  const [east, south] = unproject(right, bottom, zoom);
  return toThePoles([west, south, east, north]);
}
