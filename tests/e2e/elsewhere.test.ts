import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visit, type Visit } from './visit';

/** Towns of the Sahel that events are made at: name, latitude, longitude. */
const towns = [
  ['Mopti', 14.5, -4.2],
  ['Gao', 16.27, -0.04],
  ['Diffa', 13.3, 12.6],
  ['Niamey', 13.5, 2.1],
  ['Bamako', 12.65, -8],
] as const;

/** A file in the layout of UCDP GED, of my own making: `count` events, each 25th without coordinates. */
function gedLike(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const [name, lat, lng] = towns[i % towns.length] ?? towns[0];
    const day = `2021-03-${String(1 + (i % 28)).padStart(2, '0')}`;
    const point = i % 25 === 24 ? ['', ''] : [lat, lng];
    return [
      9000 + i,
      1,
      `Side A - Side B`,
      'Side A',
      'Side B',
      name,
      2,
      ...point,
      'Mali',
      day,
      day,
      1,
      3,
      1,
      2,
    ];
  });
  const head =
    'id,type_of_violence,dyad_name,side_a,side_b,where_coordinates,where_prec,latitude,longitude,country,date_start,date_end,date_prec,best,low,high';
  return [head, ...rows.map((row) => row.join(','))].join('\n');
}

async function open({ page, ready }: Visit, text: string): Promise<void> {
  await page.locator('input[type="file"]').first().waitFor({ state: 'attached' });
  await page.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    const data = new DataTransfer();
    data.items.add(new File([content], 'sahel.csv'));
    if (!field) throw new Error('no field for a file');
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await page.getByText('sahel.csv').first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await ready();
}

const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /data\/world\/(.*)$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

/** What the page says of another conflict than the one it shows. */
const strange = (page: Page) =>
  page
    .locator('.map, .header, .panel')
    .allTextContents()
    .then((texts) =>
      texts.join(' ').match(/Karabakh|Armenian|Azerbaijani|Natural Earth|GSHHG|line of contact/g),
    );

describe('a file of another part of the world', () => {
  it('stands on the map of the world, fitted to its events', async () => {
    const made = await visit({ hash: 'panel=data', reducedMotion: 'reduce' });
    const { page } = made;
    expect(await asked(page)).toEqual([]);
    await open(made, gedLike(100));
    await expect
      .poll(() => asked(page))
      .toEqual(expect.arrayContaining(['map.json', 'countries-coarse.topo.json']));
    await expect.poll(() => page.locator('.map-attribution').textContent()).toContain('borders of Nov 2017');
    expect(await strange(page)).toBeNull();
    await page.getByRole('button', { name: '4 with no place given: list them' }).waitFor();
    expect(await page.getByRole('combobox', { name: /Names/ }).count()).toBe(0);

    // Elsewhere there is nothing, and a way back.
    await page.evaluate(() => location.replace('#v=1&map=120,-20,5'));
    await page.getByText('All 96 events lie elsewhere.').waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByText('All 96 events lie elsewhere.').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).not.toContain('map=');
  });

  it('stands on it on a phone too, and says what the map lacks while its files can’t be had', async () => {
    const made = await visit({
      hash: 'panel=data',
      viewport: { width: 390, height: 844 },
      brought: /404/,
    });
    const { page } = made;
    let refuses = true;
    await page.route(/data\/world\/countries/, (route) =>
      refuses ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
    );
    await open(made, gedLike(100));
    const told = page.getByText('The map’s outline could not be loaded.');
    await told.waitFor();
    await page.getByRole('button', { name: '4 with no place given: list them' }).waitFor();
    refuses = false;
    await page.locator('.map').getByRole('button', { name: 'Try again' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await strange(page)).toBeNull();
  });
});
