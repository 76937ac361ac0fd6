import { useEffect } from 'react';
import { useAppStore } from '../../state/useApp';
import type { EarlyEvent } from './keepKeyboard';

/**
 * Hook that loads the keyboard support of a full-page app at the first key or focus event; the page works
 * without it.
 */
export function useKeptKeyboard(): void {
  const store = useAppStore();
  useEffect(
    function beginWhenNeeded() {
      const root = document.querySelector<HTMLElement>('.conflict-timeline');
      const early: EarlyEvent[] = [];
      const hear = (event: Event) => {
        // Loading has already been started by the first event.
        if (early.push({ event, path: event.composedPath() }) > 1) return;
        import('./keepKeyboard').then(
          ({ keepKeyboard }) => {
            stop();
            if (root?.isConnected) stop = keepKeyboard(root, store, early);
          },
          // After a failure, the next event tries again.
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
