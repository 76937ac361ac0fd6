import { generated } from '../../generate/rows';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { createFloor } from '../floor';
import { frameIntervals, rest, workOf } from '../frame';
import { generatedTable } from '../generatedTable';
import { watchLongTasks } from '../longTasks';
import { slidWindow } from '../moves';
import { startBenchApp } from '../startBenchApp';
import { until } from '../until';

const days = generated.lastDay - generated.firstDay + 1;

/** The part of the time that the window shows. Glyphs: some 300 events, so that each has a mark of its own. */
const parts: { readonly [mode: string]: (n: number) => number } = {
  glyphs: (n) => Math.min(0.3, Math.max(1 / days, 300 / n)),
  density: () => 0.3,
};

/**
 * The whole app while its window slides: engine, counts, map and timeline. The lines of the list follow when the
 * window rests: they count in the frames, not in the move. After each move, and once the list is there, the floor is
 * measured in the same way, over the same columns.
 */
export const contestant: Contestant = async ({ n, mode, warmups, samples }) => {
  const partOf = parts[mode];
  if (!partOf) throw new Error(`no mode: ${mode}`);
  const part = partOf(n);
  const table = generatedTable(n);
  const windowAt = (step: number) => slidWindow(step, part, 0.05);
  const { store } = startBenchApp(container(1440, 900), windowAt(0), table);
  const move = (step: number) => store.getState().change(windowAt(step), 'drag');
  await until(() => document.querySelector('.map-canvas') !== null);
  await rest(30);

  const floor = createFloor(table, 1000, 600);
  const ms: number[] = [];
  const floorMs: number[] = [];
  for (let step = 1; step <= warmups + samples; step++) {
    const took = await workOf(() => move(step));
    await until(() => document.querySelector('.list[aria-busy="true"]') === null);
    await rest(2);
    const least = await workOf(() => floor.draw(windowAt(step)));
    if (step > warmups) {
      ms.push(took);
      floorMs.push(least);
    }
    floor.clear();
    await rest(2);
  }
  const longestTask = watchLongTasks();
  const frameMs = await frameIntervals(samples, (frame) => move(warmups + samples + frame));
  const marks = document.querySelector('.map-legend, .key')?.textContent ?? '';
  return { ms, floorMs, frameMs, longestTaskMs: longestTask(), check: marks.slice(0, 60) };
};
