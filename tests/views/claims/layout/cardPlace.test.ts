import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace, defaults } from '../../../../src/views/claims/layout/cardPlace';
import { properties } from '../../../seed';

describe('the card of a claim', () => {
  it('stands beside the spot that opened it, inside its frame', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(px(200), px(200), px(1400), px(900), px(1000), px(1000), (left, top, w, h, x, y) => {
        const frame = { left, top, width: w + 300, height: h + 200 };
        const at = { clientX: left + (x / 1000) * frame.width, clientY: top + (y / 1000) * frame.height };
        const place = cardPlace(at, frame);
        const width = Math.min(defaults.widthPx, frame.width - 2 * defaults.gapPx);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(frame.width);
        // It opens to the larger half, so that it has at least that.
        expect(place.maxHeight).toBeGreaterThanOrEqual(frame.height / 2 - 2 * defaults.gapPx - 1);
        const edge = place.top ?? frame.height - (place.bottom ?? 0);
        expect(Math.abs(edge - (at.clientY - top))).toBeLessThanOrEqual(defaults.gapPx + 0.001);
      }),
      properties,
    );
  });
});
