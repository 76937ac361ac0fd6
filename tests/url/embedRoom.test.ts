import { describe, expect, it } from 'vitest';
import { embedHeightPx } from '../../src/url/embedRoom';

describe('the room of an embedded view', () => {
  it.each([
    [320, [], 'map', 514],
    [375, [], 'map', 514],
    [599, [], 'map', 560],
    [640, [], 'map', 530],
    [1100, [], 'map', 694],
    [375, ['list'], 'map', 834],
    [640, ['list', 'claims'], 'map', 1270],
    [375, [], 'claims', 704],
    // The claims are in the map's place already.
    [375, ['claims'], 'claims', 704],
  ] as const)('%d px wide with %j and the %s is %d px', (widthPx, panels, show, heightPx) => {
    expect(embedHeightPx({ panels, show }, widthPx)).toBe(heightPx);
  });
});
