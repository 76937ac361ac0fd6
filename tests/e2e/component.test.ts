import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type * as library from '../../src/library';
import { openArticle } from './otherSite';

/** An article on another site with the component's script and some elements, and nothing else of ours. */
const article = (elements: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>Article</title><script type="module" src="${inject('origin')}/conflict-timeline.js"></script></head>
<body><h1>Article</h1>${elements}</body></html>`;

/** What an article's policy has to name: the app's origin for scripts, data and pictures. No style. */
const strict = () =>
  [
    "default-src 'none'",
    `script-src ${inject('origin')}`,
    `connect-src ${inject('origin')}`,
    `img-src ${inject('origin')}`,
  ].join('; ');

async function open(elements: string, policy = strict(), width = 800): Promise<Page> {
  return openArticle({ body: article(elements), policy }, { viewport: { width, height: 900 } });
}

const count = (element: Locator) => element.locator('.embed-count');

async function drawn(element: Locator): Promise<void> {
  await element.locator('.map-canvas').waitFor();
  await count(element).filter({ hasText: /\d/ }).waitFor();
}

const attribute = (element: Locator, name: string) => element.evaluate((it, n) => it.getAttribute(n), name);

/** Moves the days that the lanes show by a drag. */
async function dragDays(page: Page, element: Locator): Promise<void> {
  const lanes = element.locator('.timeline-lanes');
  await lanes.scrollIntoViewIfNeeded();
  const box = await lanes.boundingBox();
  if (!box) throw new Error('there are no lanes');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
}

/** Puts what the page's `ct-` events carry into `window.heard`. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['ct-select', 'ct-filter'])
      document.addEventListener(name, (event) =>
        heard.push([name, (event.target as Element).id, (event as CustomEvent<unknown>).detail]),
      );
  });
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: [string, string, Record<string, unknown>][] }).heard);

describe('the web component on another site', () => {
  it('draws under a policy that names the app alone, and leaves the page as it was', async () => {
    const page = await open('<conflict-timeline id="a"></conflict-timeline>');
    const element = page.locator('#a');
    await drawn(element);
    await element.getByRole('heading', { level: 2, name: /Nagorno-Karabakh war/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(
      await page.evaluate(async () => ({
        title: document.title,
        lang: document.documentElement.lang,
        theme: document.documentElement.dataset['theme'],
        hash: window.location.hash,
        entries: window.history.length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        head: document.head.children.length,
        stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookie: document.cookie,
      })),
    ).toMatchObject({
      title: 'Article',
      lang: 'de',
      theme: undefined,
      hash: '',
      sheets: 0,
      head: 3,
      stored: 0,
      workers: 0,
      cookie: '',
    });
    expect(await page.context().cookies()).toEqual([]);
  });

  it('draws where the page requires Trusted Types and allows no policy', async () => {
    const page = await open(
      '<conflict-timeline id="a"></conflict-timeline>',
      `${strict()}; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    await drawn(page.locator('#a'));
    await page.waitForLoadState('networkidle');
  });

  it('takes nothing of the page’s style, and gives none', async () => {
    const page = await open(
      '<button>Own</button><conflict-timeline id="a" theme="dark"></conflict-timeline>',
      `${strict()}; style-src 'unsafe-inline'`,
    );
    await drawn(page.locator('#a'));
    const look = await page.evaluate(() => {
      const own = document.querySelector('button');
      const inside = document.querySelector('#a')?.shadowRoot?.querySelector('.conflict-timeline');
      if (!own || !inside) throw new Error('there is nothing to look at');
      document.body.style.cssText = 'font-size:40px;letter-spacing:1em;color:red';
      const { fontSize, letterSpacing, color } = getComputedStyle(inside);
      return { ofPage: getComputedStyle(own).boxSizing, inside: { fontSize, letterSpacing, color } };
    });
    expect(look).toEqual({
      ofPage: 'border-box',
      inside: { fontSize: '13px', letterSpacing: 'normal', color: 'rgb(239, 236, 229)' },
    });
  });
});

