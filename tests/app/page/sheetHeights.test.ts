import { describe, expect, it } from 'vitest';
import {
  keyedSheet,
  settleSheet,
  sheetHeightsOf,
  sheetLengthOf,
  tappedSheet,
} from '../../../src/app/page/sheetHeights';
import { sheetStates } from '../../../src/state/session/stage';

const heights = sheetHeightsOf(844);

describe('the sheet of a phone', () => {
  it('is as high in the style sheet as in px', () => {
    expect(heights).toEqual({ peek: 150, half: 405, full: 776 });
    expect(sheetStates.map(sheetLengthOf)).toEqual(['150px', '48dvh', 'calc(100dvh - 68px)']);
  });

  it.each([
    // Let go at rest, it goes to the nearest state.
    [150, 0, 'peek'],
    [260, 0, 'peek'],
    [290, 0, 'half'],
    [580, 0, 'half'],
    [600, 0, 'full'],
    // A flick goes on to the next state, however near the last one is.
    [170, 0.8, 'half'],
    [420, 0.8, 'full'],
    [770, -0.8, 'half'],
    [390, -0.8, 'peek'],
    // Beyond either end there is none to go on to.
    [776, 2, 'full'],
    [150, -2, 'peek'],
  ] as const)('let go at %i px with %f px a ms goes to %s', (heightPx, speed, state) => {
    expect(settleSheet(heightPx, speed, heights)).toBe(state);
  });

  it('goes by taps from peek to half to full to half', () => {
    const taps = [tappedSheet('peek'), tappedSheet('half'), tappedSheet('full')];
    expect(taps).toEqual(['half', 'full', 'half']);
  });

  it('goes by the keys of a slider', () => {
    expect(keyedSheet('peek', 'ArrowUp')).toBe('half');
    expect(keyedSheet('half', 'ArrowUp')).toBe('full');
    expect(keyedSheet('full', 'ArrowUp')).toBe('full');
    expect(keyedSheet('half', 'ArrowDown')).toBe('peek');
    expect(keyedSheet('peek', 'ArrowDown')).toBe('peek');
    expect(keyedSheet('full', 'Home')).toBe('peek');
    expect(keyedSheet('peek', 'End')).toBe('full');
    expect(keyedSheet('peek', 'Enter')).toBe('half');
    expect(keyedSheet('peek', 'a')).toBeUndefined();
  });
});
