import type { Engine } from '../../src/engine/engine';
import { createTabEngine as createEngineAtOnce } from '../../src/engine/tab/createTabEngine';
import type { Ask, QuestionKind } from '../../src/engine/questions';
import type { Table } from '../../src/table/table';
import { lateEngine, type Lateness } from '../engine/lateEngine';

declare global {
  var lateness: Lateness | undefined;
}

/** The tab's engine: at once, or as late as the page's `lateness` says when a question is asked. */
export function createTabEngine(table: Table): Engine {
  const atOnce = createEngineAtOnce(table);
  let set: Lateness | undefined;
  let late = atOnce;
  return {
    ask<Kind extends QuestionKind>(question: Ask<Kind>) {
      if (globalThis.lateness !== set) {
        set = globalThis.lateness;
        late = set ? lateEngine(atOnce, set) : atOnce;
      }
      return late.ask(question);
    },
  };
}
