import { csvFormatRows } from 'd3';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../../src/engine/windows';
import { csvOf } from '../../../src/export/csv/csvOf';
import type { Exported, Writer } from '../../../src/export/exported';
import { geoJson } from '../../../src/export/geo/geoJson';
import { datasetJson } from '../../../src/export/json/datasetJson';
import { loadMessages } from '../../../src/i18n/messages';
import { createTranslator } from '../../../src/i18n/translator';
import { createLoaded } from '../../../src/state/session/loaded';
import { defaultView } from '../../../src/state/view/view';
import { eventOf } from '../generate/dataset';
import { generate } from '../generate/rows';
import { generatedTable } from '../pages/generatedTable';

// Here, as what runs the module loads nothing more afterwards.
await loadMessages('en');

/** Prints how many megabytes a second each writer makes of generated events, beside bare serialisers. */
export async function main(count: number): Promise<void> {
  const table = generatedTable(count);
  const loaded = createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  });
  const exported: Exported = {
    loaded,
    view: defaultView,
    t: createTranslator('en'),
    link: '',
    conventions: [],
    scope: { kind: 'everything' },
  };
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
