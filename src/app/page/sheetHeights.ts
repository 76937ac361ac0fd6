import { sheetStates, type SheetState } from '../../state/session/stage';

/** Heights of the sheet's states, px. */
export type SheetHeights = Readonly<Record<SheetState, number>>;

export const sheetDefaults = {
  /** Height of the lowest state, px. */
  peekPx: 150,
  /** Height of the middle state, as a share of the window. */
  half: 0.48,
  /** Space above the sheet in the highest state, px. */
  abovePx: 68,
};

/** Speed from which a release goes to the next state, not the nearest, px/ms. */
const flickPxPerMs = 0.4;

export function sheetHeightsOf(windowPx: number): SheetHeights {
  const { peekPx, half, abovePx } = sheetDefaults;
  return { peek: peekPx, half: Math.round(windowPx * half), full: windowPx - abovePx };
}

/** Returns the CSS height of the sheet in a state: peek, half or full. */
export function sheetLengthOf(state: SheetState): string {
  const { peekPx, half, abovePx } = sheetDefaults;
  if (state === 'peek') return `${peekPx}px`;
  return state === 'half' ? `${half * 100}dvh` : `calc(100dvh - ${abovePx}px)`;
}

/** Returns the state that a sheet snaps to when released at `heightPx`; `speed` in px/ms, upwards positive. */
export function settleSheet(heightPx: number, speed: number, heights: SheetHeights): SheetState {
  const ahead = sheetStates.filter((state) =>
    speed > 0 ? heights[state] >= heightPx : heights[state] <= heightPx,
  );
  const choice = Math.abs(speed) < flickPxPerMs || ahead.length === 0 ? sheetStates : ahead;
  const distance = (state: SheetState) => Math.abs(heights[state] - heightPx);
  return choice.reduce((best, state) => (distance(state) < distance(best) ? state : best));
}

/** Returns the state after a tap on the handle: from the lowest or highest to the middle, from there up. */
export function tappedSheet(state: SheetState): SheetState {
  return state === 'half' ? 'full' : 'half';
}

/** Returns the state after a key; undefined for other keys. */
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
