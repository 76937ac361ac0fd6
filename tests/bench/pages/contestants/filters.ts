import type { Engine } from '../../../../src/engine/engine';
import type { Clauses } from '../../../../src/engine/questions';
import { askNow } from '../../../engine/askNow';
import { createTabEngine } from '../../../../src/engine/tab/createTabEngine';
import { categoryIds } from '../../generate/dataset';
import type { Contestant } from '../contestant';
import { measured } from '../frame';
import { generatedTable } from '../generatedTable';
import { barEdgesOf, drawnWindow, slidWindow, standingWindow, tickedCategories, wholeWindow } from '../moves';

const moves: { readonly [mode: string]: (step: number) => Clauses } = {
  brush: (step) => ({ time: drawnWindow(step) }),
  pan: (step) => ({ time: slidWindow(step, 0.3, 0.02) }),
  category: (step) => ({
    time: standingWindow,
    category: tickedCategories(step).map((category) => categoryIds[category] as string),
  }),
};

/** Our engine: what a move of the filters asks of it for the counts beside the options and for the bars. */
export const contestant: Contestant = async ({ n, mode, ...times }) => {
  const engine = createTabEngine(generatedTable(n));
  const clausesOf = moves[mode];
  if (!clausesOf) throw new Error(`no mode: ${mode}`);
  let check = 0;
  const ms = await measured(times, (step) => {
    const clauses = clausesOf(step);
    // A timeline shows the bars of its window; ticking categories changes those of the whole time.
    const edges = barEdgesOf(mode === 'category' ? wholeWindow : (clauses.time ?? wholeWindow));
    const began = performance.now();
    const counts = countsUnder(engine, clauses, edges);
    const took = performance.now() - began;
    check += counts.total;
    return took;
  });
  return { ms, check: String(check) };
};

function countsUnder(engine: Engine, clauses: Clauses, edges: readonly number[]) {
  const ask = askNow(engine);
  const facets = (['category', 'actor', 'status'] as const).map(
    (facet) => ask('facets', { facet, clauses }).counts,
  );
  const bins = ask('bins', { clauses, edges, without: ['time'] });
  const { total } = ask('count', { clauses });
  return { facets, bins, total };
}
