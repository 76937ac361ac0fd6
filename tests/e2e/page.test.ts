import { describe, expect, it } from 'vitest';
import { counts, oneVisit, visit } from './visit';

describe('the page', () => {
  const view = oneVisit();

  it('speaks French whole', async () => {
    const { page, ready } = await visit({ locale: 'fr-FR' });
    await ready();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('region', { name: 'Carte' }).waitFor();
    await page.getByRole('region', { name: 'Chronologie' }).waitFor();
    await page.getByRole('region', { name: 'Événements' }).waitFor();
    expect(await page.locator('.panel-count').textContent()).toMatch(/événements pendant ces 45 jours, sur/);
    await page.locator('.day-head').first().getByText('dimanche 27 septembre 2020').waitFor();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('region', { name: 'Map' }).waitFor();
  });

  it('fits into windows from a phone to a large screen', async () => {
    const { page, ready } = await visit({ viewport: { width: 360, height: 740 } });
    await ready();
    for (const [width, height] of [
      [360, 740],
      [390, 844],
      [768, 1024],
      [1024, 768],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height });
      const measured = async () => {
        const overflow = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - window.innerWidth,
          high: document.documentElement.scrollHeight - window.innerHeight,
        }));
        const boxes = await Promise.all(
          ['Map', 'Timeline', 'Events'].map((name) =>
            page.getByRole('region', { name, exact: true }).boundingBox(),
          ),
        );
        // On a phone the sheet with the list shows its head and at least one event.
        const tooSmall = boxes.filter((box) => !box || box.width <= 300 || box.height <= 80).length;
        return { size: [width, height], overflow, tooSmall };
      };
      await expect
        .poll(measured)
        .toEqual({ size: [width, height], overflow: { wide: 0, high: 0 }, tooSmall: 0 });
    }
  });

  it('lets a phone open filters and an event by touch', async () => {
    const { page, ready } = await visit({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await ready();
    await page.getByRole('button', { name: /^Filters/ }).tap();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('checkbox', { name: /Diplomacy/ }).tap();
    await dialog.getByRole('button', { name: 'Close' }).tap();
    expect((await counts(page))[0]).toBeLessThan(60);
    await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().tap();
    await page
      .getByRole('region', { name: 'Event', exact: true })
      .getByRole('heading', { level: 2 })
      .waitFor();
  });

  it('works under another path', async () => {
    const { page, ready } = await visit({ path: '/a/b/' });
    await ready();
    expect((await counts(page))[1]).toBeGreaterThan(290);
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
        ),
      )
      .toContain('/a/b/data/basemap/osm.topo.json');
  });

  it('downloads the events that pass as CSV', async () => {
    const page = await view('category=ceasefire');
    const [shown] = await counts(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('nagorno-karabakh-2020_2020-09-27_2020-11-10_ceasefire.csv');
    const stream = await download.createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    expect(
      text.split('\r\n').filter((line) => /^\uFEFF?"?(bg|09|1|af|ho)/.test(line)).length,
    ).toBeGreaterThanOrEqual(1);
    expect(text.trim().split('\r\n').length).toBe(shown + 1);
  });

  it('prints the list and a still of the map', async () => {
    const page = await view('');
    await page.emulateMedia({ media: 'print' });
    const list = await page.getByRole('region', { name: 'Events' }).boundingBox();
    const [shown] = await counts(page);
    expect(list?.height).toBeGreaterThan(shown * 30);
    expect(await page.getByRole('region', { name: 'Map' }).isVisible()).toBe(true);
  });
});

describe('data', () => {
  it('that is broken shows its right rows, and says what is wrong with the others, by row and field', async () => {
    const { page, ready } = await visit({ path: '/?data=/fixtures/e2e/broken-rows.json' });
    await ready();
    expect(await counts(page)).toEqual([2, 2]);
    await page.getByText(/Data from 127\.0\.0\.1/).waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const table = page.getByRole('dialog', { name: 'The data' }).getByRole('table');
    expect(await table.textContent()).toContain('events 2');
    expect(await table.textContent()).toContain('when');
  });

  it('that is cut off shows what came before the cut', async () => {
    const { page, ready } = await visit({ path: '/?data=/fixtures/e2e/cut-off.json' });
    await ready();
    expect((await counts(page))[1]).toBe(2);
  });

  it('that is no dataset says what would be', async () => {
    const { page } = await visit({ path: '/?data=/fixtures/e2e/not-a-dataset.json' });
    await page.getByText('The dataset could not be read').waitFor();
    expect(await page.getByRole('table').textContent()).toContain('conflict-timeline/1');
  });

  it('at an address that may not be opened is refused in words, and the own data shown', async () => {
    const { page, ready } = await visit({ path: '/?data=http://other.example/x.json' });
    await ready();
    await page.getByText('1 part of the link could not be read (data).').waitFor();
  });

  it('of the reader’s own opens from a file', async () => {
    const { page, ready } = await visit({ hash: 'panel=data' });
    await ready();
    await page.getByLabel(/Open a file of your own/).setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('date,title,lat,lng\n2021-05-01,First,40.1,46.2\n2021-05-03,Second,40.2,46.4\n'),
    });
    await page.getByText('Data from the file mine.csv').waitFor();
    await expect.poll(() => counts(page)).toEqual([2, 2]);
  });
});
