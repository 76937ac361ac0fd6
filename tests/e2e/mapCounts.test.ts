import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, oneVisit, visit } from './visit';

const screen = { viewport: { width: 1440, height: 900 } };
const smallWindow = { viewport: { width: 1024, height: 700 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

const states = [
  ['the war', '', screen],
  ['all days', 'from=1988-01-01&to=2023-12-31', screen],
  ['a week', 'from=2020-10-04&to=2020-10-10', screen],
  ['as known on 9 October', 'known=2020-10-09', screen],
  ['one side’s word', 'status=one-side', screen],
  ['a search', 'q=ceasefire', screen],
  ['in an area', 'area=46,39.3,47.2,40.2', screen],
  ['moved close', 'map=46.75,39.8,9', screen],
  ['in a small window', '', smallWindow],
  ['on a phone', '', phone],
] as const;

describe('counts on the map', () => {
  const view = oneVisit(screen);

  it.each(states)('each button gives what it counts: %s', async (_, hash, options) => {
    let page: Page;
    if (options === screen) page = await view(hash);
    else {
      const made = await visit({ hash, ...options });
      await made.ready();
      page = made.page;
    }
    const buttons = page.locator('.map-chip, .map .map-seat');
    await buttons.first().waitFor();
    const keys = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(keys.length).toBeGreaterThan(1);
    const first = await page.evaluate(() => location.hash);
    const [whole] = await counts(page);
    for (const label of keys) {
      const button = page.locator(`button[aria-label=${JSON.stringify(label)}]`);
      const text = (await button.locator('b').or(button).last().textContent()) ?? '';
      const count = Number(text.replace(/\D/g, ''));
      await button.dispatchEvent('click');
      await expect.poll(async () => (await counts(page))[0]).toBe(count);
      expect(page.url()).toContain('place=');
      await page.evaluate((before) => (location.hash = before), first);
      await expect.poll(async () => (await counts(page))[0]).toBe(whole);
    }
  });

  it('a second chip is added to the first, and chips stay while one is pressed', async () => {
    const page = await view('');
    const moscow = page.locator('.map-chip', { hasText: 'Moscow' });
    const paris = page.locator('.map-chip', { hasText: 'Paris' });
    const numberOf = async (chip: typeof moscow) => Number(await chip.locator('b').textContent());
    const sum = (await numberOf(moscow)) + (await numberOf(paris));
    await moscow.click();
    await paris.click();
    await expect.poll(async () => (await counts(page))[0]).toBe(sum);
  });

  it('no button that cannot be seen takes the focus', async () => {
    const page = await view('map=46.75,39.8,10');
    const map = await page.locator('.map').boundingBox();
    const boxes = await page
      .locator('.map .map-seat')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { x, y, width, height } of boxes) {
      expect(x + width / 2).toBeGreaterThan(map?.x ?? NaN);
      expect(x + width / 2).toBeLessThan((map?.x ?? NaN) + (map?.width ?? NaN));
      expect(y + height / 2).toBeGreaterThan(map?.y ?? NaN);
      expect(y + height / 2).toBeLessThan((map?.y ?? NaN) + (map?.height ?? NaN));
    }
  });

  it('a click on a name lists what happened at the place', async () => {
    const page = await view('category=strike');
    const map = page.locator('.map-leaflet');
    const box = await map.boundingBox();
    if (!box) throw new Error('there is no map');
    // A ring's blank and its name show a pointer and say what a click does.
    for (let y = box.y + 20; y < box.y + box.height; y += 6) {
      for (let x = box.x + 150; x < box.x + box.width; x += 9) {
        await page.mouse.move(x, y);
        if ((await map.getAttribute('title')) !== 'List the events here') continue;
        await page.mouse.click(x, y);
        await expect.poll(() => page.url()).toMatch(/place=[^&]+%40there|place=[^&]+@there/);
        return;
      }
    }
    throw new Error('no ring was found');
  });
});
