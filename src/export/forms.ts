import type { Writer } from './exported';

/** File format offered for export. */
export type Form = {
  /** File name extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Loads the code that writes the format (dynamic import). */
  readonly writer: () => Promise<Writer>;
};

const csv = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;

/**
 * Export formats by id, in the order in which the dialog offers them. The interface's messages and the
 * README's table name each one.
 */
export const forms = {
  csv: { ...csv, writer: () => import('./csv/csvOf').then(({ csvOf }) => csvOf) },
  claims: { ...csv, writer: () => import('./csv/claimsCsvOf').then(({ claimsCsvOf }) => claimsCsvOf) },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    writer: () => import('./json/datasetJson').then(({ datasetJson }) => datasetJson),
  },
  geojson: {
    extension: 'geojson',
    mediaType: 'application/geo+json',
    writer: () => import('./geo/geoJson').then(({ geoJson }) => geoJson),
  },
  kml: {
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    writer: () => import('./geo/kml').then(({ kml }) => kml),
  },
  ucdp: {
    ...csv,
    extension: 'ged.csv',
    writer: () => import('./csv/ucdpCsv').then(({ ucdpCsv }) => ucdpCsv),
  },
  timelinejs: {
    extension: 'timeline.json',
    mediaType: 'application/json',
    writer: () => import('./timeline/timelineJs').then(({ timelineJs }) => timelineJs),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    writer: () => import('./references/sourceLists').then(({ sourcesBibtex }) => sourcesBibtex),
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    writer: () => import('./references/sourceLists').then(({ sourcesRis }) => sourcesRis),
  },
  csl: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    writer: () => import('./references/sourceLists').then(({ sourcesCsl }) => sourcesCsl),
  },
} as const satisfies { readonly [id: string]: Form };

export type FormId = keyof typeof forms;
export const formIds = Object.keys(forms) as readonly FormId[];
