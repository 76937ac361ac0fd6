import { acledReader } from '../../src/formats/presets/acled';
import { plainReader } from '../../src/formats/presets/plain/plainCsv';
import { ucdpReader } from '../../src/formats/presets/ucdp';
import { delimitedRows } from '../../src/formats/tables/delimitedRows';

/** Readers of the presets, from delimited text. */
export const readUcdp = ucdpReader(delimitedRows());
export const readAcled = acledReader(delimitedRows());
export const readPlainCsv = plainReader(delimitedRows());
