/** What each format that is read is called within a sentence, by the id that it has in the registry. */
export const formats = {
  'format.conflict-timeline': 'Conflict Timeline JSON',
  'format.ucdp-ged': 'UCDP GED CSV',
  'format.acled': 'ACLED CSV',
  'format.csv': 'a CSV with the columns date and title',
} as const;
