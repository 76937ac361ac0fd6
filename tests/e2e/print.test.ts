import { describe, expect, it } from 'vitest';
import { visit } from './visit';

describe('on paper', () => {
  it.each([
    ['the page', '/', 'v=1&category=strike'],
    ['the page in the dark', '/', 'v=1&category=strike&theme=dark'],
    ['the embedded view with its list', '/?embed&panels=list', 'v=1&category=strike'],
  ])(
    '%s has the map, the timeline and every event of the list, and no control',
    async (_name, path, hash) => {
      const { page, ready } = await visit({ path, hash });
      await ready();
      const events = await page.locator('.line-button').count();
      // A sheet of A4 without its margins, at 96 px an inch.
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.emulateMedia({ media: 'print' });
      const map = await page.getByRole('region', { name: 'Map' }).boundingBox();
      expect(map?.height).toBeGreaterThan(300);
      expect(map?.width).toBeLessThanOrEqual(718);
      expect((await page.getByRole('region', { name: 'Timeline' }).boundingBox())?.height).toBeGreaterThan(
        80,
      );
      expect(await page.locator('.line-button').count()).toBeGreaterThanOrEqual(events);
      for (const control of [
        '.timeline-controls',
        '.timeline-handles',
        '.map-zoom',
        '.panel-tools',
        '.skip',
      ]) {
        expect(await page.locator(control).first().isVisible(), control).toBe(false);
      }
      // What is drawn dark is turned to light for the paper.
      const filter = await page.locator('.map-canvas').evaluate((canvas) => getComputedStyle(canvas).filter);
      expect(filter.includes('invert')).toBe(hash.includes('dark'));
      expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
    },
  );
});
