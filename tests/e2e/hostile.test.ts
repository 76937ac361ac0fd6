import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../src/model/direction';
import { hostileDataset, hostileTexts, sentinel } from './hostileTexts';
import { visit } from './visit';

/**
 * What a text of the data must never have become, how far the page is wider than its window, and the texts
 * that turn what is written behind them.
 */
async function harm(page: Page) {
  const { texts, ...found } = await page.evaluate((name) => {
    const bad = [
      'script:not([src])',
      'iframe',
      'object',
      'embed',
      'base',
      'meta[http-equiv]',
      'form:not(.second-address)',
      'marquee',
      '[onerror],[onload],[onfocus],[onbegin],[ontoggle]',
      'a[href^="javascript:" i],a[href^="data:" i],a[href^="vbscript:" i]',
    ];
    return {
      ran: name in window,
      found: bad.filter((selector) => document.querySelector(selector)),
      wide: document.documentElement.scrollWidth - window.innerWidth,
      polluted: Object.keys(Object.prototype),
      texts: textsOf(document.body),
    };
    /** Every text that is written beside others: what an input holds stands alone. */
    function textsOf(root: Node): string[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const all = [];
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.tagName !== 'TEXTAREA')
          all.push(walker.currentNode.nodeValue ?? '');
      }
      return all;
    }
  }, sentinel);
  return { ...found, turning: texts.filter((text) => closeDirections(text) !== text) };
}
const none = { ran: false, found: [], wide: 0, polluted: [], turning: [] };

/** Opens the hostile dataset as a reader's own file. */
async function openHostile(page: Page): Promise<void> {
  await page.getByLabel(/Open a file of your own/).setInputFiles({
    name: `<img src=x onerror=${sentinel}>.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(hostileDataset()),
  });
  await page
    .locator('.panel-count')
    .filter({ hasText: `${hostileTexts.length} events` })
    .waitFor();
}

describe('hostile texts', () => {
  it('are enough to mean something', () => expect(hostileTexts.length).toBeGreaterThan(300));

  it.each([
    [1440, 900, [0, 3, 40, 120, 200, 240]],
    // The same texts in the phone's sheet.
    [390, 844, [3, 200]],
  ])('in every field of a dataset stay text, and break nothing at %i × %i', async (width, height, opened) => {
    const { page, ready } = await visit({ viewport: { width, height }, hash: 'panel=data' });
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => Promise.reject(new Error('a dialog'))));
    await ready();
    await openHostile(page);
    expect(await harm(page)).toEqual(none);
    for (const at of opened) {
      const id = at % 3 === 0 ? `${hostileTexts[at] ?? ''}${at}` : `e${at}`;
      await page.evaluate((event) => {
        location.hash = `v=1&from=2020-09-27&to=2020-11-10&event=${encodeURIComponent(event)}`;
      }, id);
      await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
      expect(await harm(page), id).toEqual(none);
    }
    for (const hash of ['show=claims', 'panel=filters', 'panel=data', 'panel=share']) {
      await page.evaluate((next) => (location.hash = next), hash);
      if (hash.startsWith('panel')) await page.getByRole('dialog').waitFor();
      else await page.locator('.claims').first().waitFor();
      expect(await harm(page), hash).toEqual(none);
    }
  });

  it('in a link are read as text, or named as unreadable', async () => {
    const { page, ready } = await visit();
    await ready();
    const names = [
      'q',
      'category',
      'event',
      'from',
      'area',
      'map',
      'panel',
      'theme',
      'lang',
      'sha256',
      'version',
      '__proto__',
    ];
    const links = hostileTexts
      .filter((each) => each.length < 300 && each.isWellFormed())
      .map((text, i) => `v=1&${names[i % names.length] ?? 'q'}=${encodeURIComponent(text)}`);
    expect(links.length).toBeGreaterThan(300);
    // In eights: each is read, and after the last the page gets time to draw.
    for (let at = 0; at < links.length; at += 8) {
      const some = links.slice(at, at + 8);
      await page.evaluate(async (hashes) => {
        for (const hash of hashes) {
          const read = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          location.hash = hash;
          await read;
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }, some);
      expect(await harm(page), some.join(' ')).toEqual(none);
    }
  });

  it('in a query name no dataset that would be opened', async () => {
    const { page, ready } = await visit({
      path: `/?data=${encodeURIComponent('javascript:alert(1)')}&embed2=<script>`,
    });
    await ready();
    await page.getByText('1 part of the link could not be read (data).').waitFor();
    expect(await harm(page)).toEqual(none);
  });

  it('in an article stay text too, and the view keeps to its frame', async () => {
    const { page } = await visit({
      path: '/?embed&panels=list,claims&data=hostile.json',
      hash: 'v=1&event=e1',
      viewport: { width: 360, height: 900 },
    });
    await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
    await page.locator('.embed-footer').waitFor();
    expect(await harm(page)).toEqual(none);
  });

  it('in pictures, files and references stay text', async () => {
    const { page, ready } = await visit({ path: '/?data=hostile.json' });
    await ready();
    await page.getByRole('button', { name: 'Share and cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and cite' });
    const download = async (way: string, button: string) => {
      await dialog.getByRole('radio', { name: way, exact: true }).check();
      const waiting = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button }).click();
      return readFile(await (await waiting).path(), 'utf8');
    };

    const svg = await download('Picture', 'Download as SVG');
    // Elsewhere: on the app's own page no text becomes a document.
    const blank = await page.context().newPage();
    const drawn = await blank.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...root.querySelectorAll('*')];
      return {
        name: root.nodeName,
        kinds: [...new Set(all.map(({ nodeName }) => nodeName))].sort(),
        handlers: all
          .flatMap(({ attributes }) => [...attributes])
          .filter(({ name }) => /^on|href$/i.test(name)).length,
        pictures: root.querySelectorAll('image').length,
      };
    }, svg);
    expect(drawn.name).toBe('svg');
    for (const kind of ['script', 'foreignObject', 'parsererror', 'animate'])
      expect(drawn.kinds).not.toContain(kind);
    expect(drawn.handlers).toBe(drawn.pictures);

    expect(JSON.parse(await download('Citation', 'Download as CSL-JSON'))).toHaveLength(hostileTexts.length);

    const path = join(await mkdtemp(join(tmpdir(), 'conflict-timeline-')), 'hostile.html');
    await writeFile(path, await download('One file', 'Make the file'));
    const single = await page.context().newPage();
    await single.goto(`file://${path}`);
    await single.locator('.line-button').first().waitFor();
    const { ran, polluted } = await harm(single);
    expect({ ran, polluted }).toEqual({ ran: false, polluted: [] });
  });
});
