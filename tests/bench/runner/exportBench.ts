import { csvFormatRows } from 'd3';
import { csvOf } from '../../../src/export/csv/csvOf';
import type { Exported, Writer } from '../../../src/export/exported';
import { geoJson } from '../../../src/export/geo/geoJson';
import { datasetJson } from '../../../src/export/json/datasetJson';
import { loadMessages } from '../../../src/i18n/messages';
import { eventOf } from '../generate/dataset';
import { generate } from '../generate/rows';
import { exportedOf } from '../pages/exportedOf';

// Here, as what runs the module loads nothing more afterwards.
await loadMessages('en');

/** Prints how many megabytes a second each writer makes of generated events, beside bare serialisers. */
export async function main(count: number): Promise<void> {
  const exported: Exported = { ...(await exportedOf(count)), link: '' };
  const writers: readonly (readonly [string, Writer])[] = [
    ['JSON', datasetJson],
    ['CSV', csvOf],
    ['GeoJSON', geoJson],
  ];
  for (const [name, write] of writers) {
    const begun = performance.now();
    let bytes = 0;
    let longest = 0;
    let last = begun;
    for await (const text of write(exported)) {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      bytes += Buffer.byteLength(text);
      last = performance.now();
    }
    print(name, bytes, performance.now() - begun, `longest piece ${Math.round(longest)} ms`);
  }
  const events = [...generate(count).rows()].map(eventOf);
  let begun = performance.now();
  let bytes = 0;
  for (const event of events) bytes += Buffer.byteLength(JSON.stringify(event));
  print('JSON.stringify, an event at a time', bytes, performance.now() - begun);
  const rows = events.map(({ id, when, title, category, status }) => [
    id,
    when,
    String(title),
    category,
    status,
  ]);
  begun = performance.now();
  bytes = 0;
  for (let at = 0; at < rows.length; at += 1000)
    bytes += Buffer.byteLength(csvFormatRows(rows.slice(at, at + 1000)));
  print('d3 csvFormatRows, five columns', bytes, performance.now() - begun);
}

function print(name: string, bytes: number, ms: number, note = ''): void {
  const megabytes = bytes / 1e6;
  process.stdout.write(
    `${name}: ${megabytes.toFixed(0)} MB in ${(ms / 1000).toFixed(1)} s, ${((megabytes / ms) * 1000).toFixed(0)} MB/s ${note}\n`,
  );
}
