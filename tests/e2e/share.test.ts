import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readSavedView } from '../../src/url/savedView';
import { oneVisit, visit } from './visit';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share and cite' });

/** Opens the dialog with its button, at one of its ways. */
async function share(page: Page, way: string) {
  await page.getByRole('button', { name: 'Share and cite' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: way, exact: true }).check();
  return dialog;
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: button }).click();
  return readFile(await (await waiting).path());
}

const view = oneVisit();

describe('a shared link', () => {
  it('opens the same view, without the dialog', async () => {
    const page = await view('v=1&q=ganja&category=strike');
    const dialog = await share(page, 'Link');
    const link = await dialog.getByLabel('Link to this view').inputValue();
    expect(new URL(link).hash).toBe('#v=1&q=ganja&category=strike');
  });

  it('that is frozen names version and checksum, and opens without a word while both are right', async () => {
    const page = await view('');
    const dialog = await share(page, 'Link');
    await dialog.getByRole('radio', { name: /^Freeze/ }).check();
    const link = new URL(await dialog.getByLabel('Link to this view').inputValue());
    expect(link.hash).toMatch(/version=[\d.]+&sha256=[0-9a-f]{64}$/);
    const again = await visit({ hash: link.hash.slice(1) });
    await again.ready();
    expect(await again.page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['version=0.0.1', 'was made for version 0.0.1'],
    [`sha256=${'ab'.repeat(32)}`, 'its file has changed'],
  ])('that is frozen to other data (%s) says so', async (hash, words) => {
    const page = await view(`v=1&${hash}`);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  });

  it('can round the coordinates, which the reader is told and the CSV keeps', async () => {
    const page = await view('v=1&round=on');
    await page.getByText('Places are shown to a tenth of a degree only.').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    const numbers = [...text.matchAll(/,(4\d\.\d+),(\d\d\.\d+),/g)];
    expect(numbers.length).toBeGreaterThan(50);
    for (const [, lng, lat] of numbers) expect(`${lng} ${lat}`).toMatch(/^\d\d\.\d \d\d\.\d$/);
  });
});

describe('a view to publish', () => {
  it('is downloaded under a name that its page can have, and read back as the same view', async () => {
    const page = await view('v=1&category=strike&headline=Été');
    const dialog = await share(page, 'Publish');
    const name = dialog.getByLabel('Name, part of the page’s address');
    expect(await name.inputValue()).toBe('ete');
    await name.fill('My View');
    await dialog.getByText('This would do: my-view').waitFor();
    expect(await dialog.getByRole('button', { name: 'Download the saved view' }).isDisabled()).toBe(true);
    await name.fill('my-view');
    const text = (await download(page, 'Download the saved view')).toString();
    expect(readSavedView('my-view', text).saved?.view).toMatchObject({
      category: ['strike'],
      headline: 'Été',
    });
    const command = await dialog.getByLabel('Command that makes the pages').inputValue();
    expect(command).toMatch(/^npx conflict-timeline pages --views views --app dist --site http:.*\/$/);
  });
});

describe('the page of a saved view', () => {
  it('draws the view and asks nobody else, under the policy of the app', async () => {
    const { page } = await visit({ path: '/views/4-october-2020/' });
    const frame = page.frameLocator('iframe');
    await frame.locator('.timeline-lanes canvas').waitFor();
    const sentence = '11 of 99 events · 4 October 2020 · as known on 5 October';
    await page.getByRole('main').getByText(sentence, { exact: true }).waitFor();
    await frame.locator('.embed-count').getByText(sentence).waitFor();
    expect(await page.locator('h3').count()).toBe(11);
    expect(await page.locator('body').evaluate((one) => getComputedStyle(one).maxWidth)).toBe('960px');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('a snippet', () => {
  it('is an iframe whose preview is the embedded view', async () => {
    const page = await view('v=1&category=strike');
    const dialog = await share(page, 'Embed');
    const snippet = await dialog.getByLabel('Snippet').inputValue();
    expect(snippet).toMatch(/^<iframe src="http[^"]*\?embed#v=1&amp;category=strike"/);
    expect(snippet).toContain('loading="lazy"');
    expect(snippet).toMatch(/<noscript><a href="[^"]+"><img src="[^"]+\.png" alt="Map and timeline of /);
    await dialog.frameLocator('iframe').getByRole('region', { name: 'Map' }).waitFor();
    await dialog.getByRole('radio', { name: 'Phone', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Claims', exact: true }).check();
    await expect.poll(() => dialog.locator('iframe').getAttribute('width')).toBe('360');
    await expect.poll(() => dialog.locator('iframe').getAttribute('src')).toContain('panels=claims');
    const written = () => dialog.getByLabel('Snippet').inputValue();
    const as = (name: string) => dialog.getByRole('radio', { name, exact: true }).check();
    await as('Script');
    expect(await written()).toMatch(/data-conflict-timeline="(?!.*data-fixed)/);
    await as('Web component');
    expect(await written()).toMatch(
      /conflict-timeline\.js"><\/script>\n<conflict-timeline v="1" category="strike" panels="claims" height="auto">/,
    );
    // Each way keeps the height that was chosen for it.
    await dialog.getByRole('radio', { name: /^Fixed/ }).check();
    expect(await written()).toMatch(/panels="claims" height="\d+">/);
    await as('Script');
    expect(await written()).not.toContain('data-fixed');
    await as('Web component');
    expect(await written()).toMatch(/panels="claims" height="\d+">/);
    // Tools that take an address and no HTML get the one of the embedded view.
    await as('Link');
    expect(await dialog.getByLabel(/Notion/).inputValue()).toMatch(/\?embed#v=1&category=strike$/);
  });
});

describe('a sharer’s words', () => {
  const headline = '<img src=x onerror=alert(1)> & Ganja';

  it('typed in the dialog stand in the link, the snippet, the picture and on the page, as text', async () => {
    const page = await view('v=1&q=ganja');
    const dialog = await share(page, 'Embed');
    await dialog.getByText('Own words').click();
    await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(headline);
    await dialog.getByLabel('Introduction').fill('Two\nlines.');
    await dialog.getByLabel('Source line').fill('Source: Example Weekly');
    await dialog.getByLabel('Text for who').fill('Strikes on Ganja');
    const snippet = await dialog.getByLabel('Snippet').inputValue();
    expect(snippet).toContain('title="&lt;img src=x onerror=alert(1)&gt; &amp; Ganja"');
    expect(snippet).toContain('alt="Strikes on Ganja"');
    await page
      .frameLocator('.share-preview iframe')
      .getByRole('heading', { level: 1, name: headline })
      .waitFor();
    await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
    const svg = (await download(page, 'Download as SVG')).toString('utf8');
    expect(svg).toContain('>&lt;img src=x onerror=alert(1)&gt; &amp; Ganja</text>');
    expect(svg).toContain('<desc>Strikes on Ganja</desc>');
    expect(svg).toContain('>Source: Example Weekly</text>');
    await dialog.getByRole('radio', { name: 'Link', exact: true }).check();
    const link = new URL(await dialog.getByLabel('Link to this view').inputValue());
    expect(new URLSearchParams(link.hash.slice(1)).get('headline')).toBe(headline);
    expect(new URLSearchParams(link.hash.slice(1)).get('intro')).toBe('Two lines.');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const band = page.getByRole('region', { name: /^Words of whoever shared this view/ });
    expect(await band.getByRole('heading').textContent()).toBe(headline);
    await band.getByRole('button').click();
    await band.waitFor({ state: 'detached' });
    await page.waitForURL((url) => url.hash === '#v=1&q=ganja');
  });

  it('and the whole view may stand in the query, until the reader changes it', async () => {
    const { page, ready } = await visit({
      path: `/?q=ganja&headline=${encodeURIComponent(headline)}&utm_source=x`,
    });
    await ready();
    await page.getByRole('heading', { name: headline }).waitFor();
    expect(await page.title()).toContain(headline);
    expect(await page.getByRole('searchbox').inputValue()).toBe('ganja');
    await page.getByRole('button', { name: 'Show the view without them' }).click();
    await page.waitForURL((url) => url.search === '?utm_source=x' && url.hash === '#v=1&q=ganja');
  });
});

describe('a picture', () => {
  it.each(['', 'show=claims', 'theme=dark&event=1017-ganja'])(
    'of the view “%s” is SVG and PNG',
    async (hash) => {
      const page = await view(hash);
      if (hash.includes('event')) await page.getByRole('heading', { level: 2, name: /Ganja/ }).waitFor();
      else if (hash.includes('claims')) await page.getByRole('region', { name: 'Claims' }).first().waitFor();
      await share(page, 'Picture');
      const svg = (await download(page, 'Download as SVG')).toString();
      const parsed = await page.evaluate((text) => {
        const found = new DOMParser();
        return [typeof found.parseFromString, text.length] as const;
      }, svg);
      expect(parsed[1]).toBeGreaterThan(20_000);
      expect(svg).toContain('<title>The 2020 Nagorno-Karabakh war');
      expect(svg).not.toMatch(/<(script|foreignObject)|href="(?!data:image\/png)/);
      expect((svg.match(/<text /g) ?? []).length).toBeGreaterThan(20);
      const png = await download(page, 'Download as PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
      expect(png.length).toBeGreaterThan(100_000);
    },
  );
});

describe('a reference', () => {
  it('to an event and to every event of the view is at hand', async () => {
    const page = await view('v=1&event=1017-ganja');
    await page.getByRole('heading', { level: 2, name: /Ganja/ }).waitFor();
    const dialog = await share(page, 'Citation');
    expect(await dialog.getByLabel('APA').inputValue()).toMatch(
      /\(2026\)\..*1017-ganja.*event=1017-ganja(?:&map=[\d.,]+)? \[SHA-256: [0-9a-f]{64}\]$/,
    );
    expect(await dialog.getByLabel('BibTeX').inputValue()).toMatch(
      /^@misc\{nagorno-karabakh-2020-1017-ganja,/,
    );
    const items = JSON.parse((await download(page, 'Download as CSL-JSON')).toString()) as unknown[];
    expect(items.length).toBeGreaterThan(200);
    const entries = (await download(page, 'Download as BibTeX')).toString();
    expect(entries.match(/^@misc/gm)?.length).toBe(items.length);
  });
});

describe('one file', () => {
  it('opens from a disk with the network off, as the view that it was made of', async () => {
    const page = await view('v=1&category=strike&lang=fr');
    await page.getByRole('button', { name: 'Partager et citer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Fichier unique', exact: true }).check();
    await dialog.getByRole('radio', { name: 'Français', exact: true }).check();
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Créer le fichier' }).click();
    const path = join(await mkdtemp(join(tmpdir(), 'conflict-timeline-')), 'view.html');
    await (await waiting).saveAs(path);
    // A file of one's own opens in it too, so it holds the readers of every format, the dialogs and the exports.
    expect((await readFile(path)).length).toBeLessThan(1_000_000);
    const context = await page.context().browser()?.newContext({ offline: true });
    if (!context) throw new Error('the browser is gone');
    const single = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    single.on('request', (request) => asked.push(request.url()));
    single.on('console', (message) => complaints.push(message.text()));
    single.on('pageerror', (error) => complaints.push(String(error)));
    await single.goto(`file://${path}`);
    await single.getByRole('region', { name: 'Événements' }).locator('.line-button').first().waitFor();
    expect(new URL(single.url()).hash).toContain('category=strike');
    await single.getByRole('region', { name: 'Carte' }).locator('canvas').first().waitFor();
    expect(asked.filter((url) => !/^(data:|blob:|file:\/\/\/tmp\/conflict-timeline)/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a whole visit', () => {
  it('sets no cookie, writes no storage but the app’s own files, and tells nobody', async () => {
    const { page, ready } = await visit();
    await ready();
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().click();
    await share(page, 'Embed');
    await dialogOf(page).frameLocator('iframe').getByRole('region', { name: 'Map' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).filter((name) => !name.startsWith('conflict-timeline-')),
      })),
    ).toEqual({ local: 0, session: 0, databases: 0, caches: [] });
  });
});
