import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { textIn } from '../../src/model/text';
import { run } from '../cli/run';
import { articleAround } from './article';
import { visit } from './visit';

const id = 'nagorno-karabakh-2020';
const source = `dist/data/${id}`;
const old = JSON.parse(readFileSync(`${source}/dataset.json`, 'utf8')) as Dataset;
const [first, second, third] = old.events;
if (!first || !second || !third) throw new Error('the dataset has events');
const added = { ...third, id: 'added-later', title: { en: 'An event of the next version', fr: 'Nouveau' } };
const next: Dataset = {
  ...old,
  version: '99.0.0',
  edition: '2030-01-02',
  title: { en: 'The next version', fr: 'La version suivante' },
  events: [
    { ...first, title: { en: 'Told otherwise', fr: 'Autrement' } },
    third,
    ...old.events.slice(3),
    added,
  ],
};

const titleOf = ({ title: text }: Dataset) => textIn(text, 'en');

/** The folder of the conflict as a host has it once the next version is published too. */
let folder = '';
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'frozen-')), id);
  cpSync(source, folder, { recursive: true });
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(next));
  expect((await run(['publish', join(folder, 'dataset.json')])).exit).toBe(0);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** A file that the folder doesn't have. Default: it has all. */
let without: RegExp | undefined;

