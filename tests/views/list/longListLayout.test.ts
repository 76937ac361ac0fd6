import { describe, expect, it } from 'vitest';
import { lineHeightPx, visibleLines } from '../../../src/views/list/longListLayout';

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
