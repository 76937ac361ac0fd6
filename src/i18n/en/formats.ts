/** Names of the formats that can be read, as used within a sentence, by format id. */
export const formats = {
  'format.conflict-timeline': 'Conflict Timeline JSON',
  'format.ucdp-ged': 'UCDP GED CSV',
  'format.acled': 'ACLED CSV',
  'format.gtd': 'GTD',
  'format.gdelt': 'GDELT events',
  'format.timelinejs': 'TimelineJS',
  'format.timemap': 'TimeMap',
  'format.csv': 'any table of events',
} as const;
