import { useEffect, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';
import { openBeside } from './openBeside';
import type { OpenFileProps } from './OpenFile';
import type { Dragged } from '../page/useDragged';
import './dropFile.css';

/**
 * Time in ms without a `dragover` event (it fires several times a second) after which a dragged file counts as
 * gone.
 */
const silenceMs = 1000;

/** Overlay that is shown while a file is dragged over the page, and opens the dropped file. */
export default function DropFile({ stopReading, dropped }: OpenFileProps & Dragged) {
  const t = useTranslator();
  const store = useAppStore();
  // True at first, since the component is rendered because a file is dragged.
  const [over, setOver] = useState(true);
  useEffect(function takeFiles() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      setOver(false);
    };
    const stay = (event?: DragEvent) => {
      if (event && !event.dataTransfer?.types.includes('Files')) return;
      clearTimeout(timer);
      timer = setTimeout(leave, silenceMs);
      setOver(true);
    };
    const left = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) leave();
    };
    stay();
    // Before a part of the page, as the map, keeps them to itself.
    window.addEventListener('dragover', stay, true);
    window.addEventListener('dragleave', left, true);
    window.addEventListener('drop', leave, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('dragover', stay, true);
      window.removeEventListener('dragleave', left, true);
      window.removeEventListener('drop', leave, true);
    };
  }, []);
  useEffect(
    function openDropped() {
      if (dropped.length > 0) openBeside(store, dropped, { stopReading });
    },
    [store, stopReading, dropped],
  );
  if (!over) return null;
  return (
    // A popover is also drawn above an open dialog, in browsers that support it.
    <div className="drop-file" popover="manual" role="status" ref={show}>
      <p>{t('app.ownDrop')}</p>
    </div>
  );
}

/** Opens the popover; defined outside the component, as a stable ref callback runs once. */
function show(element: HTMLElement | null): void {
  element?.showPopover?.();
}
