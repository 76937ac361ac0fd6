import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/build/headers';
import { visit } from './visit';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const publishedVersion = (
  JSON.parse(readFileSync('dist/data/nagorno-karabakh-2020/versions.json', 'utf8')) as {
    readonly versions: readonly { readonly version: string }[];
  }
).versions.at(-1)?.version;

/** A host of its own, whose service worker can become a newer one. */
let server: Server;
let origin = '';
let version = '';
/** Whether the host has a newer version of the data than the one that is published. */
let renewed = false;
/** Whether the host's entry script throws at once, as after a deploy that went wrong. */
let broken = false;

beforeEach(async () => {
  version = '';
  renewed = false;
  broken = false;
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    readFile(join('dist', path)).then(
      (bytes) => {
        response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain', ...securityHeaders });
        if (broken && /^assets\/index-[\w-]+\.js$/.test(path)) {
          response.end('throw new Error("a broken deploy");');
          return;
        }
        if (renewed && path === 'data/nagorno-karabakh-2020/dataset.json') {
          response.end(bytes.toString().replace(/"version": *"[^"]+"/, '"version": "99.0.0"'));
          return;
        }
        response.end(
          path === 'sw.js'
            ? `${bytes.toString().replace(/(conflict-timeline-)(\w{16})/, `$1$2${version}`)}`
            : bytes,
        );
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  origin = `http://127.0.0.1:${address.port}`;
});

afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

/** A page of a context of its own, at the host, once the service worker keeps all the files. */
async function firstVisit() {
  const browser = (await visit({ path: '/fixtures/e2e/not-a-dataset.json' })).page.context().browser();
  if (!browser) throw new Error('the browser is gone');
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.locator('.line-button').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.active?.state));
  return { context, page };
}

describe('after one visit', () => {
  it('the app opens without a network, whatever the link, and the version of the data that was opened', async () => {
    renewed = true;
    const { context, page } = await firstVisit();
    const frozen = page.getByRole('status').filter({ hasText: 'Frozen: this is version' });
    await page.goto(`${origin}/#v=1&version=${publishedVersion}`);
    await frozen.waitFor();
    await context.setOffline(true);
    await page.reload();
    await frozen.waitFor();
    await page.goto(`${origin}/#v=1&event=1017-ganja&lang=fr`);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /Gandja|Ganja|Gəncə/ }).waitFor();
    await page.getByRole('region', { name: 'Carte' }).locator('canvas').first().waitFor();
    await context.close();
  });

  it('a newer version is offered, and comes when asked', async () => {
    const { context, page } = await firstVisit();
    version = 'newer';
    await page.reload();
    await page.getByText('A new version of this page is there.').waitFor();
    const before = await page.evaluate(() => caches.keys());
    expect(before).toHaveLength(2);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    await page.locator('.line-button').first().waitFor();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/newer$/)]);
    await context.close();
  });

  it('a broken version gives way to the next good one, with its page left open', async () => {
    const { context, page } = await firstVisit();
    [version, broken] = ['broken', true];
    await page.reload();
    await page.getByText('A new version of this page is there.').waitFor();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/broken$/)]);
    await page.reload();
    // Nothing of the app, only the words for that.
    expect(await page.locator('#app > :not(.start-waiting)').count()).toBe(0);
    [version, broken] = ['good', false];
    await page.reload();
    await page.locator('.line-button').first().waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/good$/)]);
    await context.close();
  });

  it('nothing is kept by a frame', async () => {
    const browser = (await visit({ path: '/fixtures/e2e/not-a-dataset.json' })).page.context().browser();
    const context = await browser?.newContext();
    const page = await context?.newPage();
    if (!context || !page) throw new Error('the browser is gone');
    await page.route(`${origin}/article`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${origin}/?full" width="900" height="700"></iframe>`,
      }),
    );
    await page.goto(`${origin}/article`);
    await page.frameLocator('iframe').locator('.line-button').first().waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await context.close();
  });
});
