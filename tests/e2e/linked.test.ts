import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { datasets } from '../data/datasets';
import { counts, oneVisit } from './visit';

const total = datasets[0]?.[1].events.length ?? 0;

/** The events' canvas as a fingerprint: it differs when another picture is drawn. */
const picture = (page: Page) =>
  page
    .getByRole('region', { name: 'Map' })
    .locator('canvas.map-canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

const titles = (page: Page) =>
  page.getByRole('region', { name: 'Events' }).locator('.line-title').allTextContents();

describe('the views are linked', () => {
  const view = oneVisit();

  it('the brush changes the map and the list while it is dragged', async () => {
    const page = await view('');
    const [shown, whole] = await counts(page);
    const before = await picture(page);
    const box = await page.getByRole('slider', { name: 'To', exact: true }).boundingBox();
    if (!box) throw new Error('the brush has no right handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 150, box.y + box.height / 2, { steps: 5 });
    const [during] = await counts(page);
    expect(during).toBeLessThan(shown);
    await expect.poll(() => picture(page)).not.toBe(before);
    await page.mouse.move(box.x - 250, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const [after, wholeAfter] = await counts(page);
    expect(after).toBeLessThan(during);
    expect(wholeAfter).toBe(whole);
    expect(await page.getByRole('region', { name: 'Events' }).locator('.line-button').count()).toBe(after);
  });

  it('the brush moves by the keyboard, and by the date fields', async () => {
    const page = await view('');
    const [shown] = await counts(page);
    await page.getByRole('slider', { name: 'From', exact: true }).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('from=2020-10-05');
    const [later] = await counts(page);
    expect(later).toBeLessThan(shown);
    await page.getByLabel('To date').fill('2020-10-09');
    await page.getByLabel('To date').press('Tab');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('to=2020-10-09');
    expect((await counts(page))[0]).toBeLessThan(later);
    await page.getByRole('button', { name: 'War', exact: true }).click();
    expect(await counts(page)).toEqual([shown, expect.any(Number)]);
  });

  it('a category narrows map and list, and its own options keep their counts', async () => {
    const page = await view('');
    const before = await picture(page);
    await page.getByRole('button', { name: /^Category/ }).click();
    const group = page.getByRole('group', { name: 'Category' });
    const air = group.getByRole('checkbox', { name: /Air, drones, missiles/ });
    const strikes = group
      .locator('.facet-option', { hasText: 'Strikes on settlements' })
      .locator('.facet-count');
    const strikesBefore = await strikes.textContent();
    const expected = Number(
      await group.locator('.facet-option', { hasText: 'Air, drones' }).locator('.facet-count').textContent(),
    );
    await air.check();
    expect((await counts(page))[0]).toBe(expected);
    expect(await strikes.textContent()).toBe(strikesBefore);
    await expect.poll(() => picture(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove Air, drones, missiles' }).click();
    await expect.poll(() => picture(page)).toBe(before);
  });

  it.each(['Շուշի', 'Şuşa', 'susa', 'Choucha', 'SHUSHA'])('the search finds Shusha as “%s”', async (name) => {
    const page = await view('');
    await page.getByRole('searchbox', { name: 'Search' }).fill(name);
    const found = await titles(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found).toContain('Aliyev says Shusha is taken; Armenia denies');
  });

  it('an event opens from the list and shows in every view, and back leads to the list', async () => {
    const page = await view('');
    const before = await picture(page);
    const line = page
      .getByRole('region', { name: 'Events' })
      .locator('.line-button', { hasText: 'Missiles hit homes in Ganja' });
    await line.click();
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await event.getByRole('heading', { level: 2, name: /Missiles hit homes in Ganja/ }).waitFor();
    await expect.poll(() => picture(page)).not.toBe(before);
    await page.goBack();
    await line.waitFor();
    await page.goForward();
    await event.waitFor();
    await event.getByRole('button', { name: /Later/ }).click();
    expect(await event.getByRole('heading', { level: 2 }).textContent()).not.toContain(
      'Missiles hit homes in Ganja',
    );
  });

  it('hovering a line marks the event on the map', async () => {
    const page = await view('');
    const before = await picture(page);
    await page
      .getByRole('region', { name: 'Events' })
      .locator('.line-button', { hasText: 'Stepanakert shelled' })
      .first()
      .hover();
    await expect.poll(() => picture(page)).not.toBe(before);
  });

  it('“Only this area” keeps what has no place, and panning filters nothing', async () => {
    const page = await view('');
    const all = await counts(page);
    const map = page.getByRole('region', { name: 'Map' });
    const box = await map.boundingBox();
    if (!box) throw new Error('there is no map');
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5);
    await page.mouse.wheel(0, -600);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('map=');
    expect(await counts(page)).toEqual(all);
    await map.getByRole('button', { name: /Only this area|Limit the events/ }).click();
    expect((await counts(page))[0]).toBeLessThan(all[0]);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('area=');
    await page.getByRole('button', { name: 'Remove Only this area' }).click();
    expect(await counts(page)).toEqual(all);
  });

  it('what has no place given is counted on the map, apart from what is beyond it', async () => {
    const page = await view('from=1988-01-01&to=2023-12-31');
    const [, whole] = await counts(page);
    const map = page.getByRole('region', { name: 'Map' });
    const beyond = map.getByRole('button', { name: /beyond this frame/ });
    expect(await beyond.count()).toBeGreaterThan(3);
    const none = map.getByRole('button', { name: /with no place given/ });
    const count = (await none.count()) === 0 ? 0 : Number(await none.locator('b').textContent());
    await page.evaluate(() => (location.hash = 'from=1988-01-01&to=2023-12-31&place=none'));
    await expect.poll(async () => await counts(page)).toEqual([count, whole]);
  });

  it('a count of the map opens the list also where an event stands open', async () => {
    const page = await view('event=1017-ganja');
    await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
    const map = page.getByRole('region', { name: 'Map' });
    await map.getByRole('button', { name: /^Moscow \d+/ }).click();
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().waitFor();
  });

  it('an empty list names the filter that empties it and lifts it', async () => {
    const page = await view('');
    await page.getByRole('searchbox', { name: 'Search' }).fill('zzzz');
    const empty = page.getByRole('region', { name: 'Events' });
    await empty.getByText('No event matches these filters').waitFor();
    await empty.getByRole('button', { name: 'Lift “zzzz”', exact: true }).waitFor();
    await empty.getByRole('button', { name: /Lift/ }).click();
    expect((await counts(page))[0]).toBeGreaterThan(100);
  });

  it('an empty list counts what comes back when its days are lifted', async () => {
    const page = await view('from=2021-02-05&to=2021-02-20');
    const empty = page.getByRole('region', { name: 'Events' });
    await expect.poll(() => counts(page)).toEqual([0, total]);
    const told = await empty.getByText(/^Without/).textContent();
    await empty.getByRole('button', { name: /Lift/ }).click();
    const [shown] = await counts(page);
    expect(told).toContain(`there are ${shown} events`);
  });
});
