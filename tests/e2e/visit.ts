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

beforeAll(async () => {
  browser = await launchBrowser('shell');
});

afterAll(async () => {
  await browser?.close();
  await whole?.close();
});

afterEach(async () => {
  const done = visits;
  visits = [];
  for (const { page } of done) await page.context().close();
  // Whatever a test was about: no visit may complain or ask anyone else for anything.
  expect(done.flatMap((visit) => visit.complaints)).toEqual([]);
  expect(done.flatMap((visit) => visit.foreign)).toEqual([]);
});

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
  page.on('pageerror', (error) => made.complaints.push(String(error)));
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
