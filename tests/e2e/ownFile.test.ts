import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, visit } from './visit';

const good = 'date,title,lat,lng\n2021-05-01,First,40.1,46.2\n2021-05-03,Second,40.2,46.4\n';
/** Dates that can be read day first and month first. */
const unclear = `Event Title;Day\n${'A strike;03/08/2021\n'.repeat(300)}`;
const bad = { name: 'bad.png', text: '\u0089PNG' };

type Given = { readonly name: string; readonly text: string };

/** Gives the open dialog a file, as a reader who picks it there; in the page, since a driver keeps the field for ever. */
const pick = (page: Page, given: Given) =>
  page.evaluate(({ name, text }) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no field for a file');
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, given);

/** Drags something over an element of the page, and drops it there if told so. Tells whether the page took it. */
const drag = (page: Page, selector: string, files: readonly Given[], drop: boolean) =>
  page.evaluate(
    ([at, given, dropped]) => {
      const data = new DataTransfer();
      for (const { name, text } of given) data.items.add(new File([text], name));
      if (given.length === 0) data.setData('text/plain', 'https://elsewhere.example/events.csv');
      const event = (type: string) =>
        new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: data });
      const element = document.querySelector(at);
      if (!element) throw new Error(`no ${at}`);
      const over = !element.dispatchEvent(event('dragover'));
      return dropped ? !element.dispatchEvent(event('drop')) : over;
    },
    [selector, files, drop] as const,
  );

/** What stands of the view, the dialog apart, and which element has the focus. */
const state = async (page: Page) => ({
  counts: await counts(page),
  title: await page.getByRole('heading', { level: 1 }).textContent(),
  hash: new URL(page.url()).hash.replace(/&?panel=data/, ''),
});
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const hash = 'v=1&q=Ganja&theme=dark';

