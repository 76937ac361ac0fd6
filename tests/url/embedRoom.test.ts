import { describe, expect, it } from 'vitest';
import { embedHeightPx, wordsHeightPx } from '../../src/url/embedRoom';

describe('the room of an embedded view', () => {
  it.each([
    [320, [], 'map', 540],
    [375, [], 'map', 540],
    [599, [], 'map', 586],
    [600, [], 'map', 536],
    [640, [], 'map', 556],
    [1100, [], 'map', 720],
    [375, ['list'], 'map', 860],
    [640, ['list', 'claims'], 'map', 1296],
    [375, [], 'claims', 730],
    // The claims are in the map's place already.
    [375, ['claims'], 'claims', 730],
  ] as const)('%d px wide with %j and the %s is %d px', (widthPx, panels, show, heightPx) => {
    expect(embedHeightPx({ panels, show }, widthPx)).toBe(heightPx);
  });

  it.each([
    ['map', 640, 408],
    ['timeline', 640, 240],
    ['claims', 640, 532],
    ['list', 640, 412],
    ['list', 375, 462],
  ] as const)('of %s alone, %d px wide, is %d px', (only, widthPx, heightPx) => {
    expect(embedHeightPx({ panels: ['claims'], only, show: 'map' }, widthPx)).toBe(heightPx);
  });

  it.each([
    [640, '', '', '', 0],
    [640, 'Ganja and Stepanakert under fire', '', '', 0],
    [640, 'Ganja and Stepanakert under fire', 'Strikes on settlements.', 'By Jane Doe', 36],
    [360, 'A title that takes two lines on a telephone', '', '', 22],
    [360, '', 'a'.repeat(600), '', 252],
  ])('%d px wide, the words %j, %j, %j add %d px', (widthPx, headline, intro, byline, heightPx) => {
    expect(wordsHeightPx({ headline, intro, byline }, widthPx)).toBe(heightPx);
  });
});
