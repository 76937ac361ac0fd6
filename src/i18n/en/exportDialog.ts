import type { Message } from '../message';

/** The messages of the export's dialog, and of the files that it writes. */
const exportDialog = {
  'export.title': 'Export',
  'export.what': 'What',
  'export.scope.filtered': { one: 'What is shown: {count} event', other: 'What is shown: {count} events' },
  'export.scope.selected': { one: 'The selection: {count} event', other: 'The selection: {count} events' },
  'export.scope.everything': {
    one: 'The whole dataset: {count} event',
    other: 'The whole dataset: {count} events',
  },
  'export.form': 'As',
  'export.form.csv': 'CSV, events',
  'export.form.claims': 'CSV, claims',
  'export.form.json': 'JSON, the dataset',
  'export.form.geojson': 'GeoJSON',
  'export.form.kml': 'KML',
  'export.form.ucdp': 'CSV in UCDP’s columns',
  'export.form.timelinejs': 'TimelineJS',
  'export.form.bibtex': 'Sources, BibTeX',
  'export.form.ris': 'Sources, RIS',
  'export.form.csl': 'Sources, CSL-JSON',
  'export.about.csv': 'One event a row with every field, in one language. Opens in spreadsheets, and here.',
  'export.about.claims': 'One figure a row, with who gives it, of whom and since when.',
  'export.about.json':
    'Everything in all languages; read back here without loss. Of a part: its events, their claims, and what they name.',
  'export.about.geojson':
    'One point an event, for GIS programs. Events without a point are kept without one.',
  'export.about.kml': 'Placemarks with their time, for Google Earth. Months and years stay months and years.',
  'export.about.ucdp':
    'The columns of UCDP GED that can be filled truthfully. The dead only where one claimant gives a figure for all of them; nothing is added up.',
  'export.about.timelinejs':
    'Slides for Knight Lab’s TimelineJS. An event without any known date is left out.',
  'export.about.bibtex': 'The sources of these events, for LaTeX.',
  'export.about.ris': 'The sources of these events, for Zotero, EndNote and others.',
  'export.about.csl': 'The sources of these events, for Zotero, Pandoc and citation processors.',
  'export.acled':
    'This data is ACLED’s. Its terms of use forbid passing rows on: keep the file to yourself, or publish figures and maps that you have made of it.',
  'export.start': 'Export',
  'export.progress': { one: '{rows} of {count} row, {size}', other: '{rows} of {count} rows, {size}' },
  'export.done': '{name}, {size}',
  'export.cancelled': 'Cancelled. Nothing was saved.',
  'export.failed': 'The file could not be written: {reason}',
  'export.loading': 'The data is still being read. What is exported now would be a part of it.',
  'export.bySelection': 'selected by the reader',
  'export.deathsLeft': {
    one: '{count} claim on the dead, of a part of them: not stated here',
    other: '{count} claims on the dead, of {claimants} claimants: not added up and not stated here',
  },
} as const satisfies { readonly [key: string]: Message };

export default exportDialog;
