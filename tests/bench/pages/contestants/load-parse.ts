import { csvParseRows } from 'd3';
import type { Contestant } from '../contestant';
import { generatedFile } from '../generatedFile';

/** The bare parse of the same rows, their text already in memory: `json` as objects, `csv` as lists of cells. */
export const contestant: Contestant = async ({ n, mode }) => {
  const text = await (await generatedFile(n, mode)).text();
  const began = performance.now();
  const rows = mode === 'json' ? eventsOf(JSON.parse(text)) : csvParseRows(text).length - 1;
  const took = performance.now() - began;
  if (rows !== n) throw new Error(`${rows} rows came of ${n}`);
  return { ms: [took] };
};

function eventsOf(value: unknown): number {
  const whole = typeof value === 'object' && value !== null && 'events' in value ? value.events : undefined;
  return Array.isArray(whole) ? whole.length : 0;
}
