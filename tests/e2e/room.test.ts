import { describe, expect, it } from 'vitest';
import { visit } from './visit';

describe('the controls of the page', () => {
  it.each([
    [1440, 'lang=fr&names=az'],
    [1440, 'names=hy'],
    [1024, 'lang=fr'],
    [760, 'lang=fr'],
  ])('have room at %i px, %s: none lies on another or on the lanes', async (width, hash) => {
    const { page, ready } = await visit({ hash, viewport: { width, height: 900 } });
    await ready();
    const found = await page.evaluate(() => {
      const box = (element: Element) => element.getBoundingClientRect();
      const inHeader = [
        ...document.querySelectorAll('.header-title, .header button, .header input, .names-field'),
      ];
      const boxes = inHeader
        .map((element) => ({ of: element.textContent ?? '', ...box(element).toJSON() }))
        .filter(({ width }) => width > 0);
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.of} on ${b.of}`),
      );
      const outside = boxes.filter(({ left, right }) => left < 0 || right > innerWidth).map(({ of }) => of);
      const controls = box(document.querySelector('.timeline-controls') ?? document.body);
      const lanes = box(document.querySelector('.timeline-lane') ?? document.body);
      return { overlaps, outside, overLanes: Math.max(0, Math.round(controls.bottom - lanes.top)) };
    });
    expect(found).toEqual({ overlaps: [], outside: [], overLanes: 0 });
  });

  it.each(['', 'lang=fr'])('the cards on the map, as known on 9 October 2020, %s', async (hash) => {
    const { page, ready } = await visit({ hash: `known=2020-10-09&${hash}` });
    await ready();
    const [placeless, legend] = await Promise.all(
      ['.map-placeless', '.map-legend'].map((card) => page.locator(card).boundingBox()),
    );
    expect((placeless?.x ?? NaN) + (placeless?.width ?? NaN)).toBeLessThan(legend?.x ?? NaN);
  });
});
