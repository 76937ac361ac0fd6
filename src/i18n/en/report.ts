import type { Message } from '../message';

/** The messages of the bar and the report on the reader's own file. */
const report = {
  'report.stays': 'It stays on this device.',
  'report.setAside': { one: '{count} row set aside', other: '{count} rows set aside' },
  'report.kept': { one: '{count} kept, worth a look', other: '{count} kept, worth a look' },
  'report.unused': { one: '{count} column not used', other: '{count} columns not used' },
  'report.columns': 'Columns…',
  'report.name': 'Report on the file',
  'report.back': 'Back to the list',
  'report.sum': {
    by: 'rows',
    one: '{rows} row = {shown} shown + {aside} set aside',
    other: '{rows} rows = {shown} shown + {aside} set aside',
  },
  'report.clean': {
    by: 'rows',
    one: 'The one row is shown. Nothing looked wrong.',
    other: 'All {rows} rows are shown. Nothing looked wrong.',
  },
  'report.checking': 'Its rows are still being checked …',
  'report.asideHead': 'Set aside',
  'report.asideHint': 'not on map, timeline, list',
  'report.keptHead': 'Kept, worth a look',
  'report.notesHead': 'How it was read',
  'report.unusedHead': 'Columns not used',
  'report.first': { one: 'the first of {count}', other: 'the first {shown} of {count}' },
  'report.row': 'row {row}',
  'report.event': 'Open the event',
  'report.light': { one: 'Show the event', other: 'Show the {count} events' },
  'report.unlight': 'Show all again',
  'report.csv': 'Download the report as CSV',
} as const satisfies { readonly [key: string]: Message };

export default report;
