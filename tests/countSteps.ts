import { Session, type Profiler } from 'node:inspector';
import { expect } from 'vitest';

/** Counts what runs from its making on; V8 counts the blocks only of code that is compiled afterwards. */
type Counter = { readonly take: () => number };

declare global {
  var stepCounter: Counter | undefined;
}

// Runs before any code of the app is there.
if (/\.steps\.test\.ts$/.test(expect.getState().testPath ?? '')) globalThis.stepCounter = createCounter();

function createCounter(): Counter {
  const session = new Session();
  session.connect();
  const post = <Answer>(method: string, ask?: object): Answer => {
    let answer: Answer | undefined;
    session.post(method, ask, (error: Error | null, given?: object) => {
      if (error) throw error;
      answer = given as Answer;
    });
    return answer as Answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take: () => {
      const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('/src/'))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
  };
}
