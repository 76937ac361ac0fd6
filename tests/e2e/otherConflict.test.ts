import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visit } from './visit';

const path = '/?data=fixtures/eastmark-1911/dataset.json';

/** Whether anything is drawn on the canvas of a pane of the base map. */
const isDrawn = (page: Page, pane: 'lines' | 'dated') =>
  page.locator(`.leaflet-map-${pane}-pane canvas`).evaluateAll(([canvas]) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false;
    const { width, height } = canvas;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(canvas, 0, 0);
    return context?.getImageData(0, 0, width, height).data.some((value) => value > 0) ?? false;
  });

describe('a conflict of another folder', () => {
  it('brings its own box, layers, names and texts along', async () => {
    const { page } = await visit({ path, hash: 'v=1&names=nor' });
    const map = page.getByRole('region', { name: 'Map' });
    const list = page.getByRole('region', { name: 'Events' });
    await list.getByText('Norhavn').first().waitFor();
    await map.getByText('Eastmark Survey').first().waitFor();
    expect(await page.getByText('held by the North, 1911').count()).toBeGreaterThan(0);
    // It is no war, and nothing calls it one.
    expect(await page.getByText(/\bwar\b/i).count()).toBe(0);

    // As far away as its zooms allow, it is still within its box.
    await map.getByRole('button', { name: 'Zoom out' }).focus();
    const place = () => /map=([^&]*)/.exec(decodeURIComponent(page.url()))?.[1]?.split(',').map(Number) ?? [];
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('Enter');
    await expect.poll(() => place()[2]).toBe(5);
    await expect.poll(() => isDrawn(page, 'lines')).toBe(true);
    await expect.poll(() => isDrawn(page, 'dated')).toBe(true);
    expect(place()[0]).toBeGreaterThan(-33);
    expect(place()[0]).toBeLessThan(-21);

    // Its conventions, and the link holds the one that is chosen.
    const names = page.getByRole('combobox', { name: 'Names' });
    expect(await names.locator('option').allTextContents()).toEqual([
      'both',
      'Northern use',
      'Southern use',
      'English use',
    ]);
    expect(await names.inputValue()).toBe('nor');
    await names.selectOption('sou');
    await list.getByText('Sudport').first().waitFor();
    expect(page.url()).toContain('names=sou');
    await names.selectOption('both');
    await list.getByText('Norhavn / Southport').first().waitFor();

    // A convention of another conflict is the default, and told of.
    await page.evaluate(() => (location.hash = 'v=1&names=hy&panel=guide'));
    const guide = page.getByRole('dialog', { name: 'How to read' });
    await guide.getByText('EM: the Eastmark, an invented island.').waitFor();
    await guide.getByText('As the truce of March drew it. Drawn: March to June 1911.').waitFor();
    expect(await guide.getByText(/NK:|oblast/).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await names.inputValue()).toBe('both');
    await page.getByRole('alert').getByText('names').waitFor();
  });

  it('has no captions, dated ground or choice of names where its folder has no map', async () => {
    const { page } = await visit({ path: '/?data=fixtures/e2e/graphic.json' });
    await page.getByRole('region', { name: 'Map' }).locator('.map-leaflet').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Names' }).count()).toBe(0);
  });
});
