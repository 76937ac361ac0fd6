import { useEffect, useState } from 'react';

export type Dragged = {
  /** The files that were dropped last; none while a file has only been dragged over the page. */
  readonly dropped: readonly File[];
};

/**
 * What has been dragged over the page and dropped on it; undefined before the first time. A file never takes the page's
 * place, and one that is dropped before the part that opens it has come waits for it.
 */
export function useDragged(): Dragged | undefined {
  const [dragged, setDragged] = useState<Dragged | undefined>(undefined);
  useEffect(function keepThePage() {
    const keep = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (event.type === 'drop') setDragged({ dropped: [...event.dataTransfer.files] });
      else setDragged((before) => before ?? { dropped: [] });
    };
    // Before a part of the page, as the map, keeps it to itself.
    window.addEventListener('dragover', keep, true);
    window.addEventListener('drop', keep, true);
    return () => {
      window.removeEventListener('dragover', keep, true);
      window.removeEventListener('drop', keep, true);
    };
  }, []);
  return dragged;
}
