import { csvParseRows } from 'd3';
import type { Contestant } from '../contestant';
import { generatedFile } from '../generatedFile';

/**
 * The bare parse of the same rows, their text already in memory: `json` and `geojson` as objects, `csv` as lists of
 * cells.
 */
export const contestant: Contestant = async ({ n, mode }) => {
  const text = await (await generatedFile(n, mode)).text();
  const began = performance.now();
  const rows = mode === 'csv' ? csvParseRows(text).length - 1 : eventsOf(JSON.parse(text));
  const took = performance.now() - began;
  if (rows !== n) throw new Error(`${rows} rows came of ${n}`);
  return { ms: [took] };
};

function eventsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const whole = 'events' in value ? value.events : 'features' in value ? value.features : undefined;
  return Array.isArray(whole) ? whole.length : 0;
}
