import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings';
import { visit } from './visit';

describe('the page of the ways to embed', () => {
  it('shows each way live, and leads back', async () => {
    const { page } = await visit({ path: '/embedding.html', viewport: { width: 800, height: 900 } });
    const drawn = async (title: string) => {
      const frame = page.frameLocator(`iframe[title*="${title}"]`);
      await page.locator(`iframe[title*="${title}"]`).scrollIntoViewIfNeeded();
      await frame.getByRole('region', { name: 'Map' }).waitFor();
      return frame;
    };
    const frame = await drawn('as a frame');
    await frame.locator('.embed-count').getByText('1–20 October 2020').waitFor();
    await drawn('by script');
    const component = page.locator('conflict-timeline');
    await component.scrollIntoViewIfNeeded();
    await component.locator('.map-canvas').waitFor();
    await component.locator('.line-button').first().click();
    await page.locator('#heard').filter({ hasText: 'ct-select {"id":"' }).waitFor();
    const picture = page.getByRole('region', { name: 'Picture' }).getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1200);
    await page.getByRole('link', { name: '← Conflict Timeline' }).click();
    await page.getByRole('region', { name: 'Events' }).first().waitFor();
  });

  it('has nothing that axe finds, in either light, and fits a phone', async () => {
    const { page } = await visit({ path: '/embedding.html', colorScheme: 'light' });
    const component = page.locator('conflict-timeline');
    await component.scrollIntoViewIfNeeded();
    await component.locator('.line-button').first().waitFor();
    const ground = () =>
      component.locator('.conflict-timeline').evaluate((it) => getComputedStyle(it).backgroundColor);
    const light = await ground();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(light);
    expect(await axeFindings(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await component.scrollIntoViewIfNeeded();
    await component.locator('.map-canvas').waitFor();
    const measured = () =>
      page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        isLong: document.documentElement.scrollHeight > 2000,
      }));
    await expect.poll(measured).toEqual({ wide: 390, isLong: true });
  });

  it('has no script, style or handler in it', () => {
    const html = readFileSync('dist/embedding.html', 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style|\sstyle=|\son\w+=/g)).toBeNull();
  });
});
