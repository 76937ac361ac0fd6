import { tableEndings } from './delimited/tableEndings';
import type { FileKind } from './format';

/**
 * Supported file formats, in the order in which they are listed and tried on a file. The file input, messages
 * and help are generated from this list; a test compares README's table with it. Their readers are kept apart
 * (`readers.ts`), since the first page doesn't need them.
 */
export const formats = [
  { id: 'conflict-timeline', endings: ['.json'], mediaTypes: ['application/json'] },
  { id: 'ucdp-ged', endings: ['.csv'], mediaTypes: ['text/csv'] },
  { id: 'acled', endings: ['.csv'], mediaTypes: ['text/csv'] },
  { id: 'gtd', endings: ['.csv'], mediaTypes: ['text/csv'] },
  { id: 'gdelt', endings: ['.csv'], mediaTypes: ['text/csv'] },
  { id: 'timelinejs', endings: ['.csv', '.json'], mediaTypes: ['text/csv', 'application/json'] },
  { id: 'timemap', endings: ['.csv', '.json'], mediaTypes: ['text/csv', 'application/json'] },
  { id: 'geojson', endings: ['.geojson', '.json'], mediaTypes: ['application/geo+json', 'application/json'] },
  {
    id: 'kml',
    endings: ['.kml', '.kmz'],
    mediaTypes: ['application/vnd.google-earth.kml+xml', 'application/vnd.google-earth.kmz'],
  },
  {
    id: 'workbook',
    endings: ['.xlsx', '.ods'],
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
  },
  {
    id: 'rows',
    endings: ['.json', '.ndjson', '.jsonl'],
    mediaTypes: ['application/json', 'application/x-ndjson'],
  },
  { id: 'packed', endings: ['.gz', '.zip'], mediaTypes: ['application/gzip', 'application/zip'] },
  {
    id: 'csv',
    endings: tableEndings,
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'text/plain'],
  },
] as const satisfies readonly FileKind[];

export type FormatId = (typeof formats)[number]['id'];
