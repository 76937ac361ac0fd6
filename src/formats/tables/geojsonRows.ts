import { outlineOf } from '../json/outline';
import { rootList } from '../json/jsonSplitter';
import { readRecords, type JsonRecord } from '../json/records';
import { isRaw } from '../json/shape';
import { peek } from '../peek';
import { cellsOf, scalarText } from './cellsOf';
import { spotOf } from './geometry';
import { createSpotTable, spotCells } from './spotTable';
import type { TableSource } from './tableSource';

const features = 'features';

/**
 * Recognises GeoJSON by its beginning: a feature collection, a list of features or one per line, or a single
 * feature.
 */
export function recogniseGeojson(text: string): boolean {
  const outline = outlineOf(text);
  if (!outline) return false;
  if (outline.form !== 'object') return outline.lists.get(rootList)?.['type'] === 'Feature';
  const first = outline.lists.get(features);
  const type = outline.fields.get('type');
  if (type === 'Feature') return true;
  return outline.lists.has(features) && (type === 'FeatureCollection' || first?.['type'] === 'Feature');
}

/**
 * Row source for GeoJSON features: columns `longitude`, `latitude`, `geometry` (type, if it isn't a point),
 * the properties, and the feature's `id`. Lines and areas are placed at the centre of their bounding box.
 * Coordinates aren't validated. Rows count from 1.
 */
export const readGeojson: TableSource = async (chunks, table) => {
  const { head, all } = await peek(chunks);
  const outline = outlineOf(head);
  const inList = outline?.form === 'object' ? features : rootList;
  const spots = createSpotTable(table);
  const single = new Map<string, unknown>();
  let found = false;
  await readRecords(all, {
    isList: (name) => {
      found ||= name === inList;
      return name === inList;
    },
    record(feature, row) {
      found = true;
      addFeature(feature, row);
    },
    field: (name, value) => void single.set(name, value),
    issue: (issue) => table.issue(issue),
  });
  const isFeature = single.get('type') === 'Feature';
  if (isFeature) addFeature(Object.fromEntries(single), 1);
  spots.end();
  if (!found && !isFeature) table.issue({ severity: 'error', code: 'records-missing', row: 0 });

  function addFeature(feature: JsonRecord, row: number): void {
    const own = spotCells(spotOf(feature['geometry']));
    const id = scalarText(feature['id']);
    if (id !== '') own.set('id', id);
    const { properties } = feature;
    spots.add(own, isRaw(properties) ? cellsOf(properties) : new Map(), row);
  }
};
