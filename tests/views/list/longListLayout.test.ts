import { lineAfter } from '../../../src/views/list/listKeys';
import { describe, expect, it } from 'vitest';
import { lineHeightPx, topFor, visibleLines } from '../../../src/views/list/longListLayout';

describe('a long list', () => {
  it('holds the lines in sight and some spare ones', () => {
    const { offset, limit, beforePx } = visibleLines(100 * lineHeightPx, 640, 1000);
    expect(offset).toBe(88);
    expect(limit).toBe(34);
    expect(beforePx).toBe(88 * lineHeightPx);
  });

  it('ends at the last line', () => {
    const { offset, limit } = visibleLines(1000 * lineHeightPx, 640, 1000);
    expect(offset + limit).toBe(1000);
  });

  it.each([
    ['at the top', 0, 0],
    ['where the spare lines reach the first', 12, 0],
    ['a line further', 13, 1],
    ['over the top, as a browser bounces', -3, 0],
    ['at the end', 990, 978],
    ['far beyond the end', 5000, 999],
  ])('begins with spare lines above those in sight: %s', (_where, line, offset) => {
    expect(visibleLines(line * lineHeightPx, 640, 1000).offset).toBe(offset);
  });

  it('of none begins at 0, wherever it was scrolled to', () => {
    expect(visibleLines(5000, 640, 0)).toEqual({ offset: 0, limit: 0, beforePx: 0, wholePx: 0 });
  });

  it.each([0, 1, 7])('of %i lines shows them all', (total) => {
    expect(visibleLines(0, 640, total)).toMatchObject({ offset: 0, limit: total });
  });

  it('reaches its first and its last line where the browser caps its height', () => {
    const total = 1_000_000;
    const { wholePx } = visibleLines(0, 640, total);
    expect(wholePx).toBeLessThan(total * lineHeightPx);
    expect(visibleLines(0, 640, total).offset).toBe(0);
    const end = visibleLines(wholePx - 640, 640, total);
    expect(end.offset + end.limit).toBe(total);
    // The last line ends where the window does.
    expect(end.beforePx + end.limit * lineHeightPx).toBeGreaterThanOrEqual(wholePx);
  });
});

describe('a line that is to be seen', () => {
  const heightPx = 640;

  it('of a short list stands in the middle of the window, but for the first and the last', () => {
    const top = (position: number) => topFor(position, { topPx: 0, heightPx }, 1000, 'middle');
    expect(top(500) + heightPx / 2).toBe(500.5 * lineHeightPx);
    expect([top(0), top(999)]).toEqual([0, 1000 * lineHeightPx - heightPx]);
  });

  it('of a capped list that is in sight moves nothing', () => {
    const total = 1_000_000;
    const topPx = topFor(500_000, { topPx: 0, heightPx }, total, 'middle');
    expect(topFor(500_000, { topPx, heightPx }, total, 'nearest')).toBeCloseTo(topPx, 3);
  });

  it('of a capped list is drawn in the window', () => {
    const total = 1_000_000;
    for (const position of [400_000, 999_990]) {
      const topPx = topFor(position, { topPx: 0, heightPx }, total, 'middle');
      const { offset, beforePx } = visibleLines(topPx, heightPx, total);
      const linePx = beforePx + (position - offset) * lineHeightPx - topPx;
      expect(linePx).toBeGreaterThan(-lineHeightPx);
      expect(linePx).toBeLessThan(heightPx);
    }
  });

  it.each([1, 400, 2000, 1_000_000])('of %i is among those that are there, whichever it is', (total) => {
    for (const share of [0, 0.001, 0.3, 0.5, 0.999, 1]) {
      const position = Math.round(share * (total - 1));
      for (const from of [0, 0.4, 1]) {
        const { wholePx } = visibleLines(0, heightPx, total);
        const topPx = from * Math.max(0, wholePx - heightPx);
        for (const to of ['middle', 'nearest'] as const) {
          const { offset, limit } = visibleLines(
            topFor(position, { topPx, heightPx }, total, to),
            heightPx,
            total,
          );
          expect(position).toBeGreaterThanOrEqual(offset);
          expect(position).toBeLessThan(offset + limit);
        }
      }
    }
  });

  it('that is in sight moves nothing', () => {
    const window = { topPx: 100 * lineHeightPx, heightPx };
    for (const position of [100, 104, 109])
      expect(topFor(position, window, 1000, 'nearest')).toBe(window.topPx);
    expect(topFor(99, window, 1000, 'nearest')).toBe(99 * lineHeightPx);
    expect(topFor(110, window, 1000, 'nearest')).toBe(101 * lineHeightPx);
  });
});

describe('a key', () => {
  it('goes through all the lines, a step or a page at a time, and stays at either end', () => {
    for (const [forth, back, step] of [
      ['ArrowDown', 'ArrowUp', 1],
      ['PageDown', 'PageUp', 10],
    ] as const) {
      let at: number | undefined = 0;
      for (let presses = 0; presses < 2000 / step; presses++)
        at = at === undefined ? at : lineAfter(forth, at, 2000);
      expect(at).toBe(1999);
      for (let presses = 0; presses < 2000 / step; presses++)
        at = at === undefined ? at : lineAfter(back, at, 2000);
      expect(at).toBe(0);
    }
    expect(lineAfter('End', 3, 2000)).toBe(1999);
    expect(lineAfter('Home', 1999, 2000)).toBe(0);
    for (const key of ['a', 'Enter', 'Tab', 'constructor']) expect(lineAfter(key, 3, 2000)).toBeUndefined();
  });
});
