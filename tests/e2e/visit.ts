import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { articlePath, type Article } from './article';
import { launchBrowser } from './launch';

/** A visit of the built app, and what it did that it should not. */
export type Visit = {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors, policy violations. */
  readonly complaints: string[];
  /** Addresses asked for at another origin than the app's; of an article also than the articles'. */
  readonly foreign: string[];
  /** Waits until the events are there, and the base map. */
  readonly ready: () => Promise<void>;
};

export type VisitOptions = BrowserContextOptions & {
  /** Path and query, from the origin. Default: `/`. */
  readonly path?: string;
  /** A page of another site that is opened in the app's place. */
  readonly article?: Article;
  /** The hash, without `#`. */
  readonly hash?: string;
  /** Files that the origin has besides the build, by path. Default: none. */
  readonly files?: { readonly [path: string]: string };
  /** In which Chromium: see launch.ts. Default: `shell`. */
  readonly inBrowser?: 'shell' | 'whole';
  /** Whether the page may keep its files by a service worker, which costs a sixth of a visit. Default: false. */
  readonly serviceWorker?: boolean;
  /** Complaints that the test itself brings about: they are none. Default: nothing. */
  readonly brought?: RegExp;
  /** Runs in the page before anything of its own does. Default: nothing. */
  readonly first?: () => void;
};

let browser: Browser;
let whole: Browser | undefined;
let visits: Visit[] = [];
/** Those that stay open from test to test. */
const kept = new Set<Visit>();

beforeAll(async () => {
  browser = await launchBrowser('shell');
});

afterAll(async () => {
  await browser?.close();
  await whole?.close();
});

afterEach(async () => {
  const done = visits.filter((each) => !kept.has(each));
  const complaints = visits.flatMap((each) => each.complaints.splice(0));
  const foreign = visits.flatMap((each) => each.foreign.splice(0));
  visits = visits.filter((each) => kept.has(each));
  for (const { page } of done) await page.context().close();
  // Whatever a test was about: no visit may complain or ask anyone else for anything.
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

/**
 * Keeps one visit open for the tests of a `describe`, since opening it costs most of what a short test does. Returns
 * what gives its page at a view, by the hash, without `#`: drawn, with the answers of that view. A test that fails
 * takes the page with it.
 */
export function oneVisit(options: Omit<VisitOptions, 'hash'> = {}): (hash: string) => Promise<Page> {
  let opened: Visit | undefined;
  const leave = async () => {
    if (opened) {
      kept.delete(opened);
      await opened.page.context().close();
    }
    opened = undefined;
  };
  afterEach(({ task }) => (task.result?.state === 'fail' ? leave() : undefined));
  afterAll(leave);
  let isRounded = false;
  return async (hash) => {
    // Places are rounded as the data is read, which a page that is open doesn't do again.
    const rounds = /(^|&)round=on/.test(hash);
    if (rounds !== isRounded) await leave();
    isRounded = rounds;
    if (opened) {
      // Where nothing is pointed at.
      await opened.page.mouse.move(0, 0);
      await showView(opened.page, hash);
      return opened.page;
    }
    opened = await visit({ ...options, hash });
    kept.add(opened);
    const { page } = opened;
    await page.locator('.timeline-lane').first().waitFor();
    await page.locator('.map[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    return page;
  };
}

/** Goes to a view by its hash, without `#`, and waits until it is drawn and every answer is of it. */
export async function showView(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (next) => {
    if (location.hash.slice(1) !== next) {
      const read = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.replace(`#${next}`);
      await read;
    }
  }, hash);
  await twoFrames(page);
  // The banner of a day comes with code and words of its own, and takes room of the page's views.
  if (/\bknown=\d/.test(hash) && (await page.locator('.app').count()) > 0)
    await page.locator('.known').waitFor();
  // What a question needs may have to be loaded first; the views draw once it is there.
  await page.locator('.answers-notice, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await twoFrames(page);
}

const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Opens the app in a fresh context at 1440×900, in English, unless told otherwise. */
export async function visit({
  path = '/',
  hash = '',
  article,
  files = {},
  first,
  brought,
  inBrowser = 'shell',
  serviceWorker = false,
  ...options
}: VisitOptions = {}): Promise<Visit> {
  const origin = inject('origin');
  const home = article ? inject('articleOrigin') : origin;
  const known = article ? [origin, home, inject('strangerOrigin')] : [origin];
  if (inBrowser === 'whole') whole ??= await launchBrowser('whole');
  const context = await ((inBrowser === 'whole' && whole) || browser).newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const made: Visit = {
    page,
    complaints: [],
    foreign: [],
    ready: async () => {
      await page
        .getByRole('region', { name: /^(Events|Événements)$/ })
        .locator('.line-button')
        .first()
        .waitFor();
      // The map is a part of its own, which comes after the timeline.
      await page.locator('.map[aria-busy="true"]').waitFor({ state: 'detached' });
      // The base map comes after the events; a picture of the map is compared with the ground under it.
      await page.waitForLoadState('networkidle');
    },
  };
  if (!serviceWorker)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  if (first) await context.addInitScript(first);
  for (const [name, body] of Object.entries(files)) {
    await context.route(`${origin}${name}`, (route) => route.fulfill({ body, contentType: 'text/plain' }));
  }
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()) && !brought?.test(message.text()))
      made.complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    // React tells the page, not the console alone, of an error that a second drawing mended.
    const isMended = /error #520/.test(String(error)) && brought?.test(String(error));
    if (!isMended) made.complaints.push(String(error));
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !known.includes(url.origin)) made.foreign.push(request.url());
  });
  visits.push(made);
  await page.goto(`${home}${article ? articlePath(article) : path}${hash === '' ? '' : `#${hash}`}`);
  return made;
}

/** The line that counts, as numbers: shown, and whole; where nothing is left out, these are one number. */
export async function counts(page: Page): Promise<readonly [shown: number, whole: number]> {
  const text = (await page.locator('.panel-count').textContent()) ?? '';
  const number = (digits = '') => (digits === '' ? NaN : Number(digits.replace(/\D/g, '')));
  const shown = number(/^[\d,\s\u202f]+/.exec(text)?.[0]);
  const whole = /(\d[\d,\u202f]*) (in all|known on|read so far|en tout|connus? le)/.exec(text)?.[1];
  // “240 events, in all” tells one number; any other text that has no second one is not understood.
  return [
    shown,
    whole === undefined ? (/ (in all|en tout|read so far)/.test(text) ? shown : NaN) : number(whole),
  ];
}

/** Changes the page's view to another one by its hash, without `#`, as a link on the page would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => location.replace(`#${next}`), hash);
}
