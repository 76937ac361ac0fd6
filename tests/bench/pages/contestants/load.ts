import type { Contestant } from '../contestant';
import { container } from '../container';
import { watchFirstDrawing } from '../firstDrawing';
import { nextFrame, nextTask, rest } from '../frame';
import { generatedFile } from '../generatedFile';
import { watchLongTasks } from '../longTasks';
import { startBenchApp } from '../startBenchApp';
import { until } from '../until';

/**
 * The app with a file that it opens: until the first event is drawn, and until all of them are. Read,
 * checked, sorted and indexed on the way; the longest task that keeps the page from answering is told too.
 */
export const contestant: Contestant = async ({ n, mode }) => {
  const file = await generatedFile(n, mode);
  const { store, open } = startBenchApp(container(1440, 900), {});
  await until(() => document.querySelector('.app') !== null);
  await rest();
  const firstDrawing = watchFirstDrawing();
  const longestTask = watchLongTasks();
  const began = performance.now();
  open({ file }, `file:${file.name}`);
  await until(() => store.getState().phase.kind !== 'loading', 600);
  const { kind } = store.getState().phase;
  if (kind !== 'ready') throw new Error(`loading ended: ${kind}`);
  await nextFrame();
  await nextFrame();
  await nextTask();
  const whole = performance.now() - began;
  const first = (await firstDrawing) - began;
  await rest(30);
  return { ms: [first], wholeMs: [whole], longestTaskMs: longestTask() };
};
