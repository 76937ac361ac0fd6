import type { Header } from '../../../load/streets/header';
import type { MapView } from '../../../state/view/view';

/** Tests whether an archive has tiles for the middle of the map at its zoom, of which it is drawn a zoom deeper. */
export function isCovered(
  { bounds, minZoom }: Pick<Header, 'bounds' | 'minZoom'>,
  { lng, lat, zoom }: MapView,
): boolean {
  const [west, south, east, north] = bounds;
  // A map that spans the antimeridian counts on beyond 180.
  const at = lng > 180 ? lng - 360 : lng;
  return zoom >= minZoom + 1 && at >= west && at <= east && lat >= south && lat <= north;
}
