import { nextFrame } from './frame';

/** Waits, frame by frame, for something that the page does by itself. */
export async function until(holds: () => boolean, seconds = 120): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s for: ${holds}`);
    await nextFrame();
  }
}
