import { mappingFormat, type Mapping } from '../columns/mapping';
import type { Head } from '../format';

/** Recognises exports of TimeMap (by Forensic Architecture and Bellingcat) by their columns. */
export function isTimeMap({ columns }: Head): boolean {
  return (
    ['description', 'date', 'latitude', 'longitude'].every((name) => columns.has(name)) &&
    (columns.has('associations') || columns.has('sources')) &&
    columns.has('location')
  );
}

export const timeMapMapping: Mapping = {
  format: mappingFormat,
  date: { column: 'date' },
  time: 'time',
  title: '{description}',
  id: 'id',
  category: 'associations',
  place: 'location',
  point: { lat: 'latitude', lng: 'longitude' },
  sources: [{ name: 'sources' }],
};
