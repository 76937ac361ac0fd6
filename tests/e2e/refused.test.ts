import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, visits } from '../../scripts/visits.mjs';
import { formIds } from '../../src/export/forms';
import { articleAround } from './article';
import { goTo, visit, type VisitOptions } from './visit';

/** What the browser tells of an answer of 404, and React of what its boundary caught or a second drawing mended (#520). */
const told =
  /404|error #520|dynamically imported|Importing a module|Unable to preload|Failed to fetch|Failed to load/;

const scriptsAndStyles = readdirSync('dist/assets')
  .filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('library-'))
  .map((file) => `assets/${file}`);
/** Without these there is no page yet: the tests at the end refuse them. */
const start = {
  page: new Set(filesOf([...visits.page.firstEvent, 'src/i18n/en/boot.ts', 'src/i18n/fr/boot.ts'])),
  embed: new Set(filesOf([...visits.embed.firstEvent, 'src/i18n/en/boot.ts', 'src/i18n/fr/boot.ts'])),
};
const refusedOnce = new Set<string>();

type Walk = {
  readonly page: Page;
  /** Does what asks for parts, and then what the page offers until all is there. */
  readonly step: (name: string, act: () => Promise<unknown>, drawn?: string) => Promise<void>;
};

/** A visit in which each file but those of the start is refused when it is first asked for. */
async function walk(kind: keyof typeof start, stands: string, options: VisitOptions = {}): Promise<Walk> {
  const { page, complaints } = await visit({
    path: '/fixtures/e2e/not-a-dataset.json',
    brought: told,
    ...options,
  });
  const refused = new Set<string>();
  const open = new Set<unknown>();
  await page.route(/\/assets\/[^/]+\.(js|css)$/, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    // A thread whose part for two sources doesn't come has failed: the notice of the file says so, and nothing asks again.
    if (start[kind].has(file) || refused.has(file) || /readJoined/.test(file)) return route.continue();
    refused.add(file);
    refusedOnce.add(file);
    await route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' });
    // Of a thread that was ended meanwhile, for the lack of another file, the browser never tells the end.
    open.delete(route.request());
  });
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  /** Everything that was asked for has come or failed, and was drawn. */
  const settled = async () => {
    await expect.poll(() => open.size).toBe(0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  };
  return {
    page,
    step: async (name, act, drawn = stands) => {
      await act();
      await page.locator(stands).first().waitFor({ state: 'attached' });
      await expect
        .poll(
          async () => {
            await settled();
            expect(await page.locator(stands).count(), name).toBeGreaterThan(0);
            // Of a dialog that is open; all the others share one.
            const again = page.locator('.view-failed button, .answers-notice button').first();
            if ((await again.count()) === 0)
              return (await page.locator(drawn).count()) > 0 ? 'whole' : 'awaited';
            await again.click({ timeout: 5000 });
            await settled();
            return 'failed';
          },
          { message: name, interval: 10 },
        )
        .toBe('whole');
      expect(complaints, name).toEqual([]);
    },
  };
}

/** Scripts and styles that no step of the visits asks for: they need a hand, a failure, or another browser. */
const notAskedFor = (
  'ClockOptions EmbedTerms EventChooser DropFile LongList MoreButtons OtherData PartBar TileLayer Tooltip Undrawn ' +
  'SelectedNote claimsCsvOf denseMap csvCell csvOf eventPages readTable recognise fr/dialogs fr/shareDialog fr/typed ' +
  // Readers stand twice in the build. Those of the page are for where there is no worker; in the worker, these are for
  // what is packed, for XML, and for text in another encoding.
  'otherDecoder propose unpack xmlSplitter readJoined linkedColumns ' +
  // Of tiles that somebody else has, or the host.
  'GridLayer tileSource Tiles Streets ' +
  // Of a file that names countries.
  'judgeCountry ' +
  // Of a page that may have a service worker.
  'keepForOffline ' +
  // Of a view that is frozen to another version than the newest.
  'ChangesDialog en/changes fr/changes'
).split(' ');

