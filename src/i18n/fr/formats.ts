import type { formats as english } from '../en/formats';
import type { Translation } from '../message';

export const formats: Translation<typeof english> = {
  'format.conflict-timeline': 'JSON Conflict Timeline',
  'format.ucdp-ged': 'CSV UCDP GED',
  'format.acled': 'CSV ACLED',
  'format.gtd': 'GTD',
  'format.gdelt': 'événements GDELT',
  'format.timelinejs': 'TimelineJS',
  'format.timemap': 'TimeMap',
  'format.geojson': 'GeoJSON',
  'format.kml': 'KML',
  'format.workbook': 'un classeur Excel ou LibreOffice',
  'format.rows': 'une liste JSON de lignes ou la réponse d’une API',
  'format.packed': 'tout cela dans un ZIP ou un GZ',
  'format.csv': 'tout tableau d’événements',
};
