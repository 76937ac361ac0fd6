import { useEffect } from 'react';
import { useAppStore } from '../../state/useApp';
import type { EarlyEvent } from './keepKeyboard';

/** Loads the keyboard support of a full-page app at the first key or focus; the page works without it. */
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
