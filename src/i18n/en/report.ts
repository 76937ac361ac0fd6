import type { Message } from '../message';

/** The messages of the bar and the report on the reader's own file. */
const report = {
  'report.own': 'Your own file.',
  'report.stays': 'It stays on this device.',
} as const satisfies { readonly [key: string]: Message };

export default report;
