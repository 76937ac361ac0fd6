import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, oneVisit, visit } from './visit';

/** Ten states of the page: with and without filters, of every kind, of few days and of all, and as of a day. */
const states = [
  '',
  'q=ganja',
  'category=strike',
  'category=strike,air&q=ganja',
  'actor=russia&status=documented',
  'known=2020-10-09',
  'known=2020-10-09&category=diplomacy&status=one-side',
  'from=2020-10-04&to=2020-10-04&within=certainly',
  'from=1988-02-20&to=2023-10-15',
  'place=none&area=45.5,39,47.5,40.5',
];

type Told = { readonly count: number; readonly seen: number; readonly pressed: boolean };

/** What the names of each family say of themselves: to a screen reader and to the eye. */
const families = (page: Page): Promise<readonly Told[]> =>
  page.locator('.timeline-family').evaluateAll((all) =>
    all.map((family) => ({
      count: Number(/: ([\d,]+) events?/.exec(family.textContent ?? '')?.[1]?.replace(',', '')),
      seen: [...family.querySelectorAll('.timeline-lane-count')]
        .map((count) => Number(count.textContent?.replace(/[(),]/g, '')))
        .reduce((sum, count) => sum + count, 0),
      pressed: family.getAttribute('aria-pressed') === 'true',
    })),
  );

describe('the numbers of a family’s lanes', () => {
  const view = oneVisit();

  it.each(states)('are what a click on it shows, in the state “%s”', async (hash) => {
    const page = await view(hash);
    const lane = page.locator('.timeline-family');
    await lane.first().waitFor();
    await page.locator('.panel-count').waitFor({ state: 'attached' });
    const told = await families(page);
    expect(told.length).toBe(5);
    for (const [index, { count, seen, pressed }] of told.entries()) {
      expect(seen).toBe(count);
      if (pressed) {
        expect(await counts(page)).toEqual([count, expect.any(Number)]);
        continue;
      }
      await lane.nth(index).click();
      await expect.poll(async () => (await counts(page))[0]).toBe(count);
      await page.goBack();
      await expect.poll(async () => (await families(page))[index]?.pressed).toBe(false);
    }
  });

  it('that the categories leave out is told from one that is shown, and the foot says of what all are', async () => {
    const page = await view('category=strike&q=ganja');
    const foot = page.locator('.timeline-lane-foot');
    await foot.waitFor();
    const told = await families(page);
    const sum = told.reduce((all, { seen }) => all + seen, 0);
    expect(await foot.textContent()).toMatch(new RegExp(`^filtered: ${sum} of \\d+ · \\(n\\) hidden$`));
    const numbers = await page.locator('.timeline-lane-count').allTextContents();
    expect(numbers.filter((text) => !/^\(\d+\)$/.test(text))).toHaveLength(1);
    await page.getByRole('button', { name: /^Talks: \d+ events?, hidden by the categories/ }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await foot.waitFor({ state: 'detached' });
  });

  it('under the table they unfold and filter, by mouse and keyboard, on any screen', async () => {
    const page = await view('show=table');
    const window = page.viewportSize();
    const lane = page.locator('.timeline-family').first();
    const shown = async () =>
      Number(/^\d+/.exec((await page.locator('.table-count').textContent()) ?? '')?.[0]);
    for (const [width, height] of [
      [1440, 900],
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator('.table-body .table-row').first().waitFor();
      await lane.waitFor({ state: 'hidden' });
      const all = await shown();
      await page.getByRole('button', { name: 'Open the lanes' }).click();
      // As its lanes say at this width.
      const { count } = (await families(page))[0] ?? { count: 0 };
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await lane.click();
      await expect.poll(shown).toBe(count);
      await lane.focus();
      await page.keyboard.press('Enter');
      await expect.poll(shown).toBe(all);
      await page.getByRole('button', { name: 'Fold the lanes' }).focus();
      await page.keyboard.press('Enter');
      await lane.waitFor({ state: 'hidden' });
    }
    if (window) await page.setViewportSize(window);
  });

  it('holds in an embedded view', async () => {
    const { page } = await visit({ path: '/?embed=1', hash: 'q=ganja' });
    const lane = page.locator('.timeline-family');
    await lane.first().waitFor();
    for (const [index, { count }] of (await families(page)).entries()) {
      await lane.nth(index).click();
      const head = page.locator('.embed-count');
      await expect.poll(async () => Number(/\d+/.exec((await head.textContent()) ?? '')?.[0])).toBe(count);
      await lane.nth(index).click();
    }
  });
});
