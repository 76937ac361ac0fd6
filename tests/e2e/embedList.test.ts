import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings';
import { visit } from './visit';

/** What has the focus: its tag, and its name or its first words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.tagName} ${activeElement?.getAttribute('aria-label') ?? activeElement?.textContent}`;
  });

describe('the embedded view as it comes, without a list', () => {
  it('leads a keyboard to every event, its status and its sources, and back, in the same frame', async () => {
    const { page } = await visit({
      path: '/?embed',
      hash: 'v=1&category=strike',
      viewport: { width: 375, height: 620 },
    });
    await page.getByRole('main').getByRole('region', { name: 'Map' }).locator('.map-canvas').waitFor();
    const open = page.getByRole('button', { name: /^List of the \d+ events$/ });
    const count = Number(/\d+/.exec((await open.textContent()) ?? '')?.[0]);
    expect(await axeFindings(page)).toEqual([]);

    // The first stop of all.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`BUTTON List of the ${count} events`);
    await page.keyboard.press('Enter');
    expect(await open.getAttribute('aria-expanded')).toBe('true');
    const lines = page.locator('.line-button');
    await expect.poll(() => lines.count()).toBe(count);
    // What it covers is nowhere meanwhile.
    expect(await page.locator('.map').isVisible()).toBe(false);
    expect(await page.locator('.timeline').isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);

    const csv = page.getByRole('button', { name: /CSV/ });
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^BUTTON Close/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const title = await lines.nth(1).locator('.line-title').textContent();
    await page.keyboard.press('Enter');
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await event.getByRole('heading', { level: 2 }).waitFor();
    expect(await focused(page)).toBe(`H2 ${title}`);
    expect(await event.locator('.detail-kind strong').textContent()).toMatch(/\w/);
    expect(await event.locator('.source a[href^="https"]').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);

    // Escape closes what opened last, and says where the focus is.
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain(title);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`BUTTON List of the ${count} events`);
    expect(await open.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.map').isVisible()).toBe(true);
  });

  it('lists what a button of the map says, shows an event that is picked, and gives the map back', async () => {
    const { page } = await visit({ path: '/?embed', viewport: { width: 800, height: 620 } });
    const map = page.getByRole('region', { name: 'Map' });
    await map.locator('.map-canvas').waitFor();
    const before = await page.locator('.embed-count').textContent();
    const chip = map.locator('.map-chip').first();
    const listed = Number(await chip.locator('b').textContent());
    await chip.press('Enter');
    const lines = page.locator('.embed-over .line-button');
    await expect.poll(() => lines.count()).toBe(listed);
    // On from the first of them; the map stays beside them.
    await expect
      .poll(() => focused(page))
      .toContain(await lines.first().locator('.line-title').textContent());
    expect(await map.isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Close/ }).press('Enter');
    await expect.poll(() => page.locator('.embed-count').textContent()).toBe(before);
    expect(await focused(page)).toMatch(/^BUTTON List of the/);

    // The first mark that the pointer finds.
    const box = await map.boundingBox();
    if (!box) throw new Error('there is no map');
    const marked = map.locator('.map-over-glyph:not([title])');
    let found = false;
    for (let y = box.y + 40; !found && y < box.y + box.height - 40; y += 12)
      for (let x = box.x + 60; !found && x < box.x + box.width - 60; x += 9) {
        await page.mouse.move(x, y);
        found = (await map.locator('.map-over-glyph').count()) > 0 && (await marked.count()) > 0;
      }
    expect(found).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await page.locator('.embed-over .detail-title').waitFor();
    expect(await focused(page)).toMatch(/^H2 /);
    // The pointer lies on a mark still: Escape would take its card first.
    await page.mouse.move(0, 0);
    await page.locator('.map-card[data-over]').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('.embed-over').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^BUTTON List of the/);
  });
});
