import { useEffect, useState } from 'react';

export type Dragged = {
  /** Files of the last drop; undefined while only dragged. */
  readonly dropped: readonly File[];
};

/**
 * Returns what was dragged over the page and dropped on it; undefined before the first drag. Prevents the browser
 * from opening a dropped file; a drop is kept until its handler is loaded.
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
