import { mkdtemp, rm } from 'node:fs/promises';
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

it('a first `npm run dev` serves both pages without a reload, an error or a complaint', async () => {
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
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads.push(new URL(frame.url()).pathname);
  });
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
  expect(complaints).toEqual([]);
  expect(loads).toEqual(['/', '/embedding.html']);
}, 120_000);
