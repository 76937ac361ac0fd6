import type { AppStore } from '../../state/createAppStore';
import { canTakeFocus } from './canTakeFocus';

export type Closer = {
  /** Closes what was opened last; returns false if nothing was open. */
  readonly close: () => boolean;
  readonly stop: () => void;
};

/** Selector of the buttons of open menus and layers; a click on such a button closes what it has opened. */
const openers = '[aria-expanded="true"], .key-button[aria-pressed="true"]';

/**
 * Creates the Escape handler: each call closes what was opened last (a menu, a layer, a highlighted item of the
 * legend, the event). Dialogs, popovers and pickers are left to the browser.
 */
export function createCloser(root: HTMLElement, store: AppStore): Closer {
  const turns = new WeakMap<Element, number>();
  let turn = 0;
  let eventTurn = 0;
  const note = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('[aria-expanded], [aria-pressed]');
    if (button) turns.set(button, ++turn);
  };
  root.addEventListener('click', note, true);
  const stopStore = store.subscribe(({ view }, before) => {
    if (view.event !== before.view.event) eventTurn = ++turn;
  });
  return {
    close: () => {
      const open = [...root.querySelectorAll<HTMLElement>(openers)].filter(canTakeFocus);
      const last = open.reduce<HTMLElement | undefined>(
        (latest, button) => (latest && turnOf(latest) >= turnOf(button) ? latest : button),
        undefined,
      );
      const { view, change } = store.getState();
      if (view.event !== undefined && !(last && turnOf(last) > eventTurn)) {
        change({ event: undefined });
        return true;
      }
      last?.click();
      if (last?.hasAttribute('aria-expanded')) last.focus();
      return last !== undefined;
    },
    stop: () => {
      root.removeEventListener('click', note, true);
      stopStore();
    },
  };

  function turnOf(button: Element): number {
    return turns.get(button) ?? 0;
  }
}
