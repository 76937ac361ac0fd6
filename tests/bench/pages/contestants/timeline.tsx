import { Timeline } from '../../../../src/views/timeline/Timeline';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { watchFirstDrawing } from '../firstDrawing';
import { measured, rest, workOf } from '../frame';
import { generatedApp } from '../generatedApp';
import { prepareMount } from '../mount';
import { timelineSize, timelineWindow } from '../timelineWindows';

/** Our timeline: `brush` measures moves, `first` the time from mounting until it is drawn. */
export const contestant: Contestant = async ({ n, mode, ...times }) => {
  const { store, show } = generatedApp(n);
  const element = container(timelineSize.widthPx, timelineSize.heightPx);
  element.style.display = 'grid';
  if (mode === 'brush') show(timelineWindow(0));
  const mount = await prepareMount(store, element);
  await rest();
  const drawn = watchFirstDrawing();
  const began = performance.now();
  mount(<Timeline />);
  if (mode === 'first') return { ms: [(await drawn) - began] };
  await drawn;
  await rest(30);
  return { ms: await measured(times, (step) => workOf(() => show(timelineWindow(step + 1)))) };
};
