import crossfilter from 'crossfilter2';
import { generated } from '../../generate/rows';
import type { Contestant } from '../contestant';
import { measured } from '../frame';
import { generatedObjects, type PlainEvent } from '../generatedObjects';
import { barOf, drawnWindow, slidWindow, standingWindow, tickedCategories, type Days } from '../moves';

/**
 * crossfilter2 with its dimensions and groups set up in advance, so that a move updates what changed. Time
 * is filtered by the first day alone, by its sorted index: that leaves out spans that reach the window.
 */
export const contestant: Contestant = async ({ n, mode, ...times }) => {
  const events = crossfilter(generatedObjects(n));
  const time = events.dimension((event) => event.start);
  const category = events.dimension((event) => event.category);
  const actor = events.dimension((event: PlainEvent) => event.actors, true);
  const status = events.dimension((event) => event.status);
  const bars = time
    .group<number, Uint32Array>((day) => barOf(Number(day)))
    .reduce(
      (counts, event) => {
        counts[event.category] = (counts[event.category] as number) + 1;
        return counts;
      },
      (counts, event) => {
        counts[event.category] = (counts[event.category] as number) - 1;
        return counts;
      },
      () => new Uint32Array(generated.categories),
    );
  const groups = [category.group(), actor.group(), status.group()];
  const all = events.groupAll();

  const show = ({ from, to }: Days) => time.filterRange([from, to + 1]);
  const tick = (ticked: readonly number[]) =>
    category.filterFunction((index) => ticked.includes(Number(index)));
  const moves: { readonly [mode: string]: (step: number) => void } = {
    brush: (step) => show(drawnWindow(step)),
    pan: (step) => show(slidWindow(step, 0.3, 0.02)),
    category: (step) => tick(tickedCategories(step)),
  };
  const move = moves[mode];
  if (!move) throw new Error(`no mode: ${mode}`);
  show(standingWindow);

  let check = 0;
  const ms = await measured(times, (step) => {
    const began = performance.now();
    move(step);
    for (const group of groups) group.all();
    bars.all();
    const total = Number(all.value());
    const took = performance.now() - began;
    check += total;
    return took;
  });
  return { ms, check: String(check) };
};
