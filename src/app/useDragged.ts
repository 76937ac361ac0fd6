import { useEffect, useState } from 'react';

/** Whether a file has been dragged over the page yet. One that is dropped never takes the page's place. */
export function useDragged(): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(function keepThePage() {
    const keep = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragged(true);
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