describe('a file of the reader’s own', () => {
  it('that can’t be read is told in the dialog, and leaves the view; one that can leads back to it', async () => {
    const { page, ready } = await visit({ hash });
    await ready();
    const before = await state(page);
    await page.getByRole('button', { name: 'The data' }).click();
    const dialog = page.getByRole('dialog', { name: 'The data' });
    await dialog.getByLabel('Open a file of your own').waitFor();

    await pick(page, { name: 'unclear.csv', text: unclear });
    const columns = page.getByRole('dialog', { name: 'Which column is what?' });
    await columns.getByRole('radio').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await columns.getByRole('button', { name: 'Open 300 events' }).waitFor();
    expect(await state(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await columns.getByText('Leave without opening?').waitFor();
    await page.keyboard.press('Escape');
    await columns.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'The data' }).click();
    await dialog.getByLabel('Open a file of your own').waitFor();
    await pick(page, bad);
    const alert = dialog.getByRole('alert');
    await alert.getByText('bad.png could not be opened.').waitFor();
    expect(await alert.getByRole('row').count()).toBe(1 + 1);
    await pick(page, { name: 'map.geojson', text: '{"type":"FeatureCollection","features":[]}' });
    await alert.getByText('map.geojson is GeoJSON.').waitFor();
    await pick(page, { name: 'nothing.csv', text: '' });
    await alert.getByText('nothing.csv is an empty file.').waitFor();
    expect(await state(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await state(page)).toEqual(before);

    await page.getByRole('button', { name: 'The data' }).click();
    await dialog.getByLabel('Open a file of your own').waitFor();
    expect(await alert.count()).toBe(0);
    await pick(page, { name: 'mine.csv', text: good });
    await page.getByText('Data from the file mine.csv').waitFor();
    await expect.poll(() => counts(page)).toEqual([2, 2]);
    expect(await dialog.count()).toBe(0);
    await expect.poll(() => focused(page)).toContain('Data from the file mine.csv');
    expect(new URL(page.url()).hash).toBe('#v=1&theme=dark');

    await page.getByRole('button', { name: /^Back to/ }).press('Enter');
    await expect.poll(() => state(page)).toEqual(before);
    await expect.poll(() => focused(page)).toBe(before.title);
    expect(await page.getByText('Data from the file').count()).toBe(0);
  });

  it('is dropped on the page, over the map too; text isn’t, and of several the first is taken', async () => {
    const { page, ready } = await visit({ hash });
    await ready();
    const before = await state(page);
    const target = page.getByText('Drop the file here to open it');
    expect(await drag(page, '.map', [], false)).toBe(false);
    expect(await drag(page, '.map', [], true)).toBe(false);
    expect(await target.count()).toBe(0);

    expect(await drag(page, '.map-canvas', [bad], false)).toBe(true);
    await target.waitFor();
    expect(await drag(page, '.map-canvas', [bad], true)).toBe(true);
    const dialog = page.getByRole('dialog', { name: 'The data' });
    await dialog.getByRole('alert').getByText('bad.png could not be opened.').waitFor();
    expect(await target.count()).toBe(0);
    expect(await state(page)).toEqual(before);

    // The dialog is open: above it too.
    const several = [
      { name: 'mine.csv', text: good },
      { name: 'second.csv', text: good },
    ];
    await drag(page, 'dialog', several, false);
    await target.waitFor();
    await drag(page, 'dialog', several, true);
    await page.getByText('Data from the file mine.csv').waitFor();
    await page.getByText('Only the first file is opened; 1 other is not.').waitFor();
    await page.getByRole('button', { name: `Back to ${before.title}` }).click();
    await expect.poll(() => state(page)).toEqual(before);
  });

  it('stands in for an address that gives none, and the dataset of the page is a click away', async () => {
    const { page } = await visit({ path: '/?data=/fixtures/e2e/not-a-dataset.json' });
    await page.getByText('The dataset could not be read').waitFor();
    const home = page.getByRole('link', { name: 'Show the dataset that this page comes with' });
    expect(new URL((await home.getAttribute('href')) ?? '').search).toBe('');
    await pick(page, bad);
    await page.getByText('bad.png could not be opened.').waitFor();
    await pick(page, { name: 'mine.csv', text: good });
    await expect.poll(() => counts(page)).toEqual([2, 2]);
    await page.getByRole('button', { name: 'The data' }).click();
    await home.click();
    await expect.poll(async () => (await counts(page))[1]).toBeGreaterThan(290);
  });
});

it('dataset after dataset leaves nothing behind', async () => {
  const { page, ready } = await visit();
  await ready();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const kept = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const switchTo = async (i: number) => {
    await page.evaluate(() => (location.hash = 'panel=data'));
    await page.locator('input[type="file"]').first().waitFor();
    await pick(page, { name: `mine-${i}.csv`, text: good });
    await page.getByText(`Data from the file mine-${i}.csv`).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  for (let i = 1; i <= 10; i++) await switchTo(i);
  // What the last switch draws a little later, such as what its report finds, belongs to the page.
  let after10 = await kept();
  const isSettled = async () => {
    const before = after10;
    after10 = await kept();
    return before.nodes === after10.nodes && before.listeners === after10.listeners;
  };
  await expect.poll(isSettled).toBe(true);
  for (let i = 11; i <= 30; i++) await switchTo(i);
  // One node a switch would be 20; what the last dialog was made of, some thirty, is gone a little later.
  const more = async () => {
    const { nodes, listeners } = await kept();
    return nodes - after10.nodes < 20 && listeners - after10.listeners < 10 ? 'none' : { nodes, listeners };
  };
  await expect.poll(more).toBe('none');
});

it('a browser that gives no canvas is told so, and the list goes on', async () => {
  const { page } = await visit({
    first: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
      // A sheet beside the page is one too.
      Object.assign(window, { OffscreenCanvas: undefined });
    },
  });
  await page.getByRole('alert').getByText('This browser gives the page nothing to draw on').waitFor();
  expect((await counts(page))[1]).toBeGreaterThan(290);
  await page.getByRole('region', { name: 'Events' }).locator('.line-button').first().click();
  await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
});
