import { acled } from './presets/acled';
import type { Format } from './format';
import { plainCsv } from './presets/plain/plainCsv';
import { ucdp } from './presets/ucdp';

export { whatIs } from './whatIs';

/** The formats that are tables of text, the most particular first. */
export const tableFormats: readonly Format[] = [ucdp, acled, plainCsv];
