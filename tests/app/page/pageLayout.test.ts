import { describe, expect, it } from 'vitest';
import { layoutScrolls, pageLayoutOf } from '../../../src/app/page/pageLayout';

describe('the layout of the page', () => {
  it.each([
    [1440, 900, 1, 'wide'],
    [1366, 768, 1, 'wide'],
    [700, 600, 1, 'wide'],
    [390, 844, 1, 'sheet'],
    [360, 640, 1, 'sheet'],
    [360, 560, 1, 'sheet'],
    // 200 % of 1440×900, and of 1366×768.
    [720, 450, 1, 'column'],
    [683, 384, 1, 'column'],
    // 400 % of 1280×1024.
    [320, 256, 1, 'column'],
    // A phone held sideways.
    [844, 390, 1, 'beside'],
    [667, 320, 1, 'column'],
    [1440, 599, 1, 'beside'],
    // Text spaced out by the reader's own style sheet.
    [1440, 900, 1.25, 'beside'],
    [390, 844, 1.25, 'column'],
  ] as const)('of %i×%i with text of %f is %s', (width, height, textScale, layout) => {
    expect(pageLayoutOf(width, height, textScale)).toBe(layout);
  });

  it('scrolls where it is lower than its parts need', () => {
    expect((['wide', 'sheet', 'beside', 'column'] as const).filter(layoutScrolls)).toEqual([
      'beside',
      'column',
    ]);
  });
});
