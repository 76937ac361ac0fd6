import { sheetStates, type SheetState } from '../../state/session/stage';

/** Heights of the sheet's states in px. */
export type SheetHeights = Readonly<Record<SheetState, number>>;

export const sheetDefaults = {
  /** At its lowest, in px: the handle, the count, a line or two. */
  peekPx: 150,
  /** Half open, as a share of the window: the map above it and the clocks stay in reach. */
  half: 0.48,
  /** What is left of the window above a sheet that is full open, in px: the header and a bit. */
  abovePx: 68,
};

/** A finger this fast means the next state whichever is nearest, in px a ms. */
const flickPxPerMs = 0.4;

export function sheetHeightsOf(windowPx: number): SheetHeights {
  const { peekPx, half, abovePx } = sheetDefaults;
  return { peek: peekPx, half: Math.round(windowPx * half), full: windowPx - abovePx };
}

/** The same as a length of CSS, which follows the window by itself. */
export function sheetLengthOf(state: SheetState): string {
  const { peekPx, half, abovePx } = sheetDefaults;
  if (state === 'peek') return `${peekPx}px`;
  return state === 'half' ? `${half * 100}dvh` : `calc(100dvh - ${abovePx}px)`;
}

/** The state that a sheet goes to that is let go at `heightPx`; `speed` upwards is positive, in px a ms. */
export function settleSheet(heightPx: number, speed: number, heights: SheetHeights): SheetState {
  const ahead = sheetStates.filter((state) =>
    speed > 0 ? heights[state] >= heightPx : heights[state] <= heightPx,
  );
  const choice = Math.abs(speed) < flickPxPerMs || ahead.length === 0 ? sheetStates : ahead;
  const distance = (state: SheetState) => Math.abs(heights[state] - heightPx);
  return choice.reduce((best, state) => (distance(state) < distance(best) ? state : best));
}

/** The state after a tap on the handle: a sheet at its lowest or highest goes to the middle, from there up. */
export function tappedSheet(state: SheetState): SheetState {
  return state === 'half' ? 'full' : 'half';
}

/** The state that a key goes to; undefined for a key that is none of a slider's. */
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
