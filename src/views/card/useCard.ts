import { useCallback, useEffect, useRef, useState } from 'react';

export const cardDefaults = {
  /**
   * Delay in ms before a hover card closes after the pointer has left its mark, so that the pointer can reach
   * the card.
   */
  stayMs: 400,
  /**
   * Delay in ms before the hover card of another mark replaces it, since marks may lie on the pointer's way to
   * the card.
   */
  swapMs: 150,
};

export type Card<Pointed> = {
  /** Object that the hover card describes; undefined for no card. */
  readonly shown: Pointed | undefined;
  /** Event handlers for the hover card's element, which keep it open. */
  readonly over: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
};

/** Function that dismisses the open hover card, of which there is at most one; undefined for none. */
let dismissOpen: (() => void) | undefined;

/**
 * Hook that controls the hover card of a hovered or focused object, as WCAG 1.4.13 asks: the card stays while
 * the pointer is on its mark, on the card or between them, and Escape dismisses it until something else is
 * hovered.
 * @param pointed object under the pointer; undefined for none
 * @param keyOf returns a key that identifies an object
 * @param enter called with the card's object when the pointer enters the card, with undefined when it leaves
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
