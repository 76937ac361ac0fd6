import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { oneVisit, showView } from './visit';

/** Ids of the claims in the CSV that the panel gives: ids hold no commas, quotation marks or line breaks. */
async function idsInCsv(page: Page): Promise<readonly string[]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the claims as CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toContain('claims');
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '');
  return [...text.matchAll(/^(c\d+[a-z]*),/gm)].map(([, id = '']) => id);
}

async function countOf(page: Page): Promise<number> {
  return Number((await page.locator('.panel-count').textContent())?.match(/^(\d+) of \d+ claims$/)?.[1]);
}

/** The state, as a link holds it, and the chips that must stand for it. */
const states: readonly (readonly [hash: string, chips: readonly string[]])[] = [
  ['', []],
  ['q=ganja', ['“ganja”']],
  ['category=strike&voice=adversary', ['Strikes on settlements', 'adversary’s count']],
  ['side=azerbaijani&people=civilian&measure=killed', ['Azerbaijani', 'civilians', 'Killed']],
  ['claimant=azerbaijan-prosecutor&from=2020-10-04&to=2020-10-11', ['Prosecutor General of Azerbaijan']],
  ['place=ganja&known=2020-10-20', ['Ganja', 'As known on 20 Oct 2020']],
  ['status=one-side&area=46,39,47,40&side=armenian', ['one side’s word', 'Armenian / NK']],
];

describe('in Claims', () => {
  const view = oneVisit();

  it.each(states)('count, table and CSV are the same, and chips say why: “%s”', async (hash, chips) => {
    const page = await view(`show=claims&${hash}`);
    await page.locator('.claims-table tbody tr').first().waitFor();
    const rows = await page.locator('.claims-table tbody tr').count();
    await expect.poll(() => countOf(page)).toBe(rows);
    const ids = await idsInCsv(page);
    expect(new Set(ids).size).toBe(rows);
    expect(ids).toHaveLength(rows);
    const active = page.getByRole('group', { name: 'Active filters' });
    if (chips.length === 0) return expect(await active.count()).toBe(0);
    for (const chip of chips)
      await active.getByRole('button', { name: `Remove ${chip}`, exact: true }).waitFor();
    await active.getByRole('button', { name: 'Clear all' }).click();
    await active.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => location.hash)).toBe('#v=1&show=claims');
    expect(await countOf(page)).toBeGreaterThan(rows);
  });

  it('what an option says is what it gives', async () => {
    const page = await view('show=claims&q=ganja');
    const filters = page.getByRole('group', { name: 'Filters of claims' });
    for (const name of ['Side', 'People', 'Measure', 'Claimant', 'Whose count']) {
      await filters.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      const option = filters.locator('.facet-option').first();
      const said = Number(await option.locator('.facet-count').textContent());
      await option.click();
      await expect.poll(() => countOf(page)).toBe(said);
      await option.click();
      await page.keyboard.press('Escape');
    }
  });

  it('totals stay those of the whole war under a filter, and say so', async () => {
    const page = await view('show=claims');
    const panel = page.locator('.claims-panel');
    await panel.getByText('As they stood on 10 November 2020').waitFor();
    const tables = () => panel.locator('table').allTextContents();
    const whole = await tables();
    await page.getByRole('searchbox', { name: 'Search' }).fill('ganja');
    await panel.getByText(/whole war, not these \d+ events/).waitFor();
    await page
      .getByRole('region', { name: 'Claims' })
      .getByText(/Figures of single attacks: of these \d+ events/)
      .waitFor();
    expect(await tables()).toEqual(whole);
  });

  it('a claim opens beside the point that was pressed', async () => {
    const page = await view('show=claims');
    const chart = page.locator('.claims-chart');
    await chart.locator('canvas').waitFor();
    const box = (await chart.boundingBox()) ?? expect.fail('no chart');
    const card = page.getByRole('dialog', { name: 'Claim' });
    // Along a line of points, until one is hit.
    let pressed: number | undefined;
    for (let y = box.y + 100; pressed === undefined && y < 560; y += 3) {
      await page.mouse.move(box.x + 360, y);
      if ((await chart.getAttribute('data-pointing')) !== null) pressed = y;
    }
    const y = pressed ?? expect.fail('no point was hit');
    await page.mouse.click(box.x + 360, y);
    const at = (await card.boundingBox()) ?? expect.fail('no card');
    const near = Math.min(Math.abs(at.y - y), Math.abs(at.y + at.height - y));
    expect(near).toBeLessThan(20);
    expect(at.x - (box.x + 360)).toBeLessThan(20);
  });
});

