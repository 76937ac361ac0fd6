/** Names of the formats that can be read, as used within a sentence, by format id. */
export const formats = {
  'format.conflict-timeline': 'Conflict Timeline JSON',
  'format.ucdp-ged': 'UCDP GED CSV',
  'format.acled': 'ACLED CSV',
  'format.csv': 'a CSV with the columns date and title',
} as const;
