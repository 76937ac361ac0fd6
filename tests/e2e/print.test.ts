import { describe, expect, inject, it } from 'vitest';
import { articleAround } from './article';
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

  it('nothing that was drawn for a wide screen is cut at the right', async () => {
    const { page, ready } = await visit({ hash: 'v=1&known=2020-10-20' });
    await ready();
    await page.locator('.print-source').waitFor({ state: 'attached' });
    // What a browser tells before it lays out for paper: then nothing is drawn anew.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1047 });
    for (const view of ['.timeline', '.timeline-lanes', '.map']) {
      const box = await page.locator(view).first().boundingBox();
      expect(box && box.x + box.width, view).toBeLessThanOrEqual(719);
      expect(box?.width, view).toBeGreaterThan(500);
    }
  });

  const origin = inject('origin');
  it.each([
    [
      'fixed',
      `<iframe src="${origin}/?embed#v=1&amp;category=strike,air" width="700" height="560"></iframe>`,
    ],
    [
      'as high as its content',
      `<div data-conflict-timeline="${origin}/#v=1&amp;category=strike,air"></div><script src="${origin}/embed.js"></script>`,
    ],
  ])('a frame in an article, %s, keeps its source and licence', async (_name, snippet) => {
    const { page } = await visit({ article: { html: articleAround(snippet) } });
    const inside = page.frameLocator('iframe');
    await inside.locator('.map-canvas').waitFor();
    const foot = inside.locator('.embed-footer');
    const overflow = () =>
      foot.evaluate((element) => element.getBoundingClientRect().bottom - window.innerHeight);
    await expect.poll(overflow).toBeLessThanOrEqual(1);
    const [, frame] = page.frames();
    if (!frame) throw new Error('the article has no frame');
    await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await overflow()).toBeLessThanOrEqual(1);
    expect(await foot.textContent()).toContain('CC BY 4.0');
  });
});