describe('the killed', () => {
  const view = oneVisit();
  /** Closes the row again: what a reader opened stays open. */
  const close = async (page: Page) => {
    await page.locator('.header-figures').waitFor();
    if ((await page.locator('.header-figures[open]').count()) > 0)
      await page.locator('.header-figures summary').click();
    await page.locator('.header-figures:not([open])').waitFor();
  };

  it.each([
    ['', /^Killed, own counts, whole war, by 9 Nov /, 1],
    ['q=ganja', /^Killed, own counts, whole war, not these \d+ events /, 2],
    ['known=2020-10-09', /^Killed, own counts, as known on 9 Oct /, 1],
    ['from=2020-10-04&to=2020-10-11', /^Killed, own counts, since 27 Sept, as claimed by 11 Oct /, 2],
    ['from=2020-10-25&to=2020-10-25', /^Killed, own counts, since 27 Sept, as claimed by 25 Oct /, 2],
  ])('stand in a row that says of what they are, and open in place: “%s”', async (hash, head, lines) => {
    const page = await view(hash);
    const row = page.locator('.header-figures summary');
    await close(page);
    const words = ((await row.textContent()) ?? '').replace(/\s+/g, ' ');
    expect(words).toMatch(head);
    expect(words).toMatch(
      /soldiers Armenian \/ NK [\d,–]+, Azerbaijani undisclosed, civilians Armenian \/ NK [\d–]+\+?, Azerbaijani \d+,$/,
    );
    // What could be taken for the figures of fewer days or events says in sight that they are not.
    expect((await row.boundingBox())?.height).toBe(9 + lines * 15);
    const note = (await row.locator('.killed-note').boundingBox()) ?? expect.fail('no note');
    expect(note.width > 1).toBe(lines > 1);
    expect(await page.locator('.header-figures table').isVisible()).toBe(false);
    await row.click();
    await page.locator('.header-figures table').waitFor();
    expect((await row.locator('.killed-note').boundingBox())?.width).toBeGreaterThan(1);
    // What Claims holds is the same, by the same claimants.
    const figures = await page.locator('.header-figures td b').allTextContents();
    await page.getByRole('button', { name: 'Claims', exact: true }).click();
    await page.locator('.claims-panel table').first().waitFor();
    const inClaims = await page.locator('.claims-latest-figure').allTextContents();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures)
      for (const end of figure.split(/[–]/)) expect(inClaims.join('|')).toContain(end.replace(/\+$/, ''));
  });

  it('stay open while an event is looked at, and scroll with the list', async () => {
    const page = await view('');
    await close(page);
    await page.locator('.header-figures summary').click();
    await page.locator('.header-figures table').waitFor();
    await page.locator('.header-figures').hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.locator('.panel').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(100);
    await page.locator('.line-button').nth(5).click();
    await page.locator('.detail-title').waitFor();
    // It closes the event.
    await page.keyboard.press('Escape');
    await page.locator('.header-figures table').waitFor();
  });

  it.each([
    ['en', 390, 844],
    ['fr', 390, 844],
    ['fr', 1366, 768],
    ['fr', 1440, 900],
    ['fr', 720, 450],
  ])('have room in “%s” at %i × %i', async (lang, width, height) => {
    const page = await view('');
    await page.setViewportSize({ width, height });
    await showView(page, `lang=${lang}`);
    await page.locator(`.conflict-timeline[lang="${lang}"]`).waitFor();
    await close(page);
    if (width < 700 && (await page.locator('.panel[data-sheet="half"]').count()) > 0)
      await page.locator('.panel-handle').click();
    const row = page.locator('.header-figures summary');
    await row.waitFor();
    await expect.poll(async () => (await row.boundingBox())?.height).toBe(24);
    expect(await row.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  });
});