/** A file's name without its digest; of messages with their language. */
function nameOf(file: string): string {
  const [, language, group] = /^src\/i18n\/(\w+)\/(\w+)\.ts$/.exec(sourceOf.get(file) ?? '') ?? [];
  return language ? `${language}/${group}` : file.replace(/^assets\/|-[\w-]{8}\.\w+$/g, '');
}

const manifest: { readonly [source: string]: { readonly file: string } } = JSON.parse(
  readFileSync('dist/.vite/manifest.json', 'utf8'),
);
const sourceOf = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]));

/** Gives the open dialog a file of the reader's own. */
const pick = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([called, content]) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('no field for a file');
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, text] as const,
  );

/** Gives it until the page takes it: what its reader lacks is told in the dialog, whose field takes the file again. */
async function give(page: Page, name: string, text: string): Promise<void> {
  for (let failures = 0; failures < 10; failures++) {
    // By a name of its own, since what is told of the last one stands until then.
    const called = `${failures}-${name}`;
    await pick(page, called, text);
    const refused = page.locator('dialog').getByText(new RegExp(`${called} (could not be|n’a pas pu être)`));
    const taken = page.locator('.columns-dialog, .file-bar');
    await expect
      .poll(async () => {
        // What tells of it, or asks, may lack a file itself.
        const again = page.locator('.view-failed button').first();
        if (await again.isVisible()) await again.click({ timeout: 5000 });
        return (await taken.count()) + (await refused.count());
      })
      .toBeGreaterThan(0);
    if ((await taken.count()) > 0) return;
  }
  throw new Error(`${name} is not taken`);
}

/** Presses a button until what it writes was told as written; tells how often it was told that it could not be. */
async function written(page: Page, button: string, told: string): Promise<number> {
  let failures = 0;
  for (;;) {
    const waiting = page.waitForEvent('download').catch(() => undefined);
    await page.getByRole('button', { name: button, exact: true }).click();
    const failed = page.locator(told).getByText('The file could not be written');
    const ended = await Promise.race([waiting, failed.waitFor().then(() => 'failed' as const)]);
    if (ended !== 'failed') return failures;
    failures += 1;
    expect(failures, button).toBeLessThan(20);
  }
}

/** Categories of its own, at the other end of the world, on both sides of the antimeridian. */
const elsewhere = [
  'date,title,category,lat,lng',
  '2021-05-01,First,Cattle raid,-17.1,179.2',
  '2021-05-03,Second,Roadblock,-16.9,-179.6',
  'never,Third,Roadblock,-16.9,-179.6',
].join('\n');
/** Dates that can be read day first and month first. */
const unclear = `Event Title;Day\n${'A strike;03/08/2021\n'.repeat(3)}`;

const phone = { viewport: { width: 390, height: 844 } };