describe('wherever the page puts it', () => {
  it('has the width there is, reads from the left, and throws nothing where there is none', async () => {
    const one = (id: string) =>
      `<conflict-timeline id="${id}" lang="en" loading="eager"></conflict-timeline>`;
    const page = await open(
      `<div style="display:flex">${one('row')}</div>
<div style="display:flex"><aside style="flex:none;width:200px">Aside</aside><div>${one('deep')}</div></div>
<div style="display:grid;grid-template-columns:auto 1fr"><p>Note</p>${one('grid')}</div>
<div dir="rtl" style="letter-spacing:4px" class="page">${one('rtl')}</div>
<div style="display:none" id="tab">${one('hidden')}</div>
<style>.page * { direction: rtl; text-transform: uppercase; --paper: red }</style>`,
      `${strict()}; style-src 'unsafe-inline'`,
      1000,
    );
    const element = (id: string) => page.locator(`#${id}`);
    for (const id of ['row', 'deep', 'grid', 'rtl']) await drawn(element(id));
    // As wide as the row, or what the other leaves of it; as high as its content, not as a column of letters.
    const least = { row: 980, deep: 750, grid: 900, rtl: 980 };
    for (const [id, widthPx] of Object.entries(least)) {
      const box = await element(id).boundingBox();
      expect(box?.width, id).toBeGreaterThan(widthPx);
      expect(box?.height, id).toBeLessThan(760);
    }
    const look = await element('rtl').evaluate((it) => {
      const inside = it.shadowRoot?.querySelector('.conflict-timeline');
      if (!inside) throw new Error('there is nothing to look at');
      const { direction, letterSpacing, textTransform, backgroundColor } = getComputedStyle(inside);
      return { direction, letterSpacing, textTransform, backgroundColor };
    });
    expect(look).toEqual({
      direction: 'ltr',
      letterSpacing: 'normal',
      textTransform: 'none',
      backgroundColor: 'rgb(248, 246, 240)',
    });
    // On a phone none of them makes the page wider.
    await page.setViewportSize({ width: 375, height: 800 });
    await expect.poll(async () => (await element('row').boundingBox())?.width).toBeLessThan(375);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(500);
    // What was drawn unseen has complained by now; shown, it has its size.
    await element('hidden').locator('.map-canvas').waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    await drawn(element('hidden'));
    await expect
      .poll(() =>
        element('hidden')
          .locator('.map-canvas')
          .evaluate((it) => (it as HTMLCanvasElement).width),
      )
      .toBeGreaterThan(300);
  });
});

describe('two components in one page', () => {
  const two = `<conflict-timeline id="a" from="2020-10-01" to="2020-10-20" lang="en" theme="light"></conflict-timeline>
<conflict-timeline id="b" from="2020-11-01" to="2020-11-10" lang="fr" theme="dark" panels="list"></conflict-timeline>`;

  it('have each their own days, language and theme, and a brush in one is nothing to the other', async () => {
    const page = await open(two);
    const [a, b] = [page.locator('#a'), page.locator('#b')];
    await Promise.all([drawn(a), drawn(b)]);
    const root = (element: Locator) => element.locator('.conflict-timeline');
    expect(await root(a).getAttribute('lang')).toBe('en');
    expect(await root(b).getAttribute('lang')).toBe('fr');
    expect(await root(a).getAttribute('data-theme')).toBe('light');
    expect(await root(b).getAttribute('data-theme')).toBe('dark');
    const ofB = await count(b).textContent();
    expect(ofB).toContain('novembre');
    await listen(page);

    await dragDays(page, a);
    await expect.poll(() => attribute(a, 'to')).not.toBe('2020-10-20');
    expect(await attribute(b, 'to')).toBe('2020-11-10');
    expect(await attribute(b, 'from')).toBe('2020-11-01');
    expect(await count(b).textContent()).toBe(ofB);
    const told = await heard(page);
    expect(told.map(([name, id]) => `${name} ${id}`)).toContain('ct-filter a');
    expect(told.filter(([, id]) => id === 'b')).toEqual([]);
  });
});

