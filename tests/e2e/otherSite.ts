import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './launch';

/** An article on another site than the app's: another host and another port. */
export type Article = {
  readonly body: string;
  /** Its own Content-Security-Policy. Default: none. */
  readonly policy?: string;
};

let browser: Browser;
let server: Server;
let articles: ReadonlyMap<string, Article> = new Map();
let opened: { readonly page: Page; readonly complaints: string[]; readonly strangers: string[] }[] = [];

beforeAll(async () => {
  browser = await launchBrowser('shell');
  server = createServer((request, response) => {
    const article = articles.get(request.url ?? '');
    // A browser asks for a picture of the site by itself.
    response.writeHead(article ? 200 : 204, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(article?.policy === undefined ? {} : { 'Content-Security-Policy': article.policy }),
    });
    response.end(article?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

afterEach(async () => {
  const done = opened;
  opened = [];
  for (const { page } of done) await page.context().close();
  expect(done.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(done.flatMap(({ strangers }) => strangers)).toEqual([]);
});

/** Origin of the articles; that of the app is `inject('origin')`. */
export function articleOrigin(): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the article’s server has no port');
  return `http://localhost:${address.port}`;
}

/** Opens an article. No page may complain, or ask anyone but the app and itself for anything. */
export async function openArticle(article: Article, options: BrowserContextOptions = {}): Promise<Page> {
  articles = new Map([['/article.html', article]]);
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const made = { page, complaints: [] as string[], strangers: [] as string[] };
  const friends = [articleOrigin(), inject('origin')];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) made.complaints.push(message.text());
  });
  page.on('pageerror', (error) => made.complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !friends.includes(url.origin)) made.strangers.push(url.href);
  });
  opened.push(made);
  await page.goto(`${articleOrigin()}/article.html`);
  return page;
}
