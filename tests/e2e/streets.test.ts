import { expect, it } from 'vitest';
import { light } from '../../src/scale/palette';
import { archivePath, streetsAt, streetsPath } from './streetsSite';
import { showView, visit } from './visit';

const { lng, lat } = streetsAt;

it('shows the host’s streets to zoom 17, asked of the host alone and only once the map comes near', async () => {
  const { page, ready } = await visit({ path: streetsPath });
  const ranges: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === archivePath) ranges.push(request.headers()['range']);
  });
  await ready();
  expect(ranges).toEqual([]);

  // The buttons know that the map goes nearer now, where it stands.
  await showView(page, `v=1&map=${lng},${lat},10&theme=light`);
  await expect
    .poll(() => page.getByRole('button', { name: 'Zoom in' }).getAttribute('aria-disabled'))
    .not.toBe('true');

  await showView(page, `v=1&map=${lng},${lat},15&theme=light`);
  const attribution = page.locator('.map-attribution');
  await expect.poll(() => attribution.textContent()).toBe('© Makers of the streets');
  await expect.poll(() => page.locator('canvas.leaflet-tile-loaded').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  const colors = await page.evaluate(() => {
    const found = new Set<string>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      for (let i = 0; data && i < data.length; i += 4 * 7)
        found.add(
          `#${[...data.subarray(i, i + 3)].map((one) => one.toString(16).padStart(2, '0')).join('')}`,
        );
    }
    return [...found];
  });
  expect(colors).toContain(light.water);
  expect(colors).toContain(light.surface);
  // Its head, and its one tile.
  expect(new Set(ranges)).toEqual(new Set(['bytes=0-16383', ranges.at(-1)]));
  expect(ranges.every((range) => range !== undefined)).toBe(true);

  await showView(page, `v=1&map=${lng},${lat},8&theme=light`);
  await expect.poll(() => attribution.textContent()).not.toContain('Makers of the streets');
  expect(await page.locator('canvas.leaflet-tile').count()).toBe(0);
});
