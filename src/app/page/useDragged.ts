import { useEffect, useState } from 'react';

export type Dragged = {
  /** Files of the last drop; empty while a file is only dragged. */
  readonly dropped: readonly File[];
};

/**
 * Hook that returns the files dropped on the page; undefined before the first drag. It keeps the browser from
 * opening a dropped file, and keeps a drop until its handler is loaded.
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
