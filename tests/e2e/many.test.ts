import { describe, expect, it } from 'vitest';
import { csvText } from '../bench/generate/text';
import { counts, visit } from './visit';

const events = 100_000;
const files = { '/data/many.csv': [...csvText(events)].join('') };
const path = '/?data=data/many.csv';

/** Long enough for a slow machine: what a test of so many events asks is what is there, not when. */
const patience = { timeout: 120_000, interval: 200 };

const partOfThem = /^[\d,]+ events read so far$/;

/**
 * In the page: keeps every count that stands in the panel's head, as it comes, since what flashes by is missed by
 * any look; and every task that holds the page up for more than 50 ms, in ms.
 */
function watchThePage(): void {
  const seen: string[] = [];
  const longTasks: number[] = [];
  Object.assign(window, { seen, longTasks });
  new MutationObserver(() => {
    const text = document.querySelector('.panel-count')?.textContent ?? '';
    if (text !== '' && text !== seen.at(-1)) seen.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** In the page: cancels as soon as there is a button for it over the first events. */
function cancelAtOnce(): void {
  new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('.part-bar progress ~ button');
    if (!Object.hasOwn(window, 'patient')) button?.click();
  }).observe(document, { subtree: true, childList: true });
}

describe('a hundred thousand events', () => {
  it('load, the first of them before the last, are brushed, filtered, zoomed and selected, and a link restores it', async () => {
    const { page } = await visit({ path, files, first: watchThePage });
    const shown = async () => (await counts(page))[0];
    const address = () => page.evaluate(() => location.href);
    const longTasks: string[] = [];
    /** Tells how long the page was held up since the last time. Only told: how long depends on the machine. */
    const tellLongTasks = async (since: string) => {
      const tasks = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return (window as unknown as { longTasks: number[] }).longTasks.splice(0);
      });
      longTasks.push(`${since} ${tasks.length === 0 ? 'none' : tasks.join(', ')}`);
    };

    await expect.poll(() => counts(page), patience).toEqual([events, events]);
    expect(await page.locator('.part-bar').count()).toBe(0);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // How many the first are depends on how fast they come.
    expect(seen).toEqual([expect.stringMatching(partOfThem), '100,000 events in all']);

    await page.waitForLoadState('networkidle');
    await tellLongTasks('loading:');

    await page.getByRole('button', { name: 'Category' }).click();
    await page.getByRole('checkbox', { name: /One-sided violence/ }).click();
    await page.keyboard.press('Escape');
    const filtered = await shown();
    expect(filtered).toBeGreaterThan(1000);
    expect(filtered).toBeLessThan(events / 2);
    await tellLongTasks('filtering:');

    await page
      .getByRole('slider', { name: /^(First|From)/ })
      .first()
      .focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('PageUp');
    await expect.poll(shown, patience).toBeLessThan(filtered);
    const brushed = await shown();
    await tellLongTasks('brushing:');

    await page.getByRole('button', { name: 'Zoom in' }).click();
    await tellLongTasks('zooming:');
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').nth(2).click();
    const title = page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 });
    const selected = await title.textContent();
    await tellLongTasks('selecting:');
    // As many as a screen holds, whatever the file holds.
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
    await expect.poll(address, patience).toMatch(/event=.*map=|map=.*event=/);

    const link = new URL(await address());
    const again = await visit({ path: link.pathname + link.search, hash: link.hash.slice(1), files });
    const same = again.page
      .getByRole('region', { name: 'Event', exact: true })
      .getByRole('heading', { level: 2 });
    await expect.poll(() => same.textContent({ timeout: 120_000 }), patience).toBe(selected);
    await expect.poll(() => again.page.locator('.part-bar').count(), patience).toBe(0);
    expect(await again.page.evaluate(() => location.href)).toBe(link.href);
    await again.page.getByRole('button', { name: /^←/ }).click();
    await expect.poll(() => counts(again.page), patience).toEqual([brushed, events]);

    await page.getByRole('button', { name: /^←/ }).click();
    await page.getByRole('button', { name: 'Claims', exact: true }).click();
    await page
      .getByRole('region', { name: 'Claims' })
      .getByText(/^[\d,]+ claims stand in this time: more than a chart can show/)
      .waitFor();
    await tellLongTasks('claims:');
    process.stdout.write(`Tasks above 50 ms at 100,000 events, in ms: ${longTasks.join('; ')}\n`);
  }, 300_000);

  it('keep what was read where a reader cancels, and say that it is a part', async () => {
    const { page } = await visit({ path, files, first: cancelAtOnce });
    const bar = page.locator('.part-bar');
    await bar
      .getByText(/Loading was cancelled\. Only the first [\d,]+ events of the file are shown\./)
      .waitFor();
    const [shown, all] = await counts(page);
    expect(shown).toBe(all);
    expect(shown).toBeGreaterThanOrEqual(50);
    expect(shown).toBeLessThanOrEqual(1000);
    await page.evaluate(() => Object.assign(window, { patient: true }));
    await bar.getByRole('button', { name: 'Load again' }).click();
    await expect.poll(() => counts(page), patience).toEqual([events, events]);
  }, 300_000);
});
