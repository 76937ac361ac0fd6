import type { CDPSession, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { articleAround } from './article';
import { visit } from './visit';

type Point = { readonly x: number; readonly y: number };

/** Moves fingers over the glass from where they are put down to where they are lifted, in small steps. */
async function fingers(touch: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const points = (part: number) =>
    from.map(({ x, y }, id) => ({
      id,
      x: x + ((to[id]?.x ?? x) - x) * part,
      y: y + ((to[id]?.y ?? y) - y) * part,
    }));
  const dispatch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await dispatch('touchStart', points(0));
  for (let step = 1; step <= 12; step++) await dispatch('touchMove', points(step / 12));
  await dispatch('touchEnd', []);
}

/** An article on a phone, with the view in it and the article going on below. */
async function onPhone() {
  const snippet = `<iframe src="${inject('origin')}/?embed" width="370" height="560" title="The war"></iframe>
    <p>${'The article goes on. '.repeat(300)}</p>`;
  const { page } = await visit({
    article: { html: articleAround(snippet) },
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const inside = page.frameLocator('iframe');
  const map = inside.getByRole('region', { name: 'Map' });
  await map.locator('.map-canvas').waitFor();
  await inside
    .locator('.embed-count')
    .filter({ hasText: /\d+ of \d+ events/ })
    .waitFor();
  const box = await map.boundingBox();
  if (!box) throw new Error('there is no map');
  return {
    page,
    inside,
    touch: await page.context().newCDPSession(page),
    /** Where the map looks: its scale, and how far its ground is moved. */
    looks: async () => [
      await map.locator('.map-scale').textContent(),
      await map.locator('.leaflet-map-pane').evaluate((pane) => getComputedStyle(pane).transform),
    ],
    at: (x: number, y: number): Point => ({ x: box.x + box.width * x, y: box.y + box.height * y }),
  };
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

describe('on a phone, the map in an article', () => {
  it('leaves one finger to the article, and says how it is moved', async () => {
    const { page, inside, touch, looks, at } = await onPhone();
    const before = await looks();
    await fingers(touch, [at(0.5, 0.7)], [at(0.5, 0.1)]);
    await inside.getByText('Move the map with two fingers, or tap it first').waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect(await looks()).toEqual(before);
    // So does the timeline.
    const there = await scrolled(page);
    const box = await inside.getByRole('region', { name: 'Timeline' }).boundingBox();
    if (!box) throw new Error('there is no timeline');
    const middle = { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
    await fingers(touch, [middle], [{ x: middle.x, y: middle.y - 120 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(there + 50);
  });

  it('zooms with two fingers, and the article stays', async () => {
    const { page, touch, looks, at } = await onPhone();
    const before = await looks();
    await fingers(touch, [at(0.45, 0.5), at(0.55, 0.5)], [at(0.1, 0.5), at(0.9, 0.5)]);
    await expect.poll(async () => (await looks())[0]).not.toBe(before[0]);
    expect(await scrolled(page)).toBe(0);
  });

  it('takes one finger once it was tapped, until the reader is done', async () => {
    const { page, inside, touch, looks, at } = await onPhone();
    // On the ground, away from rings and cards.
    const ground = at(0.94, 0.06);
    await page.touchscreen.tap(ground.x, ground.y);
    await inside.getByText('The map moves with one finger').waitFor();
    const before = await looks();
    // Chips are buttons of their own, whichever way the rings have moved them.
    await fingers(touch, [at(0.08, 0.66)], [at(0.3, 0.4)]);
    await expect.poll(async () => (await looks())[1]).not.toBe(before[1]);
    expect(await scrolled(page)).toBe(0);
    await inside.getByRole('button', { name: 'Done' }).click();
    await fingers(touch, [at(0.5, 0.7)], [at(0.5, 0.1)]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  });
});
