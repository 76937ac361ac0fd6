import type { Engine } from '../../src/engine/engine';
import { createTabEngine } from '../../src/engine/tabEngine';
import type { Table } from '../../src/table/table';

/** An engine whose answers wait until `flush`. */
export type DelayedEngine = Engine & { readonly flush: () => void };

/** The tab's engine behind a wait, as one elsewhere would be: the last question is answered first. */
export function createDelayedEngine(table: Table): DelayedEngine {
  const engine = createTabEngine(table);
  const waiting: (() => void)[] = [];
  return {
    ask(kind, question, generation, answered) {
      waiting.push(() => engine.ask(kind, question, generation, answered));
    },
    flush() {
      for (let answer = waiting.pop(); answer; answer = waiting.pop()) answer();
    },
  };
}
