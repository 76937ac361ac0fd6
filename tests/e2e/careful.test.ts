import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { visit } from './visit';

/** One event that warns of its pictures, at a point that is known to some ten metres. */
const data = 'data=fixtures/e2e/graphic.json';
const film = 'a[href="https://agency.example/film"]';

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  return readFile(await (await waiting).path(), 'utf8');
}

describe('a warning of pictures', () => {
  it.each([
    ['the page', `/?${data}`],
    ['the embedded view', `/?embed&panels=list&${data}`],
  ])('keeps the links to them back on %s until the reader asks', async (_name, path) => {
    const { page } = await visit({ path, hash: 'v=1&event=e1' });
    await page.getByText('may show the dead or the wounded').waitFor();
    expect(await page.locator(film).count()).toBe(0);
    await page.getByRole('button', { name: 'Show the sources' }).click();
    await page.locator(film).waitFor();
    expect(await page.locator(film).getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('holds for the figures of that event too', async () => {
    const { page } = await visit({ path: `/?${data}`, hash: 'v=1&show=claims' });
    const figure = page.locator('.claims-table-figure').first();
    await figure.waitFor();
    expect(await page.locator(film).count()).toBe(0);
    await figure.click();
    const card = page.getByRole('dialog', { name: 'Claim' });
    await card.getByRole('button', { name: 'Show the sources' }).click();
    await card.locator(film).waitFor();
  });

  it('goes along in the CSV', async () => {
    const { page, ready } = await visit({ path: `/?${data}` });
    await ready();
    const text = await downloaded(page, () => page.getByRole('button', { name: /CSV/ }).click());
    expect(text).toContain(',graphic,');
  });
});

describe('rounded coordinates', () => {
  it('are all that a single file holds, and the warning with them', async () => {
    const { page, ready } = await visit({ path: `/?${data}`, hash: 'v=1&round=on' });
    await ready();
    await page.getByRole('button', { name: 'Share and cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and cite' });
    await dialog.getByRole('radio', { name: 'One file', exact: true }).check();
    await dialog.getByRole('checkbox', { name: /^Round coordinates/ }).check();
    await dialog.getByRole('radio', { name: /^Freeze/ }).check();
    const html = await downloaded(page, () => dialog.getByRole('button', { name: 'Make the file' }).click());
    const packed = /data-conflict-timeline-file="dataset"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
    const text = gunzipSync(Buffer.from(packed, 'base64')).toString();
    expect(text).not.toMatch(/46\.75|39\.81/);
    expect(JSON.parse(text)).toMatchObject({
      places: [{ lng: 46.8, lat: 39.8, approximate: true }],
      events: [{ id: 'e1', warning: 'graphic' }],
    });
    expect(html).toMatch(/data-view="[^"]*round=on/);
    expect(html).not.toContain('sha256=');
    // It travels alone: the licences of what it is built from go with it.
    const licences = /<script[^>]*id="conflict-timeline-licences">([^]*?)<\/script>/.exec(html)?.[1];
    expect(licences?.trim()).toBe(readFileSync('dist/LICENCES.txt', 'utf8').trim());
  });
});

describe('a dataset that a link names', () => {
  it('is asked for without a cookie or a word of where from, and its host is in plain sight', async () => {
    const { page } = await visit();
    const { origin } = new URL(inject('origin'));
    await page.context().addCookies([{ name: 'session', value: 'secret', url: origin }]);
    const asked = page.waitForRequest('**/fixtures/e2e/graphic.json');
    await page.goto(`${origin}/?${data}`);
    const headers = await (await asked).allHeaders();
    expect(headers['cookie']).toBeUndefined();
    expect(headers['referer']).toBeUndefined();
    await page
      .locator('.notice')
      .filter({ hasText: new URL(origin).host })
      .waitFor();
    await page.goto(`${origin}/?embed&${data}`);
    await page
      .locator('.embed-notice')
      .filter({ hasText: new URL(origin).host })
      .waitFor();
  });
});
