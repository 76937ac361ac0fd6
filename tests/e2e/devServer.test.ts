import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './launch';

let cacheDir: string;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  // Empty, as in a fresh clone.
  cacheDir = await mkdtemp(join(tmpdir(), 'conflict-timeline-dev-'));
  [server, browser] = await Promise.all([
    createServer({ cacheDir, logLevel: 'error', server: { host: '127.0.0.1', port: 0, watch: null } }).then(
      (made) => made.listen(),
    ),
    launchBrowser('shell'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(cacheDir, { recursive: true, force: true });
});

it('a first `npm run dev` serves each page without a reload, an error or a complaint', async () => {
  const complaints: string[] = [];
  const loads: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('domcontentloaded', () => loads.push(new URL(page.url()).pathname));
  const [address = ''] = server.resolvedUrls?.local ?? [];
  await page.goto(address);
  await page.locator('.timeline-lanes canvas').first().waitFor();
  await page.locator('.map-canvas').waitFor();
  await page.locator('.map-relief').waitFor();
  await page.goto(`${address}embedding.html`);
  await page.frameLocator('iframe').first().locator('.map-canvas').waitFor();
  // It begins near what is seen.
  await page.locator('conflict-timeline').scrollIntoViewIfNeeded();
  await page.locator('conflict-timeline .map-canvas').waitFor();

  // The page of the snapshots has all that are committed, and each is drawn in the browser as it is committed.
  const committed = (await readdir('tests/output'))
    .filter((file) => !file.endsWith('.changed.svg'))
    .map((file) => file.replace('.svg', ''))
    .sort();
  await page.goto(`${address}dev/snapshots.html`);
  const state = page.getByRole('status');
  for (const [at, name] of committed.entries()) {
    await state.getByText(`${at + 1} of ${committed.length}: ${name}, as committed`).waitFor();
    const widths = await page
      .getByRole('img', { name })
      .evaluateAll((images: HTMLImageElement[]) =>
        Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth > 0))),
      );
    expect(widths, name).toEqual([true, true]);
    await page.keyboard.press('ArrowRight');
  }
  expect(new URL(page.url()).hash).toBe(`#${committed.at(-1)}`);
  expect(complaints).toEqual([]);
  expect(loads).toEqual(['/', '/embedding.html', '/dev/snapshots.html']);
}, 120_000);
