/**
 * The work of `run` in steps: how often the blocks of code under `src/` were entered, and how far built-in searches
 * and copies of lists went, whose loops nobody sees. No seconds: what else the machine does changes nothing.
 * Only in a test file whose name ends in `.steps.test.ts`.
 */
export async function stepsOf(run: () => unknown): Promise<number> {
  const counter = globalThis.stepCounter;
  if (!counter) throw new Error('steps are counted in files called *.steps.test.ts');
  let built = 0;
  counter.take();
  const restore = countBuiltIns((steps) => (built += steps));
  try {
    await run();
  } finally {
    restore();
  }
  return built + counter.take();
}

/** What goes through a list, to its end at worst. */
const searches = ['includes', 'indexOf', 'lastIndexOf'] as const;
/** What copies or moves a whole list. */
const copies = ['concat', 'slice', 'splice', 'shift', 'unshift', 'reverse', 'join'] as const;

/** Counts what these do from now on; returns what puts them back. */
function countBuiltIns(add: (steps: number) => void): () => void {
  const plain = new Map<PropertyKey, unknown>();
  const list = Array.prototype as unknown as { [name: PropertyKey]: (...given: unknown[]) => unknown };
  for (const name of [...searches, ...copies, Symbol.iterator]) {
    const own = list[name];
    if (!own) throw new Error(`lists have no ${String(name)}`);
    plain.set(name, own);
    list[name] = function (this: readonly unknown[], ...given) {
      add(this.length);
      return Reflect.apply(own, this, given);
    };
  }
  return () => {
    for (const [name, own] of plain) Object.defineProperty(list, name, { value: own });
  };
}
