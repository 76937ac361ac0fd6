import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, oneVisit, visit } from './visit';

/** Moves the pointer over a box row by row until `found` is there; returns where that was. */
async function searchFor(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
  stepPx: number,
  found: () => Promise<boolean>,
): Promise<{ x: number; y: number }> {
  for (let y = box.y; y < box.y + box.height; y += stepPx) {
    for (let x = box.x; x < box.x + box.width; x += stepPx) {
      await page.mouse.move(x, y);
      if (await found()) return { x, y };
    }
  }
  throw new Error('the pointer found nothing');
}

const visibleWindow = (page: Page) => page.locator('.timeline-title').first().textContent();

describe('by pointer', () => {
  const view = oneVisit();

  it('an event of the map tells its title and date, and opens by a click', async () => {
    const page = await view('q=ganja&category=strike');
    const map = page.getByRole('region', { name: 'Map' });
    const box = await map.boundingBox();
    if (!box) throw new Error('there is no map');
    const card = page.locator('.map-card');
    const middle = { x: box.x + box.width * 0.42, y: box.y + 10, width: 200, height: 150 };
    const glyph = page.locator('.map-over-glyph:not([title="List the events here"])');
    const at = await searchFor(page, middle, 7, async () => (await glyph.count()) > 0);
    await card.filter({ hasText: '2020' }).waitFor();
    // The pointer may come onto the card; Escape takes the card away with nothing moved.
    const told = await card.boundingBox();
    if (!told) throw new Error('there is no card');
    await page.mouse.move(told.x + told.width / 2, told.y + told.height / 2);
    await card.hover();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.mouse.move(at.x, at.y);
    await card.filter({ hasText: '2020' }).waitFor();
    await page.mouse.click(at.x, at.y);
    const heading = page
      .getByRole('region', { name: 'Event', exact: true })
      .getByRole('heading', { level: 2 });
    const title = (await heading.textContent()) ?? 'no title';
    await card.filter({ hasText: title }).waitFor();
    // A line of the list that is pointed at or focused lights its mark, and covers no other with a card.
    await page.goBack();
    await page.locator('.line-button').first().focus();
    await page.locator('.line-button').first().hover();
    await page.locator('.line-button[data-hovered]').first().waitFor();
    await card.waitFor({ state: 'detached' });
  });

  it('an event of the timeline tells its title and date, and opens by a click', async () => {
    const page = await view('');
    const lanes = await page.locator('.timeline-lanes canvas').boundingBox();
    if (!lanes) throw new Error('there are no lanes');
    const tip = page.locator('.timeline-tip');
    const rows = { x: lanes.x + 220, y: lanes.y + 14, width: 200, height: 60 };
    const at = await searchFor(page, rows, 5, () => tip.isVisible());
    const told = (await tip.textContent()) ?? '';
    await page.mouse.click(at.x, at.y);
    const heading = page
      .getByRole('region', { name: 'Event', exact: true })
      .getByRole('heading', { level: 2 });
    expect(told).toContain((await heading.textContent()) ?? 'no title');
  });

  it('the timeline zooms by wheel, pans by a drag and fits by a double click', async () => {
    const page = await view('');
    const war = await visibleWindow(page);
    const lanes = await page.locator('.timeline-lanes canvas').boundingBox();
    if (!lanes) throw new Error('there are no lanes');
    const y = lanes.y + lanes.height - 60;
    await page.mouse.move(lanes.x + 700, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => visibleWindow(page)).not.toBe(war);
    const zoomed = await visibleWindow(page);
    await page.mouse.down();
    await page.mouse.move(lanes.x + 500, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => visibleWindow(page)).not.toBe(zoomed);
    await page.mouse.dblclick(lanes.x + 900, lanes.y + lanes.height - 4);
    await expect.poll(() => visibleWindow(page)).toBe(war);
  });

  it('the folded ends of the overview open what they hold', async () => {
    const page = await view('');
    const [shown] = await counts(page);
    await page
      .getByRole('button', { name: /show Background|Background/ })
      .first()
      .click();
    await expect.poll(async () => (await counts(page))[0]).not.toBe(shown);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('from=1988');
  });
});

describe('while loading', () => {
  it('the page says how far it is, and stops at once when told to', async () => {
    const { page } = await visit({ path: '/?data=/slow.json' });
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Loading was cancelled.').waitFor();
    await page.route('**/slow.json', (route) =>
      route.continue({ url: route.request().url().replace('slow', 'data/nagorno-karabakh-2020/dataset') }),
    );
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().waitFor();
  });
});
