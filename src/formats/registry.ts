import { tableEndings } from './delimited/tableEndings';
import type { FileKind } from './format';

/**
 * The formats that are read, in the order in which they are named and asked whether a file is theirs. The file field,
 * the messages and the help are made from this list, and README's table is compared with it. Their readers stand apart
 * (`readers.ts`): the page needs none of them.
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
