import { load } from '../../../../src/load/load';
import { createTabEngine } from '../../../../src/engine/tab/createTabEngine';
import type { Contestant } from '../contestant';
import { generatedFile } from '../generatedFile';

/** Keeps a loaded table and its engine in memory, and says what of it is text; the runner weighs the page. */
export const contestant: Contestant = async ({ n }) => {
  const file = await generatedFile(n, 'json');
  const result = await load({ file }, { onProgress: () => undefined, signal: new AbortController().signal });
  if (result.kind !== 'loaded') throw new Error(`loading ended: ${result.kind}`);
  const { table } = result;
  const engine = createTabEngine(table);
  engine.ask({ kind: 'facets', facet: 'category', clauses: {} });
  Object.assign(globalThis, { kept: { table, engine } });
  const { texts, words, claims } = table.columns;
  const text = bytesOf([texts, claims.texts]);
  return { ms: [], bytes: { text, words: bytesOf(words), columns: bytesOf(table.columns) } };
};

/** The bytes of the buffers below a value. */
function bytesOf(value: unknown, buffers = new Set<ArrayBufferLike>()): number {
  collect(value, buffers);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function collect(value: unknown, buffers: Set<ArrayBufferLike>): void {
  if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
  else if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((part) => collect(part, buffers));
}
