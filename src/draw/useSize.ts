import { useLayoutEffect, useState, type RefObject } from 'react';

export type Size = { readonly widthPx: number; readonly heightPx: number };

/**
 * Hook that returns the inner width and height of an element in px, updated as they change; undefined before
 * layout.
 */
export function useSize(ref: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size | undefined>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const next = { widthPx: element.clientWidth, heightPx: element.clientHeight };
      setSize((last) => (last?.widthPx === next.widthPx && last.heightPx === next.heightPx ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