/** Answers for the conflict's files from the folder with both versions. */
async function publishNext(context: BrowserContext): Promise<void> {
  without = undefined;
  await context.route(new RegExp(`/data/${id}/[^?#]*$`), (route) => {
    const path = new URL(route.request().url()).pathname.split(`${id}/`)[1] ?? '';
    const file = join(folder, path);
    if (without?.test(path) || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: readFileSync(file),
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
}

async function pictures(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Share and cite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
  const all: string[] = [];
  for (const format of ['SVG', 'PNG']) {
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `Download as ${format}` }).click();
    const bytes = await readFile(await (await waiting).path());
    all.push(createHash('sha256').update(bytes).digest('hex'));
  }
  await page.keyboard.press('Escape');
  return all;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (place: Page | Locator) => place.locator('[data-notice="frozen"]');
const drawn = async (page: Page) => {
  await page.locator('.line-button').first().waitFor();
  await page.locator('.map[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
};

/** Keeps what every frame shows: whether the address is frozen, the title, and the notice. */
function watchFrames(): void {
  const seen = new Set<string>();
  Object.assign(globalThis, { seen });
  const look = () => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    seen.add([/version=/.test(location.hash), text('h1'), text('[data-notice="frozen"] span')].join('|'));
    requestAnimationFrame(look);
  };
  look();
}
const framesOf = (page: Page) =>
  page.evaluate(() => [...(globalThis as unknown as { seen: ReadonlySet<string> }).seen]);

describe('a frozen view', () => {
  it('stays byte for byte what it was after the next version is published, and leads to it', async () => {
    const { page } = await visit({ first: watchFrames, brought: /404/ });
    await drawn(page);
    await page.getByRole('button', { name: 'Share and cite' }).click();
    const dialog = page.getByRole('dialog');
    const freeze = dialog.getByRole('radio', { name: /^Freeze: version [\d.]+ of \d+ \w+ \d{4}$/ });
    await freeze.check();
    const link = await dialog.getByLabel('Link to this view').inputValue();
    const { hash } = new URL(link);
    expect(hash).toMatch(/version=[\d.]+&sha256=[0-9a-f]{64}$/);
    await page.goto(link);
    await drawn(page);
    expect(await page.locator('[data-notice]').count()).toBe(0);
    const before = await pictures(page);

    await publishNext(page.context());
    await page.reload();
    await notice(page)
      .filter({ hasText: /^Frozen: this is version .* newest version of the data is 99\.0\.0\./ })
      .waitFor();
    await drawn(page);
    expect(await title(page).textContent()).toBe(titleOf(old));
    // The notice takes its room from the views: with as much more of it they are as large as before.
    const { height = 0 } = (await notice(page).boundingBox()) ?? {};
    await page.setViewportSize({ width: 1440, height: 900 + height });
    await page.reload();
    await notice(page).waitFor();
    await drawn(page);
    expect(await pictures(page)).toEqual(before);

    // What is told of it, and of the newest.
    await notice(page).getByRole('button', { name: 'What changed' }).click();
    const changes = page.getByRole('dialog', { name: 'What changed' });
    await changes.getByText('Events: 1 new, 1 changed, 1 withdrawn').waitFor();
    await changes.getByText('Figures: none differs').waitFor();
    const line = changes.locator('[data-kind="changed"]');
    expect(await line.textContent()).toMatch(/^Changed.*title: .* → Told otherwise$/);
    await changes.locator('[data-kind="withdrawn"] button').click();
    await expect.poll(() => new URL(page.url()).hash).toContain(`event=${second?.id}`);
    await notice(page).getByRole('button', { name: 'What changed' }).click();
    await changes.locator('[data-kind="added"] button').click();
    await expect.poll(() => title(page).textContent()).toBe('The next version');
    await page.getByRole('heading', { level: 2, name: 'An event of the next version' }).waitFor();
    expect(page.url()).not.toContain('version=');
    // Back to where it was opened, the dialog.
    await page.goBack();
    await changes.getByText('Events: 1 new').waitFor();
    await page.keyboard.press('Escape');
    await notice(page).getByRole('button', { name: 'Show the newest' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('The next version');

    // Whatever turned on the way: no frame shows one version under the words or the address of the other.
    const frames = (await framesOf(page)).map((frame) => frame.split('|'));
    const turns = new Set(frames.map(([frozen, head, said]) => `${frozen}, ${head}, ${said !== ''}`));
    const right = ['false, The next version, false', `true, ${titleOf(old)}, true`];
    expect([...turns]).toEqual(expect.arrayContaining(right));
    // Until a dataset is there the title is the app's; the notice's words may come a frame after the events.
    const also = ['true', 'false'].flatMap((frozen) =>
      ['', 'Conflict Timeline'].map((head) => `${frozen}, ${head}, false`),
    );
    const all = [...right, ...also, `true, ${titleOf(old)}, false`];
    expect([...turns].filter((one) => !all.includes(one))).toEqual([]);

    await page.goto(new URL(`/?embed${hash}`, page.url()).href);
    await notice(page).filter({ hasText: 'Frozen: this is version' }).waitFor();
    expect(await page.locator('.embed-source').textContent()).toContain(`version ${old.version}`);
    const more = await notice(page).getByRole('link', { name: 'What changed' }).getAttribute('href');
    expect(new URL(more ?? '').hash).toContain('panel=changes');

    // A host that keeps no versions says what it always said.
    without = /versions\.json/;
    await page.reload();
    await page
      .getByRole('alert')
      .filter({ hasText: `made for version ${old.version} of the data` })
      .waitFor();
    without = /\d\/dataset\.json/;
    await page.reload();
    await page.getByRole('alert').filter({ hasText: 'has a copy of it, but it could not be read' }).waitFor();
  });

  it('is the web component’s too, whose attributes may name another', async () => {
    const script = `<script type="module" src="${inject('origin')}/conflict-timeline.js"></script>`;
    const element = `<conflict-timeline loading="eager" version="${old.version}"></conflict-timeline>`;
    const { page } = await visit({ article: { html: articleAround(element, script) }, brought: /404/ });
    await publishNext(page.context());
    await page.reload();
    const placed = page.locator('conflict-timeline');
    const embedTitle = placed.locator('.embed-title');
    await notice(placed).filter({ hasText: 'newest version of the data is 99.0.0' }).waitFor();
    expect(await embedTitle.textContent()).not.toBe('The next version');
    await placed.evaluate((it) => it.removeAttribute('version'));
    await expect.poll(() => embedTitle.textContent()).toBe('The next version');
    expect(await notice(placed).count()).toBe(0);
    await placed.evaluate((it) => it.setAttribute('version', '../..'));
    await placed.getByRole('alert').filter({ hasText: 'made for version … of the data' }).waitFor();
  });
});
