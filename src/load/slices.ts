const sliceMs = 10; /* of work between pauses; with one piece of text beyond it, some 12 */

/**
 * Pause between pieces of work: returns undefined to go on, or a promise that lets the page respond first.
 */
export type Pause = () => Promise<void> | undefined;

/**
 * Creates a pause for time slicing: it yields to the page's other tasks after each 10 ms of work. `now`:
 * clock in ms.
 */
export function createSlices(now: () => number = () => performance.now()): Pause {
  let begun = now();
  return () => {
    if (now() - begun < sliceMs) return undefined;
    return nextTask().then(() => {
      begun = now();
    });
  };
}

/** Resolves in a new macrotask, without the 4 ms delay of nested timers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
