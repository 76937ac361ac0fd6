import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useApp, useAppStore } from '../../state/useApp';
import { layoutScrolls, pageLayoutOf, type PageLayout } from './pageLayout';

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/**
 * Hook that returns the page's layout, updated with window and text size, and stores for the views whether the
 * page scrolls and how high the sheet is.
 */
export function usePageLayout(): PageLayout {
  const store = useAppStore();
  const textScale = useApp((state) => state.stage.textScale);
  const layout = useSyncExternalStore(onResize, () => pageLayoutOf(innerWidth, innerHeight, textScale));
  useLayoutEffect(
    function tellViews() {
      const { stage, arrange } = store.getState();
      const sheet = layout === 'sheet' ? (stage.sheet ?? 'half') : undefined;
      arrange({ scrolls: layoutScrolls(layout), sheet });
    },
    [store, layout],
  );
  return layout;
}
