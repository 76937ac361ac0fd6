import { acled } from './acled';
import type { Format } from './format';
import { plainCsv } from './plainCsv';
import { ucdp } from './ucdp';

export { whatIs } from './whatIs';

/** The formats that are tables of text, the most particular first. */
export const tableFormats: readonly Format[] = [ucdp, acled, plainCsv];