describe('three components in one page', () => {
  it('fetch the data once, and one far below begins when the reader comes near, in its own room', async () => {
    const one = (id: string) => `<conflict-timeline id="${id}" lang="en"></conflict-timeline>`;
    const page = await open(
      `${one('a')}${one('b')}<div style="height:6000px"></div>${one('c')}`,
      `${strict()}; style-src 'unsafe-inline'`,
    );
    await Promise.all([drawn(page.locator('#a')), drawn(page.locator('#b'))]);
    /** The files of the folder `data/` that were asked for, each as often as it was. */
    const asked = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => /data\/(.*\.json)$/.exec(name)?.[1] ?? '')
          .filter((name) => name !== '')
          .sort(),
      );
    const c = page.locator('#c');
    const before = await c.boundingBox();
    expect(before?.height).toBeGreaterThan(500);
    expect(await c.evaluate((it) => it.shadowRoot?.querySelector('.conflict-timeline'))).toBeNull();
    const ready = page.evaluate(() => {
      const heard: string[] = [];
      document.addEventListener('ct-ready', ({ target }) => heard.push((target as Element).id));
      return (document.querySelector('#c') as library.ConflictTimelineElement).ready.then((detail) => ({
        heard,
        detail,
      }));
    });
    await c.scrollIntoViewIfNeeded();
    await drawn(c);
    const { heard: told, detail } = await ready;
    expect(told).toEqual(['c']);
    expect(detail).toMatchObject({ dataset: 'nagorno-karabakh-2020', from: '2020-09-27' });
    expect(await count(c).textContent()).toContain(String(detail.shown));
    expect(Math.abs(((await c.boundingBox())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(20);
    const files = await asked();
    expect(files).toContain('nagorno-karabakh-2020/dataset.json');
    expect(files).toHaveLength(new Set(files).size);
  });
});

describe('attributes and state', () => {
  it('follow one another without an echo, and events tell what a reader does', async () => {
    const page = await open(
      '<conflict-timeline id="a" from="2020-10-01" to="2020-10-20" panels="list"></conflict-timeline>',
    );
    const element = page.locator('#a');
    await drawn(element);
    await listen(page);

    // The page changes what is shown; that is no news to it.
    const before = await count(element).textContent();
    await element.evaluate((it) => it.setAttribute('category', 'strike'));
    await expect.poll(() => count(element).textContent()).not.toBe(before);
    expect(await heard(page)).toEqual([]);
    expect(await attribute(element, 'category')).toBe('strike');

    // The reader changes it; the page is told, and the attributes say it.
    await element.locator('.line-button').first().click();
    await element.getByRole('heading', { level: 2 }).nth(1).waitFor();
    const id = await attribute(element, 'event');
    expect(id).toMatch(/^\w/);
    expect(await heard(page)).toEqual([['ct-select', 'a', { id }]]);
    await dragDays(page, element);
    await expect.poll(() => attribute(element, 'from')).not.toBe('2020-10-01');
    const filter = (await heard(page)).at(-1);
    expect(filter?.slice(0, 2)).toEqual(['ct-filter', 'a']);
    const [from, to] = [await attribute(element, 'from'), await attribute(element, 'to')];
    expect(filter?.[2]).toMatchObject({ from, to, category: ['strike'], q: '', area: undefined });
    const { shown, whole } = filter?.[2] ?? {};
    expect(Number(shown)).toBeGreaterThan(0);
    expect(Number(whole)).toBeGreaterThan(Number(shown));
    expect(await count(element).textContent()).toContain(String(shown));

    // And back: an attribute that goes brings back its default.
    await element.evaluate((it) => it.removeAttribute('event'));
    await element.locator('.line-button').first().waitFor();
    await element.evaluate((it) => it.setAttribute('lang', 'fr'));
    await count(element).filter({ hasText: 'octobre' }).waitFor();
    await element.evaluate((it) => it.setAttribute('theme', 'dark'));
    await element.locator('.conflict-timeline[data-theme="dark"]').waitFor();
    await element.evaluate((it) => it.removeAttribute('panels'));
    await expect.poll(() => element.locator('.embed-list').count()).toBe(0);
    await element.evaluate((it) => it.setAttribute('height', '700'));
    await expect.poll(async () => (await element.boundingBox())?.height).toBe(700);
    await element.evaluate((it) => it.setAttribute('known', '2020-10-09'));
    await element.locator('.embed-known').waitFor();
  });

  it('name on the page what can’t be read, and show the rest', async () => {
    const page = await open('<conflict-timeline id="a" from="soon" category="strike"></conflict-timeline>');
    const element = page.locator('#a');
    await element.getByRole('alert').filter({ hasText: '(from)' }).waitFor();
    expect(await attribute(element, 'from')).toBe('soon');
    await element.evaluate((it) => it.setAttribute('from', '2020-10-05'));
    await expect.poll(() => element.getByRole('alert').count()).toBe(0);
  });

  it('refuse a dataset that is neither https nor of the page’s own host, in words', async () => {
    const page = await open(
      '<conflict-timeline id="a" src="http://data.example/x.json"></conflict-timeline>',
    );
    const element = page.locator('#a');
    await element.getByRole('alert').filter({ hasText: 'data.example' }).waitFor();
    const settled = () =>
      element.evaluate((it) =>
        (it as library.ConflictTimelineElement).ready.then(
          ({ dataset }) => dataset,
          ({ name, detail }: library.TimelineError) => [name, detail.code, detail.address],
        ),
      );
    expect(await settled()).toEqual(['Error', 'address-refused', 'http://data.example/x.json']);
    // Named anew, it is told anew; the page is told of a failure that comes while it listens.
    await page.evaluate(() =>
      document.addEventListener('ct-error', ({ detail }) => Object.assign(window, { detail })),
    );
    await element.evaluate((it) => it.setAttribute('src', 'http://data.example/y.json'));
    await page.waitForFunction(() => 'detail' in window);
    expect(await page.evaluate(() => (window as unknown as { detail: library.ErrorDetail }).detail)).toEqual({
      code: 'address-refused',
      value: 'http://data.example/y.json',
      address: 'http://data.example/y.json',
    });
    // Another folder has its own dataset.
    await element.evaluate(
      (it, folder) => {
        it.removeAttribute('src');
        it.setAttribute('folder', folder);
      },
      `${inject('origin')}/a/b`,
    );
    await drawn(element);
    expect(await settled()).toBe('nagorno-karabakh-2020');
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/a/b/data/basemap/')),
      ),
    ).toBe(true);
  });
});

