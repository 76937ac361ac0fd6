import type { LngLat } from '../../model/geo/geodesic';
import type { ReadPoint } from './points';
import type { TableRow } from './tableRows';

/**
 * Returns a valid point; for an invalid one undefined, with a warning that names the column of the coordinate
 * at fault.
 */
export function tellPoint<Column extends string>(
  row: TableRow<Column>,
  columns: { readonly lng: Column; readonly lat: Column },
  read: ReadPoint | undefined,
  value: string,
): LngLat | undefined {
  if (read?.kind === 'point') return { lng: read.lng, lat: read.lat };
  row.tell('warning', read?.code ?? 'coordinates-unreadable', columns[read?.of ?? 'lat'], value);
  return undefined;
}
