import { describe, expect, it } from 'vitest';
import { embedHeightPx } from '../../src/url/embedRoom';

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
});
