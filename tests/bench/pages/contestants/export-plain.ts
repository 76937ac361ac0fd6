import { csvFormatRows, csvParseRows } from 'd3';
import { csvOf } from '../../../../src/export/csv/csvOf';
import { eventOf } from '../../generate/dataset';
import { generate } from '../../generate/rows';
import type { Contestant } from '../contestant';
import { exportedOf } from '../exportedOf';

/** Events that are serialised at once. */
const batch = 1000;

/**
 * The bare serialiser: `json` of the same events as objects, `csv` of the same cells that our table has. Objects and
 * cells are made before, a batch at a time, and aren't measured; texts are counted and let go.
 */
export const contestant: Contestant = async ({ n, mode }) => {
  const texts = mode === 'csv' ? rowTexts(n) : eventTexts(n);
  let text = 0;
  let took = 0;
  for await (const { ms, bytes } of texts) {
    took += ms;
    text += bytes;
  }
  return { ms: [took], bytes: { text } };
};

type Batch = { readonly ms: number; readonly bytes: number };

function timed(write: () => string): Batch {
  const began = performance.now();
  const text = write();
  const ms = performance.now() - began;
  return { ms, bytes: new Blob([text]).size };
}

async function* eventTexts(n: number): AsyncGenerator<Batch> {
  let events: object[] = [];
  for (const row of generate(n).rows()) {
    events.push(eventOf(row));
    if (events.length < batch && row.index < n - 1) continue;
    const whole = events;
    yield timed(() => JSON.stringify(whole));
    events = [];
  }
}

async function* rowTexts(n: number): AsyncGenerator<Batch> {
  const exported = { ...(await exportedOf(n)), link: '' };
  for await (const text of csvOf(exported)) {
    const rows = csvParseRows(text);
    yield timed(() => csvFormatRows(rows));
  }
}
