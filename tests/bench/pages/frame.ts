/** A task of its own, after what the browser has to do now. */
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

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * How long the main thread works for a change until it is drawn, in ms: the change with what React makes of
 * it at once, and the frame that follows with its drawing, style, layout and paint. The wait between the
 * two doesn't count. The change comes before the frame, as a pointer's move does.
 */
export async function workOf(change: () => void): Promise<number> {
  let frameBegan = 0;
  const frameDone = new Promise<number>((resolve) =>
    // Asked for first, so that it runs before any drawing that the change asks for.
    requestAnimationFrame(() => {
      frameBegan = performance.now();
      void nextTask().then(() => resolve(performance.now()));
    }),
  );
  const began = performance.now();
  change();
  // React flushes a store's change in a microtask.
  await Promise.resolve();
  await Promise.resolve();
  const changed = performance.now();
  const done = await frameDone;
  return changed - began + (done - frameBegan);
}

/** Lets what was begun come to rest: some frames without a change. */
export async function rest(frames = 10): Promise<void> {
  for (let i = 0; i < frames; i++) await nextFrame();
  await nextTask();
}

/** From frame to frame, in ms, while each frame gets a change before it. */
export async function frameIntervals(frames: number, change: (frame: number) => void): Promise<number[]> {
  const intervals: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame++) {
    await nextTask();
    change(frame);
    const now = await nextFrame();
    intervals.push(now - last);
    last = now;
  }
  return intervals;
}

/** Moves without measuring, then measures each move. */
export async function measured(
  { warmups, samples }: { readonly warmups: number; readonly samples: number },
  move: (step: number) => number | Promise<number>,
): Promise<number[]> {
  for (let step = 0; step < warmups; step++) await move(step);
  const ms: number[] = [];
  for (let step = warmups; step < warmups + samples; step++) ms.push(await move(step));
  return ms;
}