describe('files that can’t be loaded, each refused when it is first asked for', () => {
  it('take nothing else of the page away, and come when they are asked for again', async () => {
    const { page, step } = await walk('page', '.timeline-lane');
    // The clocks' controls are asked for after the timeline is drawn.
    const choose = 'role=button[name=/Choose the day/]';
    await step('start', () => page.goto(new URL('/', page.url()).href), choose);
    await step('the second clock', () => page.locator(choose).click());
    for (const [hash, drawn] of [
      ['known=2020-10-09', '.timeline-lane'],
      ['status=disputed', '.line-button'],
      ['round=on', '[data-notice]'],
      ['q=zzzz', '.empty'],
      ['q=ganja', '.line-button'],
      ['show=claims', '.claims-panel'],
      ['event=1017-ganja', '.detail'],
      ['panel=filters', '[role=dialog], dialog'],
      ['panel=guide', '[role=dialog], dialog'],
      ['panel=data', '[role=dialog], dialog'],
      ['panel=share', '[role=dialog], dialog'],
      ['panel=share&lang=fr', '[lang=fr] [role=dialog], [lang=fr] dialog'],
    ] as const)
      await step(hash, () => goTo(page, `v=1&${hash}`), drawn);
  });

  it('take nothing of the table, the exports and files of one’s own away', async () => {
    const { page, step } = await walk('page', '.timeline-lane');
    await step('start', () => page.goto(new URL('/', page.url()).href), '.line-button');
    await step('the table', () => goTo(page, 'v=1&show=table'), '.table-body .table-row');
    await step(
      'rows ticked',
      () => page.locator('.table-body [role=checkbox]').first().click(),
      '.selection-bar',
    );
    await step(
      'those alone to be written',
      () => page.getByRole('button', { name: 'Export 1' }).click(),
      'dialog select',
    );
    await step('the table again', () => goTo(page, 'v=1&show=table'), '.table-body .table-row');
    await step('the table in French', () => goTo(page, 'v=1&show=table&lang=fr'), '[lang=fr] .table-view');
    await step('the export in French', () => goTo(page, 'v=1&lang=fr&panel=export'), '[lang=fr] dialog');
    await step('the list', () => goTo(page, 'v=1'), '.line-button');
    await step('the export', () => page.getByRole('button', { name: 'Export…' }).click(), 'dialog select');
    let failures = 0;
    for (const form of formIds)
      await step(form, async () => {
        await page.locator('.export-form select').selectOption(form);
        failures += await written(page, 'Export', '.export [role=status]');
      });
    expect(failures).toBeGreaterThan(0);
    await step('the data', () => goTo(page, 'v=1&panel=data'), 'dialog input[type="file"]');
    await step('its columns', () => give(page, 'unclear.csv', unclear), '.columns-dialog .columns-open');
    await step('left', () => page.keyboard.press('Escape'));
    await step('French', () => goTo(page, 'v=1&lang=fr'), '[lang=fr] .line-button');
    await step('the data in French', () => goTo(page, 'v=1&lang=fr&panel=data'), 'dialog input[type="file"]');
    await step('its columns in French', () => give(page, 'unclear.csv', unclear), '.columns-open');
    await step('left again', () => page.keyboard.press('Escape'));
    await step('the data once more', () => goTo(page, 'v=1&lang=fr&panel=data'), 'dialog input[type="file"]');
    await step('a file', () => give(page, 'elsewhere.csv', elsewhere), '.file-bar');
    await step('its report', () => page.locator('.file-bar .link-button').first().click(), '.file-report');
    await step('its report in English', () => goTo(page, 'v=1'), '[lang=en] .file-report');
    // Some forty files, each asked for twice.
  }, 120_000);

  it('take nothing of the map’s tools and of a second dataset away', async () => {
    const { page, step } = await walk('page', '.timeline-lane');
    await step('start', () => page.goto(new URL('/', page.url()).href), '.line-button');
    await step(
      'the layers',
      () => page.getByRole('button', { name: 'Layers' }).click(),
      '.map-layers [type=radio]',
    );
    await step(
      'the tools',
      () => page.getByRole('button', { name: 'Tools' }).click(),
      '.map-toolbox [type=radio]',
    );
    const joined = '/?with=/fixtures/e2e/graphic.json';
    await step('two datasets', () => page.goto(new URL(joined, page.url()).href), '[data-notice=foreign]');
    await step('their pairs', () => goTo(page, 'v=1&panel=pairs'), 'dialog');
  });

  it('take nothing of a phone’s page away', async () => {
    const { page, step } = await walk('page', '.timeline-lane', phone);
    await step('start', () => page.goto(new URL('/', page.url()).href), '.panel-handle');
    await step('the list', () => page.locator('.panel-handle').click(), '.line-button');
    await step('an event', () => page.locator('.line-button').first().click(), '.detail');
    await step('as of a day', () => goTo(page, 'v=1&known=2020-10-09'), '.known');
    await step(
      'the killed',
      () => page.locator('.header-figures > summary').click(),
      '.header-figures table',
    );
    await step('words', () => goTo(page, 'v=1&headline=Ganja'), '.own-words');
    await step('words in French', () => goTo(page, 'v=1&headline=Ganja&lang=fr'), '[lang=fr] .own-words');
    await step('a low window', () =>
      Promise.all([page.waitForRequest(/\/JumpLinks-/), page.setViewportSize({ width: 390, height: 500 })]),
    );
  });

  it('take nothing of an embedded view away', async () => {
    const { page, step } = await walk('embed', '.timeline-lane', { viewport: { width: 640, height: 900 } });
    await step('start', () => page.goto(new URL('/?embed', page.url()).href), '.embed-ways button');
    await step('the list', () => page.locator('.embed-ways button').click(), '.line-button');
    await step('an event', () => page.locator('.line-button').first().click(), '.detail');
    await step('claims', () => goTo(page, 'v=1&show=claims'), '.claims');
    await step('an event in French', () => goTo(page, 'v=1&lang=fr&event=1017-ganja'), '[lang=fr] .detail');
    await step('the guide in French', () => goTo(page, 'v=1&lang=fr&panel=guide'), '[lang=fr] dialog');
  });

  it('leave the page of all ways to embed its words and its views', async () => {
    const { page, complaints } = await visit({ path: '/fixtures/e2e/not-a-dataset.json' });
    await page.route(/\/assets\/embedding-[\w-]{8}\.(js|css)$/, (route) => {
      refusedOnce.add(new URL(route.request().url()).pathname.slice(1));
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' });
    });
    await page.goto(new URL('/embedding.html', page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'In an article' }).waitFor();
    await page.frameLocator('iframe').first().locator('.timeline-lane').first().waitFor();
    expect(complaints.filter((one) => !told.test(one))).toEqual([]);
    complaints.length = 0;
  });

  it('are all files of the build', () => {
    const missed = scriptsAndStyles
      .filter((file) => !refusedOnce.has(file) && !start.page.has(file) && !start.embed.has(file))
      .map(nameOf);
    expect(missed.filter((name) => !notAskedFor.includes(name))).toEqual([]);
  });
});

