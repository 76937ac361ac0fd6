import { expect, inject, it } from 'vitest';
import { elementSnippet } from '../../src/share/snippets/elementSnippet';
import { iframeSnippet, type Snippet } from '../../src/share/snippets/iframeSnippet';
import { scriptSnippet } from '../../src/share/snippets/scriptSnippet';
import { embedAddress } from '../../src/url/embedAddress';
import { embedHeightPx } from '../../src/url/embedRoom';
import { articleAround, articlePath } from './article';
import { visit } from './visit';

const app = `${inject('origin')}/`;

/** What the share dialog hands to a snippet, in the size "Article". */
const snippetOf = (autoHeight: boolean): Snippet => ({
  embed: embedAddress(app, { height: autoHeight ? 'auto' : 'fill' }),
  link: app,
  app,
  title: 'The 2020 Nagorno-Karabakh war',
  alt: 'Map and timeline',
  picture: `${app}data/pictures/nagorno-karabakh-2020.png`,
  heightPx: autoHeight ? embedHeightPx({ panels: [], show: 'map' }, 640) : 560,
  autoHeight,
  panels: [],
});

/** What web.dev calls a slow 4G: 150 ms, 1.6 Mbit/s. */
const slow = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 9.4e4 };

type Shift = { readonly value: number; readonly hadRecentInput: boolean };
type Way = readonly [name: string, write: (snippet: Snippet) => string, autoHeight: boolean];

const ways: readonly Way[] = [
  ['frame', iframeSnippet, false],
  ['script, automatic height', scriptSnippet, true],
  ['script, fixed height', scriptSnippet, false],
  ['component, automatic height', elementSnippet, true],
  ['component, fixed height', elementSnippet, false],
];

/** How far an article of a phone moves while the view in it comes, as browsers count it. */
async function shiftOf([name, write, autoHeight]: Way): Promise<number> {
  // Text before it and after it is in the window: what moves is seen.
  const html = articleAround(`${write(snippetOf(autoHeight))}<p>${'And so on. '.repeat(200)}</p>`);
  const { page } = await visit({
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    article: { html: '<title>Article</title>' },
    first: () => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as unknown as Shift;
          if (!hadRecentInput) shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    },
  });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', slow);
  await page.goto(new URL(articlePath({ html }), page.url()).href);
  const view = name.startsWith('component') ? page.locator('conflict-timeline') : page.frameLocator('iframe');
  await view.locator('.map-canvas').waitFor();
  await view.locator('.embed-count').filter({ hasText: /\d/ }).waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // What was drawn by now has been told two frames later.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { shifts } = window as unknown as { shifts: number[] };
            resolve(shifts.reduce((sum, value) => sum + value, 0));
          }),
        );
      }),
  );
}

it('on a phone with a slow network an article stays where it is, whichever way the view comes', async () => {
  // Most of the time is waiting for the network: they wait together.
  const shifts = await Promise.all(ways.map(async (way) => [way[0], await shiftOf(way)] as const));
  for (const [name, shift] of shifts) process.stdout.write(`layout shift, ${name}: ${shift.toFixed(4)}\n`);
  expect(shifts.filter(([, shift]) => shift > 0.02)).toEqual([]);
});
