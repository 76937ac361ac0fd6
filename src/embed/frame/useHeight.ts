import { useEffect, type RefObject } from 'react';
import { useApp } from '../../state/useApp';
import { heightMessages } from './messages';
import { tellAgain } from '../element/tellAgain';

/** Tells the page around the frame how high the content is, once it shows a dataset and whenever that changes. */
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
        // Only a height: it may go to whoever has put the page into a frame.
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
