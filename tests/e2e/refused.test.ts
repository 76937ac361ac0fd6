import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { visit } from './visit';

/** What a reader does to need a part, and the part: the beginning of its file's name. */
const parts: readonly (readonly [
  name: string,
  hash: string,
  failed: 'said' | 'left out' | 'told on the map',
])[] = [
  ['FiltersDialog', 'panel=filters', 'said'],
  ['GuideDialog', 'panel=guide', 'said'],
  ['DataDialog', 'panel=data', 'said'],
  ['ShareDialog', 'panel=share', 'said'],
  ['KnownBanner', 'known=2020-10-09', 'said'],
  ['HeaderFigures', '', 'said'],
  ['ActiveFilters', 'status=disputed', 'said'],
  ['EmptyList', 'q=zzzz', 'said'],
  ['search', 'q=ganja', 'said'],
  ['Key', '', 'said'],
  ['basemap', '', 'told on the map'],
  ['MapView', '', 'said'],
  ['BaseLayers', '', 'said'],
  ['ClaimsView', 'show=claims', 'said'],
  ['ClaimsPanel', 'show=claims', 'said'],
  ['ClaimsHead', 'show=claims', 'said'],
  ['Detail', 'event=1017-ganja', 'said'],
  ['PanelHead', '', 'said'],
  ['shell', '', 'said'],
  ['deferred', 'panel=guide', 'said'],
  ['detail', 'event=1017-ganja', 'said'],
  ['ShownHead', '', 'left out'],
  ['UpdateNotice', '', 'left out'],
  ['TextProbe', '', 'left out'],
];

describe('a part that can’t be loaded', () => {
  it.each(parts)('%s takes nothing else away (“%s”): it is %s', async (name, hash, failed) => {
    const file = new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`);
    expect(readdirSync('dist/assets').filter((one) => file.test(`/assets/${one}`)).length).toBeGreaterThan(0);
    const { page, complaints } = await visit({ path: '/fixtures/e2e/not-a-dataset.json' });
    let refused = 0;
    let refuses = true;
    await page.route(file, (route) => {
      if (!refuses) return route.continue();
      refused += 1;
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' });
    });
    await page.goto(new URL(`/#${hash}`, page.url()).href);
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.timeline-lane').first().waitFor();
    if (failed === 'said') {
      const alert = page.locator('.view-failed').first();
      await alert.waitFor();
      // Several parts may need the file. The panel's are asked for last: each is told when its own request has failed.
      await page
        .locator(name === 'search' ? '.app' : '.panel')
        .locator('.line-button, .empty, .detail, .claims-panel, .view-failed')
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      refuses = false;
      await expect
        .poll(async () => {
          const again = page.locator('.view-failed button').first();
          if (await again.isVisible()) await again.click();
          return page.locator('.view-failed').count();
        })
        .toBe(0);
    }
    if (failed === 'told on the map')
      await page.getByText('The map under the events could not be loaded').waitFor();
    expect(await page.locator('.view-failed').count()).toBe(0);
    // The browser tells of the answer, and React of what its boundary caught.
    expect(complaints.filter((one) => !/404|dynamically imported|Importing a module/.test(one))).toEqual([]);
    complaints.length = 0;
  });

  it('the very first script leaves words and a way to try again', async () => {
    const { page, complaints } = await visit({ path: '/fixtures/e2e/not-a-dataset.json' });
    for (const path of ['/', '/?embed']) {
      await page.route(/\/assets\/early-[\w-]{8}\.js$/, (route) =>
        route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' }),
      );
      await page.goto(new URL(path, page.url()).href);
      await page.getByText('This page is taking long to load.').waitFor();
      await page.unrouteAll();
      await page.getByRole('link', { name: 'Load it again' }).click();
      await page.locator('.timeline-lane').first().waitFor();
      expect(await page.locator('.start-waiting').count()).toBe(0);
    }
    expect(complaints.filter((one) => !/404/.test(one))).toEqual([]);
    complaints.length = 0;
  });

  it.each(['first', 'App', 'boot'])('%s leaves a word and a way to try again', async (name) => {
    const { page, complaints } = await visit({ path: '/fixtures/e2e/not-a-dataset.json' });
    await page.route(new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`), (route) =>
      route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' }),
    );
    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('alert').getByText('This page could not be loaded whole.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.locator('.timeline-lane').first().waitFor();
    // The browser tells of the answer, and of the import that failed by it.
    expect(complaints.filter((one) => !/404|dynamically imported|Importing a module/.test(one))).toEqual([]);
    complaints.length = 0;
  });
});
