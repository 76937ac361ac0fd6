import { describe, expect, inject, it } from 'vitest';
import { visit } from './visit';

/** An article of its own with a place for the view, high enough to scroll. */
const article = (
  attributes: string,
) => `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,"><body>
<main><p>Before</p><div data-conflict-timeline="./" ${attributes}><a href="./">Map of the war</a></div>
<p style="height:2000px">After</p></main><script src="/embed.js"></script></body></html>`;

async function open(attributes: string, hash = '') {
  const made = await visit();
  await made.page.route('**/article.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: article(attributes) }),
  );
  await made.page.goto(`${inject('origin')}/article.html${hash}`);
  return made;
}

describe('embedded in an article', () => {
  it('the view stands where the script finds a place for it, as high as it is', async () => {
    const { page } = await open('data-title="The war" data-sandbox="strict" data-height="400"');
    const frame = page.locator('iframe[title="The war"]');
    await frame.waitFor();
    expect(await frame.getAttribute('loading')).toBe('lazy');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    const inside = page.frameLocator('iframe');
    await inside.getByRole('region', { name: 'Map' }).waitFor();
    await inside.getByRole('link', { name: /Open full view/ }).waitFor();
    // The view asks for its height by itself.
    await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(400);
  });

  it('it opens in a sandbox without an origin of its own', async () => {
    const { page } = await open('data-title="The war" data-sandbox="strict" data-fixed');
    await page.frameLocator('iframe').getByRole('region', { name: 'Map' }).waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-same-origin');
  });

  it('scrolling the article never moves the map, and says how to', async () => {
    const { page } = await open('data-title="The war" data-sandbox="strict" data-height="520" data-fixed');
    const inside = page.frameLocator('iframe');
    const map = inside.getByRole('region', { name: 'Map' });
    await map.locator('.map-canvas').waitFor();
    const scale = () => map.locator('.map-scale').textContent();
    const before = await scale();
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('there is no frame');
    await page.mouse.move(box.x + box.width / 2, box.y + 220);
    await page.mouse.wheel(0, 300);
    await inside
      .getByText(/Hold (Ctrl|⌘) and scroll to zoom/)
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await scale()).toBe(before);
  });
});
