import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { generated } from '../../generate/rows';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { measured, rest, workOf } from '../frame';
import { generatedObjects } from '../generatedObjects';
import { timelineSize, timelineWindow } from '../timelineWindows';

const dayMs = 86_400_000;

/** vis-timeline with a group a category, points that don't stack and no animation: its quickest way. */
export const contestant: Contestant = async ({ n, ...times }) => {
  const items = generatedObjects(n).map(({ id, start, category }) => ({
    id,
    group: category,
    start: start * dayMs,
    content: '',
    type: 'point' as const,
  }));
  const groups = Array.from({ length: generated.categories }, (_, id) => ({ id, content: `Category ${id}` }));
  const windowOf = (step: number) => {
    const { from, to } = timelineWindow(step);
    return { start: from * dayMs, end: (to + 1) * dayMs };
  };
  const timeline = new Timeline(container(timelineSize.widthPx, timelineSize.heightPx), items, groups, {
    ...windowOf(0),
    stack: false,
    height: timelineSize.heightPx,
    showCurrentTime: false,
  });
  await rest(30);
  const ms = await measured(times, async (step) => {
    const { start, end } = windowOf(step + 1);
    const took = await workOf(() => timeline.setWindow(start, end, { animation: false }));
    await rest(2);
    return took;
  });
  return { ms, check: String(document.querySelectorAll('.vis-item').length) };
};
