import { useCallback, useEffect, useRef, useState } from 'react';

export const cardDefaults = {
  /** How long a card stays after the pointer has left its mark, so that it can come to the card, ms. */
  stayMs: 400,
  /** How long the pointer rests on another mark until that one's card takes its place: marks lie on its way, ms. */
  swapMs: 150,
};

export type Card<Pointed> = {
  /** What the card tells of; undefined for no card. */
  readonly shown: Pointed | undefined;
  /** Events of the card's element. */
  readonly over: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
};

/** Dismisses the card that is there: there is one at a time, whatever it tells of. */
let dismissOpen: (() => void) | undefined;

/**
 * The card of what is pointed at or focused, as WCAG 1.4.13 asks: it stays while the pointer is on its mark, on itself
 * or on the way between them, and Escape takes it away without either moved. Dismissed, it doesn't come back until
 * something else has been pointed at.
 * @param pointed what the pointer is over now
 * @param keyOf tells one thing from another
 * @param enter called with what the card tells of when the pointer comes onto it, and with nothing when it leaves
 */
export function useCard<Pointed>(
  pointed: Pointed | undefined,
  keyOf: (pointed: Pointed) => string,
  enter?: (shown: Pointed | undefined) => void,
): Card<Pointed> {
  const [shown, show] = useState<Pointed | undefined>(undefined);
  const [dismissed, setDismissed] = useState<string | undefined>(undefined);
  const [isOver, setOver] = useState(false);
  const key = pointed === undefined ? undefined : keyOf(pointed);
  const shownKey = shown === undefined ? undefined : keyOf(shown);
  if (dismissed !== undefined && dismissed !== key) setDismissed(undefined);
  if (shownKey === undefined && key !== undefined && key !== dismissed) show(() => pointed);

  useEffect(
    function followThePointer() {
      if (shownKey === undefined || key === shownKey || isOver) return undefined;
      const { stayMs, swapMs } = cardDefaults;
      const timer = setTimeout(() => show(() => pointed), key === undefined ? stayMs : swapMs);
      return () => clearTimeout(timer);
    },
    // What is pointed at may be made anew at each move; that it is another tells its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, shownKey, isOver],
  );

  const latestKey = useRef(key);
  useEffect(() => {
    latestKey.current = key;
  });
  const dismiss = useCallback(() => {
    show(undefined);
    setDismissed(latestKey.current);
    // An element that goes from under the pointer isn't left.
    setOver(false);
  }, []);
  const isOpen = shownKey !== undefined;
  useEffect(
    function standAlone() {
      if (!isOpen) return undefined;
      dismissOpen?.();
      dismissOpen = dismiss;
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        // It opened last: what else Escape closes stays.
        event.preventDefault();
        event.stopPropagation();
        dismiss();
      };
      document.addEventListener('keydown', onKey, true);
      return () => {
        document.removeEventListener('keydown', onKey, true);
        if (dismissOpen === dismiss) dismissOpen = undefined;
      };
    },
    [isOpen, dismiss],
  );

  const latest = key === shownKey ? pointed : shown;
  return {
    shown: latest,
    over: {
      onPointerEnter: () => {
        setOver(true);
        enter?.(latest);
      },
      onPointerLeave: () => {
        setOver(false);
        enter?.(undefined);
      },
    },
  };
}
