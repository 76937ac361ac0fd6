import type { Engine } from '../../../../src/engine/engine';
import type { Answer, Ask, Clauses, QuestionKind } from '../../../../src/engine/questions';
import { createTabEngine } from '../../../../src/engine/tabEngine';
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
  const facets = (['category', 'actor', 'status'] as const).map(
    (facet) => now(engine, 'facets', { facet, clauses }).counts,
  );
  const bins = now(engine, 'bins', { clauses, edges, without: ['time'] });
  const { total } = now(engine, 'page', { clauses, sort: 'time', limit: 0, at: { offset: 0 } });
  return { facets, bins, total };
}

function now<Kind extends QuestionKind>(engine: Engine, kind: Kind, question: Ask<Kind>): Answer<Kind> {
  let found: { readonly answer: Answer<Kind> } | undefined;
  engine.ask(kind, question, 0, (answer) => {
    found = { answer };
  });
  if (!found) throw new Error('the engine in the tab answers at once');
  return found.answer;
}