describe('what stands in the view', () => {
  it('is the claims where they are asked for: in the map’s place, or under the timeline', async () => {
    const page = await open('<conflict-timeline id="a" panels="claims"></conflict-timeline>');
    const element = page.locator('#a');
    await drawn(element);
    const claims = element.getByRole('region', { name: 'Claims' });
    await element.locator('.embed-claims canvas').first().waitFor();
    await element.evaluate((it) => it.setAttribute('show', 'claims'));
    await element.locator('.embed-map .claims').waitFor();
    expect(await claims.count()).toBe(1);
    expect(await element.locator('.map-canvas').count()).toBe(0);
  });

  it.each([390, 800])('has its room from the start, %d px wide, so that the article stays', async (width) => {
    const page = await open('<p id="after">After</p>', strict(), width);
    const heights = await page.evaluate(async () => {
      const after = document.querySelector('#after') as Element;
      const element = document.createElement('conflict-timeline');
      element.setAttribute('panels', 'list');
      element.setAttribute('lang', 'en');
      after.before(element);
      const at = () => after.getBoundingClientRect().top;
      await new Promise((resolve) => {
        const loading = () => element.shadowRoot?.querySelector('.loading');
        const look = () => (loading() ? resolve(undefined) : requestAnimationFrame(look));
        look();
      });
      const before = at();
      await new Promise((resolve) => {
        const drawn = () => element.shadowRoot?.querySelector('.list-scroll .line-button');
        const look = () => (drawn() ? resolve(undefined) : requestAnimationFrame(look));
        look();
      });
      return { before, now: at() };
    });
    expect(Math.abs(heights.now - heights.before)).toBeLessThanOrEqual(20);
  });

  it('is no other for another width: only a reader moves the map', async () => {
    const page = await open('<conflict-timeline id="a" from="2020-10-05"></conflict-timeline>');
    const other = await open('<conflict-timeline id="a" from="2020-10-05"></conflict-timeline>');
    await drawn(other.locator('#a'));
    await other.locator('#a').getByRole('button', { name: 'Zoom in' }).click();
    const zoomOf = (map: string | null) => map?.split(',')[2];
    await expect.poll(async () => zoomOf(await other.locator('#a').getAttribute('map'))).toBeDefined();
    const once = zoomOf(await other.locator('#a').getAttribute('map'));
    const element = page.locator('#a');
    await drawn(element);
    const moved = page.evaluate<string | null>(
      () =>
        new Promise((resolve) => {
          // The reader's zoom is the first thing that is written.
          const element = document.querySelector('#a') as Element;
          new MutationObserver(() => resolve(element.getAttribute('map'))).observe(element, {
            attributes: true,
          });
        }),
    );
    for (const width of [600, 700, 800]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(async () => (await element.boundingBox())?.width).toBeLessThan(width);
    }
    await element.getByRole('button', { name: 'Zoom in' }).click();
    expect(zoomOf(await moved)).toBe(once);
  });

  it('leaves the map its room under what has to be said', async () => {
    const page = await open(
      '<conflict-timeline id="a" height="520" known="2020-10-09" from="soon"></conflict-timeline>',
    );
    const element = page.locator('#a');
    await drawn(element);
    await element.getByRole('alert').waitFor();
    await element.locator('.embed-known').waitFor();
    expect((await element.locator('.embed-map').boundingBox())?.height).toBeGreaterThan(200);
  });
});

