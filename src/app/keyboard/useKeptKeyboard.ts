import { useEffect } from 'react';
import { useAppStore } from '../../state/useApp';
import type { EarlyEvent } from './keepKeyboard';

/**
 * Loads what keeps the keyboard of an app that is the whole page, when the first key or focus needs it. Without it the
 * page works, if less well.
 */
export function useKeptKeyboard(): void {
  const store = useAppStore();
  useEffect(
    function beginWhenNeeded() {
      const root = document.querySelector<HTMLElement>('.conflict-timeline');
      const early: EarlyEvent[] = [];
      const hear = (event: Event) => {
        // What is asked for already is not loaded again.
        if (early.push({ event, path: event.composedPath() }) > 1) return;
        import('./keepKeyboard').then(
          ({ keepKeyboard }) => {
            stop();
            if (root?.isConnected) stop = keepKeyboard(root, store, early);
          },
          // It is asked for again at the next key.
          () => void early.splice(0),
        );
      };
      document.addEventListener('focusin', hear);
      document.addEventListener('keydown', hear);
      let stop = () => {
        document.removeEventListener('focusin', hear);
        document.removeEventListener('keydown', hear);
      };
      return () => stop();
    },
    [store],
  );
}
