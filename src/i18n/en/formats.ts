/** Names of the formats that can be read, as used within a sentence, by format id. */
export const formats = {
  'format.conflict-timeline': 'Conflict Timeline JSON',
  'format.ucdp-ged': 'UCDP GED CSV',
  'format.acled': 'ACLED CSV',
  'format.gtd': 'GTD',
  'format.gdelt': 'GDELT events',
  'format.timelinejs': 'TimelineJS',
  'format.timemap': 'TimeMap',
  'format.geojson': 'GeoJSON',
  'format.kml': 'KML',
  'format.workbook': 'an Excel or LibreOffice workbook',
  'format.rows': 'a JSON list of rows or an API’s answer',
  'format.packed': 'any of these in a ZIP or GZ',
  'format.csv': 'any table of events',
} as const;
