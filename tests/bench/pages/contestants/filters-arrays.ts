import { generated } from '../../generate/rows';
import type { Contestant } from '../contestant';
import { measured } from '../frame';
import { generatedObjects } from '../generatedObjects';
import { barOf, bars, drawnWindow } from '../moves';

/** Array.filter over objects, then the counts in plain loops. */
export const contestant: Contestant = async ({ n, ...times }) => {
  const events = generatedObjects(n);
  let check = 0;
  const ms = await measured(times, (step) => {
    const { from, to } = drawnWindow(step);
    const began = performance.now();
    const passing = events.filter(({ start, end }) => start <= to && end > from);
    const categories = new Uint32Array(generated.categories);
    const statuses = new Uint32Array(generated.statuses);
    const actors = new Uint32Array(generated.actors);
    const inBars = new Uint32Array(bars * generated.categories);
    for (const event of passing) {
      categories[event.category] = (categories[event.category] as number) + 1;
      statuses[event.status] = (statuses[event.status] as number) + 1;
      const bar = barOf(event.start) * generated.categories + event.category;
      inBars[bar] = (inBars[bar] as number) + 1;
      for (const actor of event.actors) actors[actor] = (actors[actor] as number) + 1;
    }
    const took = performance.now() - began;
    check += passing.length;
    return took;
  });
  return { ms, check: String(check) };
};
