import { expect, it } from 'vitest';
import { visit } from './visit';

it('The tools of the map: a point’s coordinates, a distance by keyboard, a lasso by pointer', async () => {
  const { page, ready } = await visit({ hash: 'v=1&map=46.5,39.8,9' });
  await ready();
  const map = page.locator('.map-leaflet');
  const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // The map's own menu asks for the point under it.
  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  const texts = page.locator('.coordinates dd[dir]');
  await expect.poll(() => texts.allTextContents()).toHaveLength(3);
  const [decimal = '', , mgrs = ''] = await texts.allTextContents();
  const [lat = NaN, lng = NaN] = decimal.split(', ').map(Number);
  expect(Math.abs(lat - 39.8)).toBeLessThan(0.01);
  expect(Math.abs(lng - 46.5)).toBeLessThan(0.01);
  expect(mgrs).toMatch(/^38S /);

  await page.getByRole('radio', { name: 'Distance' }).check({ force: true });
  await map.focus();
  for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const told = page.locator('.map-measured');
  await expect.poll(() => told.textContent()).toMatch(/^\d+(\.\d+)? km$/);
  await page.keyboard.press('Backspace');
  await expect.poll(() => told.textContent()).toBe('First point taken');

  await page.getByRole('radio', { name: 'Select' }).check({ force: true });
  await page.mouse.move(box.x + box.width * 0.3, box.y + 200);
  await page.mouse.down();
  for (const [x, y] of [
    [box.width * 0.6, 160],
    [box.width * 0.6, box.height - 60],
    [box.width * 0.3, box.height - 60],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
  await page.mouse.up();
  const bar = page.getByRole('group', { name: 'Selection' }).getByRole('status');
  await expect.poll(() => bar.textContent()).toMatch(/^\d+ events selected/);
  const of = Number.parseInt((await bar.textContent()) ?? '', 10);
  await page.getByRole('button', { name: 'Select all in view' }).click();
  await expect.poll(async () => Number.parseInt((await bar.textContent()) ?? '', 10)).toBeGreaterThan(of);
  // Escape ends the tools and leads back to their button.
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.locator('.map-toolbox .map-button').getAttribute('aria-expanded'))
    .toBe('false');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Tools');
});
