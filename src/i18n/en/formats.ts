/** What each format that is read is called within a sentence, by the id that it has in the registry. */
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
