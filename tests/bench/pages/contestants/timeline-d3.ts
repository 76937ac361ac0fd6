import { select } from 'd3';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { measured, rest, workOf } from '../frame';
import { generatedObjects, type PlainEvent } from '../generatedObjects';
import { markColors, passes } from '../mapWindows';
import { dayPx, timelineSize, timelineWindow } from '../timelineWindows';

/** A d3 timeline in SVG: a circle an event, joined by key; what stays is moved, not made anew. */
export const contestant: Contestant = async ({ n, ...times }) => {
  const events = generatedObjects(n);
  const laneHeight = timelineSize.heightPx / markColors.length;
  const svg = select(container(timelineSize.widthPx, timelineSize.heightPx))
    .append('svg')
    .attr('width', timelineSize.widthPx)
    .attr('height', timelineSize.heightPx);

  function show(step: number): void {
    const days = timelineWindow(step);
    svg
      .selectAll<SVGCircleElement, PlainEvent>('circle')
      .data(
        events.filter((event) => passes(event, days)),
        (event) => event.id,
      )
      .join((enter) =>
        enter
          .append('circle')
          .attr('r', 4)
          .attr('cy', (event) => (event.category + 0.5) * laneHeight)
          .attr('fill', (event) => markColors[event.category] as string),
      )
      .attr('cx', (event) => dayPx(event.start, days));
  }

  show(0);
  await rest();
  return { ms: await measured(times, (step) => workOf(() => show(step + 1))) };
};