describe('an element that is taken out', () => {
  it('stops, and starts again as the reader left it; one that is moved goes on', async () => {
    const page = await open('<main></main><conflict-timeline id="a" panels="list"></conflict-timeline>');
    const element = page.locator('#a');
    await drawn(element);
    await element.locator('.line-button').first().click();
    const id = await attribute(element, 'event');
    await element.evaluate((it) => {
      const inside = it.shadowRoot?.querySelector('.conflict-timeline');
      document.querySelector('main')?.append(it);
      Object.assign(window, { inside });
    });
    expect(
      await element.evaluate(
        (it) =>
          it.shadowRoot?.querySelector('.conflict-timeline') ===
          (window as unknown as { inside: Element }).inside,
      ),
    ).toBe(true);
    const left = await page.evaluate(async () => {
      const it = document.querySelector('#a');
      it?.remove();
      Object.assign(window, { taken: it });
      await Promise.resolve();
      return it?.shadowRoot?.childElementCount;
    });
    expect(left).toBe(0);
    await page.evaluate(() => document.body.append((window as unknown as { taken: Element }).taken));
    await drawn(element);
    expect(await attribute(element, 'event')).toBe(id);
    await element.getByRole('heading', { level: 2 }).nth(1).waitFor();
  });
});

describe('the article', () => {
  it('keeps its focus and its place, whatever it opens and the reader points at', async () => {
    const page = await open(
      '<input id="own"><conflict-timeline id="a" panels="list"></conflict-timeline>',
      strict(),
    );
    const element = page.locator('#a');
    await drawn(element);
    await page.locator('#own').focus();
    await element.evaluate((it) => it.setAttribute('event', '1017-ganja'));
    await element.locator('.detail-title').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await element.evaluate((it) => it.removeAttribute('event'));
    await element.locator('.line-button').first().waitFor();
    await page.setViewportSize({ width: 800, height: 500 });
    const list = element.locator('.list-scroll');
    const map = await element.locator('.embed-map').boundingBox();
    if (!map) throw new Error('there is nothing to point at');
    expect(await list.evaluate((it) => it.scrollTop)).toBe(0);
    // Over many points of the map, one of them a glyph of a later day, whose line is marked where it stands.
    const hovered = element.locator('.line-button[data-hovered]');
    for (let x = 60; x < map.width && (await hovered.count()) === 0; x += 9)
      await page.mouse.move(map.x + x, map.y + map.height * 0.56);
    expect(await hovered.count()).toBe(1);
    expect(await list.evaluate((it) => it.scrollTop)).toBe(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('the keyboard', () => {
  it('goes through the list, into an event and back, inside the shadow root', async () => {
    const page = await open('<conflict-timeline id="a" panels="list"></conflict-timeline>', strict(), 390);
    const element = page.locator('#a');
    await drawn(element);
    const lines = element.locator('.line-button');
    await lines.first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      element.evaluate((it) => (it.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id']);
    expect(await focused()).toBe(await lines.nth(1).getAttribute('data-id'));
    await page.keyboard.press('Enter');
    const title = element.locator('.detail-title');
    await title.waitFor();
    expect(await element.evaluate((it) => it.shadowRoot?.activeElement?.className)).toBe('detail-title');
    await page.keyboard.press('Shift+Tab');
    await element.locator('.detail-nav button').first().press('Enter');
    await lines.first().waitFor();

    // Whatever goes while it has the focus, by its own use or the article's, the focus stays in the component.
    const holder = () =>
      element.evaluate((it) =>
        document.activeElement === it ? it.shadowRoot?.activeElement?.className : 'BODY',
      );
    const set = (name: string, value: string | null) =>
      element.evaluate(
        (it, [key, text]) => (text === null ? it.removeAttribute(key) : it.setAttribute(key, text)),
        [name, value] as const,
      );
    const goes = async (from: string, go: () => Promise<void>, heir: RegExp) => {
      const control = element.locator(from).first();
      await control.focus();
      await go();
      await control.waitFor({ state: 'detached' });
      await expect.poll(holder, { message: `after ${from}` }).toMatch(heir);
    };
    await set('event', '1017-ganja');
    await goes('.detail-nav button', () => set('event', null), /line-button/);
    await set('q', 'zzzz');
    await goes('.empty button', () => page.keyboard.press('Enter'), /^(?!BODY)/);
    await lines.first().waitFor();
    await goes('.map-zoom button', () => set('show', 'claims'), /^(?!BODY)/);
  });
});

/** Puts the library's exports into `window.library`, by a text that the test's own compiler doesn't see. */
const load = (page: Page) =>
  page.evaluate(`import('${inject('origin')}/conflict-timeline.js').then((it) => { window.library = it; })`);

describe('the library', () => {
  it('starts several in one page, changes them, tells, and takes them out again', async () => {
    const page = await open('<div id="x"></div><div id="y"></div>');
    await load(page);
    await page.evaluate(() => {
      const { createConflictTimeline } = (window as unknown as { library: typeof library }).library;
      const told: unknown[] = [];
      const start = (id: string, options: object) => {
        const place = document.querySelector(id);
        if (!place) throw new Error(`no ${id}`);
        return createConflictTimeline(place, options);
      };
      const x = start('#x', {
        from: '2020-10-01',
        to: '2020-10-20',
        category: ['strike', 'shelling'],
        area: [46, 39.5, 47, 40.25],
        onFilter: (detail: unknown) => told.push(detail),
      });
      const y = start('#y', {
        theme: 'dark',
        height: 420,
        loading: 'eager',
        onReady: ({ dataset }: library.ReadyDetail) => Object.assign(window, { dataset }),
      });
      Object.assign(window, { x, y, told });
    });
    const [x, y] = [page.locator('#x'), page.locator('#y')];
    await Promise.all([drawn(x), drawn(y)]);
    expect((await y.locator('> div').boundingBox())?.height).toBe(420);
    type Started = ReturnType<typeof library.createConflictTimeline>;
    const { whole } = await page.evaluate(() => (window as unknown as { y: Started }).y.ready);
    expect(await count(y).textContent()).toContain(String(whole));
    expect(await page.evaluate(() => (window as unknown as { dataset: string }).dataset)).toBe(
      'nagorno-karabakh-2020',
    );
    const view = () => page.evaluate(() => (window as unknown as { x: Started }).x.view());
    expect(await view()).toMatchObject({
      from: '2020-10-01',
      category: ['strike', 'shelling'],
      area: [46, 39.5, 47, 40.25],
    });
    await page.evaluate(() =>
      (window as unknown as { x: Started }).x.change({ from: '2020-10-05', q: 'a b' }),
    );
    expect(await view()).toMatchObject({ from: '2020-10-05', q: 'a b', to: '2020-10-20' });
    expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);
    await page.evaluate(() => (window as unknown as { x: Started }).x.stop());
    expect(await page.evaluate(() => document.querySelector('#x')?.childElementCount)).toBe(0);
    await drawn(y);
  });
});
