import type { FrameLocator, Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { articleAround } from './article';
import { visit } from './visit';

const origin = inject('origin');

/** The snippets, as the share dialog writes them: of an automatic height where the script can see to it. */
let iframe = '';
let script = '';

beforeAll(async () => {
  const { page, ready } = await visit({ hash: 'v=1&category=strike' });
  await ready();
  await page.getByRole('button', { name: 'Share and cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await dialog.getByRole('radio', { name: 'Embed', exact: true }).check();
  const field = dialog.getByLabel('Snippet');
  iframe = await field.inputValue();
  await dialog.getByRole('radio', { name: 'Script', exact: true }).check();
  // Each way has a height of its own until the reader chooses another.
  expect(await dialog.getByRole('radio', { name: 'Automatic', exact: true }).isChecked()).toBe(true);
  script = await field.inputValue();
});

/** Waits until all of the view is there: its events are counted, its ground and its marks are drawn. */
async function drawn(page: Page, inside: FrameLocator = page.frameLocator('iframe')): Promise<void> {
  await inside
    .locator('.embed-count')
    .filter({ hasText: /\d+ of \d+ events/ })
    .waitFor();
  await inside.locator('.leaflet-overlay-pane canvas, .leaflet-pane canvas').first().waitFor();
  await inside.locator('.map-canvas').waitFor();
  await inside.getByRole('region', { name: 'Timeline' }).waitFor();
}

const widen = (page: Page, widthPx: number) =>
  page.locator('main').evaluate((main, width) => (main.style.width = `${width}px`), widthPx);

describe('in an article of another site', () => {
  it('the iframe works behind a strict policy that names the app', async () => {
    const policy = `default-src 'none'; frame-src ${origin}; img-src ${origin}; style-src 'self'`;
    const { page } = await visit({ article: { html: articleAround(iframe), policy } });
    await drawn(page);
    expect(await page.locator('iframe').getAttribute('height')).toBe('560');
  });

  it('the script works behind a strict policy that names the app', async () => {
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src-attr 'unsafe-inline'`;
    const { page } = await visit({ article: { html: articleAround(script), policy } });
    await drawn(page);
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe('530');
  });

  it('all is there where the browser refuses the frame every storage', async () => {
    const { page } = await visit({
      article: { html: articleAround(iframe) },
      inBrowser: 'whole',
      serviceWorker: true,
    });
    await drawn(page);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const refused = await frame?.evaluate(async () => {
      const asks: { readonly [name: string]: () => unknown } = {
        local: () => localStorage.length,
        session: () => sessionStorage.length,
        databases: () => indexedDB.databases(),
        caches: () => caches.keys(),
        workers: () => navigator.serviceWorker.getRegistrations(),
      };
      const names = [];
      for (const [name, ask] of Object.entries(asks)) {
        try {
          await ask();
        } catch {
          names.push(name);
        }
      }
      return names;
    });
    expect(refused).toEqual(['local', 'session', 'databases', 'caches', 'workers']);
    // The list is read, sorted and opened all the same.
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: /Open full view/ })
      .waitFor();
  });

  it('all is there in a sandbox that allows scripts alone', async () => {
    const html = articleAround(
      `<iframe src="${origin}/?embed&panels=list" sandbox="allow-scripts" width="700" height="900"></iframe>`,
    );
    const { page } = await visit({ article: { html } });
    await drawn(page);
    const inside = page.frameLocator('iframe');
    await inside.locator('.line-button').first().waitFor();
    expect(await inside.locator('.line-button').count()).toBeGreaterThan(5);
    // Base map and relief come by requests of their own.
    await inside.locator('.leaflet-pane img[src$=".webp"]').first().waitFor();
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe('null');
  });

  it('a bare address in a frame, as WordPress makes it, is the embedded view and tells its height', async () => {
    const listen =
      '<script>addEventListener("message",(e)=>{if(e.data.secret)document.title=JSON.stringify(e.data)})</script>';
    const html = articleAround(
      `${listen}<iframe src="${origin}/?category=air#?secret=Ab3dE6gH9k" sandbox="allow-scripts" width="700" height="600"></iframe>`,
    );
    const { page } = await visit({ article: { html } });
    await drawn(page);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('link', { name: /Open full view/ }).waitFor();
    await inside.locator('.embed-count').filter({ hasText: 'Air, drones, missiles' }).waitFor();
    await expect
      .poll(() => page.title())
      .toMatch(/^\{"message":"height","value":\d+,"secret":"Ab3dE6gH9k"\}$/);
    expect(await inside.getByRole('alert').count()).toBe(0);
  });

  it('an automatic height goes up and down with the width of the column', async () => {
    const { page } = await visit({ article: { html: articleAround(script) } });
    await drawn(page);
    const frame = page.locator('iframe');
    const height = async () => Number(await frame.getAttribute('height'));
    await widen(page, 1000);
    await expect.poll(height).toBeGreaterThan(600);
    const wide = await height();
    await widen(page, 420);
    await expect.poll(height).toBeLessThan(wide - 100);
    await widen(page, 1000);
    await expect.poll(height).toBe(wide);
  });

  it('nothing shifts where the height is given', async () => {
    const { page } = await visit({ article: { html: articleAround(iframe) } });
    await drawn(page);
    for (const frame of page.frames()) {
      const shifts = await frame.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
            ).observe({ type: 'layout-shift', buffered: true });
            // None at all calls nobody: after two frames what there was has been told.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
          }),
      );
      expect(shifts, frame.url()).toEqual([]);
    }
  });

  it('ten of them draw, each as high as it is, and none before the reader comes near', async () => {
    const one = (panels: string) =>
      `<div data-conflict-timeline="${origin}/#v=1&q=ganja" data-height="400" data-panels="${panels}"></div>`;
    const places = Array.from({ length: 10 }, (_, i) => one(i % 2 === 0 ? '' : 'list'));
    const html = articleAround(
      `${places.join('<p class="far"></p>')}<script src="${origin}/embed.js"></script>`,
      '<style>.far { height: 4000px }</style>',
    );
    const { page } = await visit({ article: { html } });
    const frames = page.locator('iframe');
    const opened = () => page.frames().filter((frame) => frame.url().startsWith(origin)).length;
    await drawn(page, frames.nth(0).contentFrame());
    expect(await frames.count()).toBe(10);
    expect(opened()).toBeLessThan(3);
    const heights = [];
    for (let i = 0; i < 10; i++) {
      await frames.nth(i).scrollIntoViewIfNeeded();
      await drawn(page, frames.nth(i).contentFrame());
      await expect.poll(() => frames.nth(i).getAttribute('height')).not.toBe('400');
      heights.push(Number(await frames.nth(i).getAttribute('height')));
    }
    expect(opened()).toBe(10);
    expect(new Set(heights).size).toBe(2);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(200);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('a reader without scripts has a picture of the view, in words too, with a link', async () => {
    for (const snippet of [iframe, script]) {
      const { page } = await visit({ article: { html: articleAround(snippet) }, javaScriptEnabled: false });
      const picture = page.getByRole('img', { name: /^Map and timeline of “The 2020 Nagorno-Karabakh war”/ });
      await picture.waitFor();
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
      expect(await page.locator('main a').first().getAttribute('href')).toMatch(/#v=1&category=strike$/);
    }
    const { page } = await visit({ javaScriptEnabled: false });
    const link = page.locator('noscript a');
    expect(await link.textContent()).toBe('nagorno-karabakh-2020/dataset.json');
    // The reader can see it and follow it.
    expect(await link.boundingBox()).toMatchObject({ height: expect.any(Number) });
    await link.click({ trial: true });
  });
});
