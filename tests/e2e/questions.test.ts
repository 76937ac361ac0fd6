import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { datasets } from '../data/datasets';
import { counts, oneVisit, visit } from './visit';

const events = datasets.find(([file]) => file === 'nagorno-karabakh-2020')?.[1].events.length ?? NaN;

/** Goes on by the tab key until an element is focused whose name holds `name`; fails after the whole page. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 160; tabs++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      if (!element || element === document.body) return '';
      return element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the tab key never comes to ${name}`);
}

/** Sets the as-of day: by writing it into the field that the second clock opens. */
async function standAt(page: Page, day: string, month: string): Promise<void> {
  await tabTo(page, /^today Choose the day/);
  await page.keyboard.press('Enter');
  await page.locator('.timeline-known-day input').waitFor();
  await tabTo(page, /^Day$/);
  // A date field takes the day in the order of the browser's own language.
  await page.keyboard.type(`${month}${day}2020`);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(`known=2020-${month}-${day}`);
}

describe('by keyboard and by what a screen reader is told', () => {
  it('a reader learns how many Azerbaijani civilians had been reported killed by 8 October, and by whom', async () => {
    const { page, ready } = await visit();
    await ready();
    await standAt(page, '08', '10');
    await tabTo(page, /Killed, own counts/);
    await page.keyboard.press('Enter');
    const table = page.locator('.header-figures table');
    await table.waitFor();
    const heads = await table.getByRole('columnheader').allTextContents();
    const column = heads.findIndex((head) => head.includes('Azerbaijani'));
    const row = table.getByRole('row', { name: /^Civilian/ });
    const cell = (await row.locator('th, td').nth(column).textContent())?.replaceAll('\u00a0', ' ');
    expect(cell).toContain('own count: 31');
    expect(cell).toContain('Prosecutor General of Azerbaijan');
    expect(cell).toContain('8 Oct');
  });

  it('a reader learns what was known of Shusha on 8 November, and what on 10 November', async () => {
    const shusha = async (day: string) => {
      const { page, ready } = await visit();
      await ready();
      await tabTo(page, /^Search$/);
      await page.keyboard.type('Shusha');
      await standAt(page, day, '11');
      await page.getByRole('region', { name: 'Events' }).waitFor();
      return page.getByRole('region', { name: 'Events' }).ariaSnapshot();
    };
    const before = await shusha('08');
    expect(before).toContain('Aliyev says Shusha is taken; Armenia denies');
    expect(before).toContain('disputed');
    expect(before).not.toContain('out of Armenian control');
    const after = await shusha('10');
    expect(after).toContain('NK spokesman says Shusha is out of Armenian control');
  });

  it('a reader learns which events of 27 September rest on one side’s word', async () => {
    const { page, ready } = await visit();
    await ready();
    await tabTo(page, /^Status/);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /one side’s word/ }).waitFor();
    await tabTo(page, /one side’s word/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Day$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('to=2020-09-27');
    const [shown] = await counts(page);
    expect(shown).toBeGreaterThan(0);
    const told = await page.getByRole('region', { name: 'Events' }).ariaSnapshot();
    expect(told.match(/one side’s word/g)?.length).toBe(shown);
    expect(told).toContain('NK reports its first military deaths: 10, then 16');
  });
});

const view = oneVisit();

describe('as known on 9 October 2020', () => {
  it('every view counts what was known by then, and nothing of later shows', async () => {
    const page = await view('known=2020-10-09');
    const [shown, whole] = await counts(page);
    expect(whole).toBeLessThan(events);
    const banner = page.getByRole('region', { name: 'As known on' });
    await banner.getByText(`${whole} of ${events} events were known that evening`).first().waitFor();
    const lanes = await page.locator('.timeline-lane-count').allTextContents();
    expect(lanes.reduce((sum, text) => sum + Number(text), 0)).toBe(shown);
    await page.getByRole('searchbox', { name: 'Search' }).fill('moscow talks');
    expect((await counts(page))[0]).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await banner.getByRole('button', { name: 'Back to today' }).click();
    const [all, everything] = await counts(page);
    expect(everything).toBe(events);
    const lanesOfAll = await page.locator('.timeline-lane-count').allTextContents();
    expect(lanesOfAll.reduce((sum, text) => sum + Number(text), 0)).toBe(all);
  });

  it('an event that came later is not told', async () => {
    const page = await view('known=2020-10-09&event=1108-shusha');
    await page.getByText('was not known yet on 9 October 2020').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Aliyev says Shusha is taken');
  });

  it('the whole-conflict figure of the press is there', async () => {
    const page = await view('known=2020-10-09');
    await page.locator('.header-figures summary').click();
    await page.getByText('300–400 dead on all sides, about 50 civilians').waitFor();
  });

  it('a filter leaves the figures of the head, and they say that they are not of what it passes', async () => {
    const row = async (hash: string) => {
      const page = await view(hash);
      return ((await page.locator('.header-figures summary').textContent()) ?? '').replace(/\s+/g, ' ');
    };
    const all = await row('known=2020-10-09');
    const some = await row('known=2020-10-09&category=diplomacy');
    expect(some).toMatch(/as known on 9 Oct, not these \d+ events/);
    expect(some.replace(/, not these \d+ events/, '')).toBe(all);
  });
});

describe('certain dates only', () => {
  it('leaves out what happened once, some time between, and says how many are certain', async () => {
    const page = await view('from=2020-09-27&to=2020-09-27');
    const [possibly] = await counts(page);
    await page.getByText(`${possibly - 1} of them certainly on these days`).waitFor();
    await page.getByRole('button', { name: 'More on the two clocks' }).click();
    await page.getByRole('checkbox', { name: /Certain dates only/ }).check();
    await expect.poll(async () => (await counts(page))[0]).toBe(possibly - 1);
  });

  it('where no event is certain, the list says so and the choice can be lifted there', async () => {
    const page = await view('from=1991-05-01&to=1991-05-20&within=certainly');
    await page.getByText('Without “Certainly within” there is 1 event.').waitFor();
    await page.getByRole('button', { name: 'Lift “Certainly within”' }).click();
    await expect.poll(async () => (await counts(page))[0]).toBe(1);
  });
});

describe('names', () => {
  it.each([
    ['both', 'Khankendi / Stepanakert'],
    ['hy', 'Stepanakert'],
    ['az', 'Xankəndi'],
  ])('by “%s” hold in the list and the event', async (names, name) => {
    const { page, ready } = await visit({ hash: `names=${names}&q=stepanakert` });
    await ready();
    const meta = await page.getByRole('region', { name: 'Events' }).locator('.line-meta').allTextContents();
    expect(meta.some((text) => text.includes(name))).toBe(true);
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().click();
    const facts = page.getByRole('region', { name: 'Event', exact: true }).locator('.facts');
    expect(await facts.textContent()).toContain(name);
  });
});

describe('the claims', () => {
  it('stand in a table under the chart, sortable, and lead to their event', async () => {
    const page = await view('show=claims');
    const claims = page.getByRole('region', { name: 'Claims' }).first();
    const table = claims.getByRole('table');
    await table.waitFor();
    const rows = await table.getByRole('row').count();
    expect(rows).toBeGreaterThan(100);
    const sortable = table.getByRole('columnheader').getByRole('button').first();
    await sortable.click();
    expect(await table.locator('th[aria-sort="ascending"], th[aria-sort="descending"]').count()).toBe(1);
  });
});
