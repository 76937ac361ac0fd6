import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visit } from './visit';

/** Who has the focus: its class and what it is called, `BODY` where nobody has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'BODY';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.className} ${element.id} ${(element as HTMLElement).dataset['id'] ?? ''} ${name}`;
  });

/** A control is found, focused and pressed by keyboard; then somebody else has the focus. */
async function press(page: Page, selector: string, heir: RegExp, key = 'Enter'): Promise<void> {
  const control = page.locator(selector).filter({ visible: true }).first();
  await control.focus();
  await page.keyboard.press(key);
  await expect.poll(() => focused(page), { message: `after ${key} on ${selector}` }).toMatch(heir);
}

/** Changes the view as a link does. */
const go = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);

const listHeading = /Events$/;

describe('the focus never falls to the body', () => {
  it('whatever a press takes away', async () => {
    const { page, ready } = await visit({ hash: 'category=air,strike&actor=armenia' });
    await ready();
    // Chips go to the next, the last to the one before, and all of them to the list.
    await press(page, '.chip >> nth=0', /^chip/);
    await press(page, '.chip >> nth=1', /^chip/);
    await press(page, '.chip', listHeading);
    await go(page, 'category=air');
    await press(page, '.active-filters .link-button', listHeading);
    // What is only there while it can be pressed.
    await go(page, 'q=ganja&from=2020-10-20&to=2020-10-25');
    await press(page, '.panel-more .link-button', listHeading);
    await go(page, 'q=zzzz');
    await press(page, '.empty .button', listHeading);
    // On the map.
    await go(page, '');
    await press(page, '.map-seat', /map-seat|map-leaflet/);
    await go(page, '');
    await press(page, '.map-chip', /map-chip|map-leaflet/);
    await go(page, 'map=46.7,39.8,9');
    await press(page, '.map-zoom button >> nth=2', /Zoom/);
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    await zoomIn.focus();
    for (let presses = 0; presses < 12 && (await zoomIn.getAttribute('aria-disabled')) !== 'true'; presses++)
      await page.keyboard.press('Enter');
    await expect.poll(() => zoomIn.getAttribute('aria-disabled')).toBe('true');
    expect(await focused(page)).toMatch(/Zoom in/);
    await page.locator('.map-button[aria-label="Layers"]').focus();
    await page.keyboard.press('Enter');
    await press(page, '.map-popover input', /Layers/, 'Escape');
    // The as-of day that ends, by its banner.
    await go(page, 'known=2020-10-09');
    await press(page, '.known-end', /timeline-known-slider/);
    // A facet opens at its search field; clearing it keeps its button.
    await page.getByRole('button', { name: /^Place/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/facet-find/);
    await page.locator('.facet-option input').first().check();
    await press(page, '.facet-foot .link-button:last-child', /Clear|None|Untick/);
    await press(page, '.facet-find', /Place/, 'Escape');
  });

  it('whichever way an event or a dialog closes', async () => {
    const { page, ready } = await visit();
    await ready();
    const lines = page.locator('.line-button');
    const id = (await lines.nth(40).getAttribute('data-id')) ?? '';
    const line = new RegExp(`^line-button +${id} `);
    const open = async () => {
      await lines.nth(40).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toMatch(/^detail-title/);
    };
    await open();
    await press(page, '.detail-nav button', line);
    await open();
    await press(page, '.detail a[href^="http"]', line, 'Escape');
    await open();
    expect(await page.title()).toMatch(/^.+ · The 2020 Nagorno-Karabakh war$/);
    await page.goBack();
    await expect.poll(() => focused(page)).toMatch(line);
    expect(await page.title()).toBe('The 2020 Nagorno-Karabakh war · Conflict Timeline');
    // A menu that was opened after the event closes before it.
    await open();
    await page.getByRole('button', { name: /^Status/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Status' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Status' }).waitFor({ state: 'detached' });
    expect(await page.locator('.detail-title').count()).toBe(1);
    await press(page, '.detail-title', line, 'Escape');
    // A dialog, closed and gone back from.
    const data = page.getByRole('button', { name: 'The data' });
    for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
      await data.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await close();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toMatch(/The data$/);
    }
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toMatch(/Search$/);
    // What is read aloud says in which language it is, where that isn't the page's.
    await go(page, 'event=1017-ganja&lang=fr');
    const spoken = (selector: string) =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).lang))]);
    await expect.poll(() => spoken('.source bdi[lang]')).toContain('en');
    expect(await spoken('.facts bdi[lang]')).toEqual(expect.arrayContaining(['az', 'hy', 'ru']));
    expect(await page.locator('.detail-title').getAttribute('dir')).toBe('auto');
  });

  it('when notices are put away', async () => {
    const { page, ready } = await visit({ path: '/?data=/fixtures/e2e/broken-rows.json', hash: 'from=soon' });
    await ready();
    await press(page, '[data-notice="unread"] button', /link-button/);
    await press(page, '[data-notice="issues"] button:last-child', listHeading);
  });
});

describe('the link that skips to the events', () => {
  it.each([
    ['with a screen', {}],
    ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ])('leads to the heading of what stands there, %s', async (_name, options) => {
    const { page, ready } = await visit(options);
    await ready();
    for (const [hash, heading] of [
      ['', /Events$/],
      ['event=1017-ganja', /^detail-title/],
      ['event=nothing', /Event$/],
      ['q=zzzz', /Events$/],
      ['show=claims', /^ +As they stood/],
    ] as const) {
      await go(page, hash);
      await page.locator('.panel h2').waitFor({ state: 'attached' });
      await expect
        .poll(async () => {
          await page.locator('.skip').first().focus();
          await page.keyboard.press('Enter');
          return focused(page);
        })
        .toMatch(heading);
    }
  });
});

it('a drag, and a word that is typed, is told once, when it rests, and is one step back', async () => {
  const { page, ready } = await visit();
  await ready();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const status = document.querySelector('.panel-counts [role="status"]');
    if (status)
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
  });
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  const entries = await page.evaluate(() => history.length);
  const box = await page.getByRole('slider', { name: 'To', exact: true }).boundingBox();
  if (!box) throw new Error('the brush has no right handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 250, box.y + box.height / 2, { steps: 40 });
  await page.mouse.up();
  await expect.poll(async () => (await told()).length, { timeout: 10_000 }).toBe(1);
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('ganja');
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 2);
  await expect.poll(async () => (await told()).length, { timeout: 10_000 }).toBe(2);
  expect((await told())[1]).toBe(await page.locator('.panel-count').textContent());
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
});
