import type { LeafletMap } from '../leaflet';
import { useEffect, useState } from 'react';
import { leavesScrolling } from '../../../state/session/environment';
import { useApp, useAppStore } from '../../../state/useApp';

/** Whether one finger pans the map at present (else it scrolls the page), and a function that ends it. */
export type ArticleGestures = { readonly active: boolean; readonly end: () => void };

/**
 * Leaves the wheel and one-finger drags to an embedding article or scrolling page: the map zooms by Ctrl+wheel
 * and pans by two fingers. A tap on the map lets one finger pan it, until the reader touches something else; a
 * tap that opens an event or list doesn't.
 */
export function useArticleGestures(map: LeafletMap): ArticleGestures {
  const store = useAppStore();
  const inArticle = useApp(leavesScrolling);
  const [active, setActive] = useState(false);

  useEffect(
    function leaveWheelToArticle() {
      const frame = map.getContainer().parentElement;
      if (!inArticle || !frame) return undefined;
      const intercept = (event: WheelEvent) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      };
      frame.addEventListener('wheel', intercept, { capture: true, passive: true });
      return () => frame.removeEventListener('wheel', intercept, { capture: true });
    },
    [map, inArticle],
  );

  useEffect(
    function leaveOneFingerToArticle() {
      const container = map.getContainer();
      if (!inArticle) return undefined;
      const touches = (event: PointerEvent) => event.pointerType === 'touch';
      const press = (event: PointerEvent) => {
        if (touches(event) && !active) map.dragging.disable();
        else map.dragging.enable();
      };
      let byTouch = false;
      let pressed = store.getState().view;
      const remember = (event: PointerEvent) => {
        byTouch = touches(event);
        pressed = store.getState().view;
      };
      const activate = () => {
        const { event, place, area } = store.getState().view;
        const opened = (event ?? pressed.event) !== pressed.event;
        if (byTouch && !opened && place === pressed.place && area === pressed.area) setActive(true);
      };
      // The style sheet leaves one finger to the browser while this is set.
      container.dataset['inArticle'] = String(!active);
      container.addEventListener('pointerdown', press, { capture: true });
      container.addEventListener('pointerdown', remember);
      container.addEventListener('click', activate);
      return () => {
        delete container.dataset['inArticle'];
        container.removeEventListener('pointerdown', press, { capture: true });
        container.removeEventListener('pointerdown', remember);
        container.removeEventListener('click', activate);
      };
    },
    [map, store, inArticle, active],
  );

  useEffect(
    function endOutside() {
      if (!active) return undefined;
      const frame = map.getContainer().parentElement;
      const end = () => setActive(false);
      const press = (event: PointerEvent) => {
        if (frame && !event.composedPath().includes(frame)) end();
      };
      document.addEventListener('pointerdown', press, { capture: true });
      window.addEventListener('blur', end);
      return () => {
        document.removeEventListener('pointerdown', press, { capture: true });
        window.removeEventListener('blur', end);
      };
    },
    [map, active],
  );

  return { active, end: () => setActive(false) };
}
