import { writeExport } from '../../../../src/app/files/writeExport';
import { collectedFile } from '../../../../src/share/file/savedFile';
import type { Contestant } from '../contestant';
import { exportedOf } from '../exportedOf';
import { rest } from '../frame';
import { watchLongTasks } from '../longTasks';

/**
 * The export of all events with every field, as its dialog writes it: in slices, into parts of a file. Saving the file
 * is left out; the longest task meanwhile is told too.
 */
export const contestant: Contestant = async ({ n, mode }) => {
  const given = await exportedOf(n);
  const { signal } = new AbortController();
  const file = { ...collectedFile('', ''), end: () => Promise.resolve() };
  await rest();
  const longestTask = watchLongTasks();
  const began = performance.now();
  const text = await writeExport(mode === 'csv' ? 'csv' : 'json', given, {
    file,
    signal,
    onProgress: () => undefined,
  });
  const took = performance.now() - began;
  await rest(30);
  return { ms: [took], bytes: { text }, longestTaskMs: longestTask() };
};