/** What a reader does to need a part, and the part: the beginning of its file's name. */
const parts: readonly (readonly [name: string, hash: string])[] = [
  ['search', 'q=ganja'],
  ['base', ''],
];

describe('a part that can’t be loaded', () => {
  it.each(parts)('%s takes nothing else away (“%s”): it is said', async (name, hash) => {
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
    // What a question wants is told by the notice of the answers, a part in its own place.
    const told = name === 'search' ? '.answers-notice button' : '.view-failed';
    await page.locator(told).first().waitFor();
    // Several parts may need the file. The panel's are asked for last: each is told when its own request has failed.
    await page
      .locator('.line-button, .empty, .detail, .claims-panel, .view-failed, .answers-notice button')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    refuses = false;
    await expect
      .poll(async () => {
        const again = page.locator('.view-failed button, .answers-notice button').first();
        if (await again.isVisible()) await again.click();
        return page.locator(told).count();
      })
      .toBe(0);
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

  it.each(['first', 'page', 'boot'])('%s leaves a word and a way to try again', async (name) => {
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

describe('parts beside the library that can’t be loaded', () => {
  it('are told of in the element, and come when they are asked for again', async () => {
    const { page, complaints } = await visit({ article: { html: articleAround('') } });
    const refused = new Set<string>();
    await page.route(/\/assets\/library-[^/]+\.js$/, (route) => {
      const part = /library-(.*)-[\w-]{8}\.js$/.exec(route.request().url())?.[1] ?? '';
      if (refused.has(part)) return route.continue();
      refused.add(part);
      const headers = { 'Access-Control-Allow-Origin': '*' };
      return route.fulfill({ status: 404, headers, contentType: 'text/plain', body: 'gone' });
    });
    await page.evaluate(
      (address) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = address;
        const element = document.createElement('conflict-timeline');
        element.setAttribute('loading', 'eager');
        document.querySelector('main')?.append(element);
        document.head.append(script);
      },
      `${inject('origin')}/conflict-timeline.js`,
    );
    const element = page.locator('conflict-timeline');
    const again = element.getByRole('button', { name: /again$/ }).first();
    await again.waitFor();
    await expect
      .poll(async () => {
        if (await again.isVisible()) await again.click();
        return (await element.locator('.timeline-lane').count()) > 0 && (await again.count()) === 0;
      })
      .toBe(true);
    await element.locator('.map-canvas').waitFor();
    expect([...refused]).toEqual(expect.arrayContaining(['readTable', 'en-shell']));
    expect(complaints.filter((one) => !told.test(one))).toEqual([]);
    complaints.length = 0;
  });
});
