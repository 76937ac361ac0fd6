import type { AppStore } from '../../state/createAppStore';
import { lastTurn } from '../../state/session/turns';

/** Longest wait in ms for an animation frame, which a hidden page never gets. */
const longestFrame = 100;

/**
 * Switches the views to a new dataset one after another, a frame apart, so that none blocks the page long; stops if
 * yet another dataset comes.
 */
export async function staggerViews(store: AppStore): Promise<void> {
  const { loaded } = store.getState();
  while (store.getState().turn < lastTurn) {
    await frame();
    if (store.getState().loaded !== loaded) return;
    store.getState().takeTurn();
  }
}

/** Resolves in a new task after the next frame. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
