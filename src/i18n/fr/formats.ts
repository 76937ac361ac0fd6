import type { formats as english } from '../en/formats';
import type { Translation } from '../message';

export const formats: Translation<typeof english> = {
  'format.conflict-timeline': 'JSON Conflict Timeline',
  'format.ucdp-ged': 'CSV UCDP GED',
  'format.acled': 'CSV ACLED',
  'format.csv': 'un CSV avec les colonnes date et title',
};
