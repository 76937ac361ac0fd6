import { useEffect, type RefObject } from 'react';
import { useApp } from '../../state/useApp';
import { heightMessages } from './messages';
import { tellAgain } from '../element/tellAgain';

/**
 * Hook that posts the height of an embedded view's content to the host page, once a dataset is shown and at
 * every change.
 */
export function useHeight(content: RefObject<HTMLElement | null>, id: string): void {
  const there = useApp((state) => state.loaded !== undefined);
  useEffect(
    function tellHeight() {
      const element = content.current;
      if (!there || !element || window.parent === window) return undefined;
      let told = 0;
      let stop = () => {};
      const observer = new ResizeObserver(() => {
        const height = Math.ceil(element.getBoundingClientRect().height);
        if (height === told || height === 0) return;
        told = height;
        stop();
        // The message has only a height, so any embedding origin may receive it.
        stop = tellAgain(() => {
          for (const message of heightMessages(height, id, document.URL))
            window.parent.postMessage(message, '*');
        });
      });
      observer.observe(element);
      return () => {
        stop();
        observer.disconnect();
      };
    },
    [content, id, there],
  );
}
