const sliceMs = 10; /* of work between pauses; with one piece of text beyond it, some 12 */

/** What the reading does between pieces of text: nothing, or wait for the page to breathe. */
export type Pause = () => Promise<void> | undefined;

/** Lets the page's other work through whenever a slice is used up. */
export function createSlices(now: () => number = () => performance.now()): Pause {
  let begun = now();
  return () => {
    if (now() - begun < sliceMs) return undefined;
    return nextTask().then(() => {
      begun = now();
    });
  };
}

/** A new task, sooner than a timer would give it: timers in a chain are held back to 4 ms. */
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
