import { lastTurn, type AppStore } from '../../state/createAppStore';

/** A page that isn't shown draws no frames; it goes on after so long, in ms. */
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

/** Once a frame is drawn, in a task of its own. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
