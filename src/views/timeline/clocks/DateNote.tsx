import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { typedDateText, type TypedInto } from './typedDate';
import { useWindow } from '../useWindow';
import { sameWindow } from '../windows';
import './dateNote.css';

export type DateNoteProps = Omit<TypedInto, 'window'> & {
  readonly id: string;
  readonly loaded: Loaded;
  /** Called when the note is dismissed, or the time window has changed since. */
  readonly close: () => void;
};

/**
 * Delay in ms before the text is inserted, because a live region announces only what is added after it exists.
 */
const announceAfterMs = 200;

/**
 * Note on a typed date beside its field, shown until the time window changes, Escape or the next pointer press.
 */
export function DateNote({ id, loaded, close, ...typedInto }: DateNoteProps) {
  const t = useTranslator();
  const window = useWindow(loaded);
  const [shown] = useState(window);
  const [told, setTold] = useState('');
  const text = typedDateText({ ...typedInto, window }, t);
  const isOld = !sameWindow(window, shown);
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useEffect(
    function tell() {
      const soon = setTimeout(() => setTold(text), announceAfterMs);
      return () => clearTimeout(soon);
    },
    [text],
  );
  useEffect(
    function closeWhenOld() {
      if (isOld) latest.current();
    },
    [isOld],
  );
  useEffect(function closeByReader() {
    const byPointer = () => latest.current();
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('pointerdown', byPointer);
    document.addEventListener('keydown', byKey, true);
    return () => {
      document.removeEventListener('pointerdown', byPointer);
      document.removeEventListener('keydown', byKey, true);
    };
  }, []);
  return (
    <>
      <p id={id} className="timeline-date-note" aria-hidden="true">
        {text}
      </p>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}
