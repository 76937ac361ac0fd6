import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { sheetStates, type SheetState } from '../../state/session/stage';
import { useAppStore } from '../../state/useApp';
import { keyedSheet, settleSheet, sheetHeightsOf, tappedSheet } from './sheetHeights';
import './sheetHandle.css';

/** Distance in px below which a press on the sheet's handle is a tap, not a drag. */
const tapPx = 6;

type Drag = { readonly startY: number; readonly startPx: number; y: number; at: number; speed: number };

/**
 * Drag handle of the phone's sheet (the panel over the map): it follows the finger; a tap, arrow keys, Home and
 * End change the sheet's state.
 */
export default function SheetHandle({ sheet }: { readonly sheet: SheetState }) {
  const t = useTranslator();
  const store = useAppStore();
  const drag = useRef<Drag | undefined>(undefined);
  const moved = useRef(false);
  const go = (next: SheetState) => store.getState().arrange({ sheet: next });

  const press = (event: PointerEvent<HTMLElement>) => {
    const panel = panelOf(event);
    if (!panel || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientY: y, timeStamp: at } = event;
    drag.current = { startY: y, startPx: panel.offsetHeight, y, at, speed: 0 };
    moved.current = false;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const panel = panelOf(event);
    const now = drag.current;
    if (!panel || !now) return;
    const { clientY: y, timeStamp: at } = event;
    if (at > now.at) now.speed = (now.y - y) / (at - now.at);
    now.y = y;
    now.at = at;
    moved.current ||= Math.abs(y - now.startY) >= tapPx;
    if (!moved.current) return;
    const { peek, full } = sheetHeightsOf(innerHeight);
    const heightPx = Math.min(full, Math.max(peek, now.startPx + now.startY - y));
    panel.style.setProperty('--sheet', `${heightPx}px`);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    const panel = panelOf(event);
    const now = drag.current;
    drag.current = undefined;
    if (!panel || !now) return;
    if (!moved.current) {
      if (event.type === 'pointerup') go(tappedSheet(sheet));
      return;
    }
    const heightPx = panel.offsetHeight;
    panel.style.removeProperty('--sheet');
    const speed = event.type === 'pointercancel' ? 0 : now.speed;
    go(settleSheet(heightPx, speed, sheetHeightsOf(innerHeight)));
  };
  const onKey = (event: KeyboardEvent) => {
    const next = keyedSheet(sheet, event.key);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div
      className="panel-handle"
      role="slider"
      tabIndex={0}
      aria-label={t('sheet.name')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={sheetStates.length - 1}
      aria-valuenow={sheetStates.indexOf(sheet)}
      aria-valuetext={t(`sheet.${sheet}`)}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      // The sheet has moved by then: the click that follows a touch would open what lies under the finger now.
      onTouchEnd={(event) => event.cancelable && event.preventDefault()}
      // A screen reader clicks without a pointer; the pointer's own click may be left out after a drag.
      onClick={(event) => event.detail === 0 && go(tappedSheet(sheet))}
      onKeyDown={onKey}
    />
  );
}

function panelOf(event: PointerEvent<HTMLElement>): HTMLElement | null {
  return event.currentTarget.closest<HTMLElement>('.panel');
}
