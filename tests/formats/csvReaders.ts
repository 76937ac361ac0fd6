import { fitMapping } from '../../src/formats/columns/fitMapping';
import { headOfTable } from '../../src/formats/columns/headOfTable';
import { settled } from '../../src/formats/columns/propose';
import type { Reader } from '../../src/formats/format';
import { presetReader } from '../../src/formats/presets/anyTable';
import { plainReader } from '../../src/formats/presets/plain/plainCsv';
import { readable } from '../../src/formats/readers';
import { delimitedRows } from '../../src/formats/tables/delimitedRows';

/** Readers of the presets, from delimited text. */
export const readUcdp = readerOf('ucdp-ged');
export const readAcled = readerOf('acled');
export const readPlainCsv = plainReader(delimitedRows());

/** Reads a table as one of a format, whether it is one or not; what the format lacks is told. */
function readerOf(id: string): Reader {
  const format = readable.find((one) => one.id === id);
  const mapping = format?.mapping;
  if (!mapping) throw new Error(`${id} has no mapping`);
  return async (chunks, sink, name) => {
    const pieces: string[] = [];
    for await (const chunk of chunks) pieces.push(chunk);
    const source = delimitedRows();
    const rows = format.prepare ? format.prepare(source, () => undefined) : source;
    const head = await headOfTable(rows, pieces.join(''), true);
    const fitted = settled(fitMapping(mapping, head)) ?? mapping;
    await presetReader(format, source, fitted)(pieces, sink, name);
  };
}
