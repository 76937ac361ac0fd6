import { sheetStates, type SheetState } from '../../state/session/stage';

/** Heights of the phone's sheet in each of its states, px. */
export type SheetHeights = Readonly<Record<SheetState, number>>;

export const sheetDefaults = {
  /** Height of the sheet's lowest state, px. */
  peekPx: 150,
  /** Height of the sheet's middle state as a share of the window, from 0 to 1. */
  half: 0.48,
  /** Space above the sheet in its highest state, px. */
  abovePx: 68,
};

/** Speed in px/ms from which a released sheet goes on to the next state, not to the nearest. */
const flickPxPerMs = 0.4;

export function sheetHeightsOf(windowPx: number): SheetHeights {
  const { peekPx, half, abovePx } = sheetDefaults;
  return { peek: peekPx, half: Math.round(windowPx * half), full: windowPx - abovePx };
}

/** Returns the CSS height of the phone's sheet in a state: peek, half or full. */
export function sheetLengthOf(state: SheetState): string {
  const { peekPx, half, abovePx } = sheetDefaults;
  if (state === 'peek') return `${peekPx}px`;
  return state === 'half' ? `${half * 100}dvh` : `calc(100dvh - ${abovePx}px)`;
}

/**
 * Returns the state to which the phone's sheet snaps when released at `heightPx`; `speed` in px/ms, upwards
 * positive.
 */
export function settleSheet(heightPx: number, speed: number, heights: SheetHeights): SheetState {
  const ahead = sheetStates.filter((state) =>
    speed > 0 ? heights[state] >= heightPx : heights[state] <= heightPx,
  );
  const choice = Math.abs(speed) < flickPxPerMs || ahead.length === 0 ? sheetStates : ahead;
  const distance = (state: SheetState) => Math.abs(heights[state] - heightPx);
  return choice.reduce((best, state) => (distance(state) < distance(best) ? state : best));
}

/**
 * Returns the state of the phone's sheet after a tap on its handle: from lowest or highest to the middle, from
 * the middle to the highest.
 */
export function tappedSheet(state: SheetState): SheetState {
  return state === 'half' ? 'full' : 'half';
}

/** Returns the state of the phone's sheet after a key; undefined for keys without effect. */
export function keyedSheet(state: SheetState, key: string): SheetState | undefined {
  const at = sheetStates.indexOf(state);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
    case 'PageUp':
      return sheetStates[at + 1] ?? state;
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'PageDown':
      return sheetStates[at - 1] ?? state;
    case 'Home':
      return 'peek';
    case 'End':
      return 'full';
    case 'Enter':
    case ' ':
      return tappedSheet(state);
    default:
      return undefined;
  }
}
