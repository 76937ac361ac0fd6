import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { Measured, Question } from '../pages/contestant';
import { watchFirstDrawing } from '../pages/firstDrawing';
import type { Site } from './site';

/** A browser for one contestant's one run, so that none inherits another's heap or caches. */
async function withPage<Result>(
  executablePath: string,
  work: (page: Page, cdp: CDPSession, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(900_000);
    page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
    return await work(page, await context.newCDPSession(page), browser);
  } finally {
    await browser.close();
  }
}

/** Lets a contestant measure itself in a page of its own. */
export function runContestant(
  executablePath: string,
  site: Site,
  contestant: string,
  question: Question,
): Promise<Measured> {
  return withPage(executablePath, async (page) => {
    await openBenchPage(page, site);
    return page.evaluate(([name, asked]) => window.bench(name, asked), [contestant, question] as const);
  });
}

async function openBenchPage(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.origin}/pages/index.html`);
  await page.waitForFunction(() => document.title === 'ready');
}

export type Weighed = {
  /** What the page holds beyond what it held with a thousand events, in bytes: heap and buffers. */
  readonly bytes: number;
  /** Parts of it by name. */
  readonly parts: { readonly [name: string]: number };
};

/** Weighs a page before and after it holds a dataset; what is garbage is collected first. */
export function weighContestant(
  executablePath: string,
  site: Site,
  contestant: string,
  n: number,
): Promise<Weighed> {
  return withPage(executablePath, async (page, cdp) => {
    await openBenchPage(page, site);
    const hold = (events: number) =>
      page.evaluate(([name, size]) => window.bench(name, { n: size, mode: '', samples: 0, warmups: 0 }), [
        contestant,
        events,
      ] as const);
    const weigh = async () => {
      // What the page has put off is done before the heap is weighed.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      const usage = await cdp.send('Runtime.getHeapUsage');
      return usage.usedSize + usage.backingStorageSize;
    };
    await hold(1000);
    const before = await weigh();
    const { bytes: parts = {} } = await hold(n);
    return { bytes: (await weigh()) - before, parts };
  });
}

/** A slow phone: a quarter of this machine's speed, 1.6 Mbit/s, 150 ms there and back. */
export const throttle = { cpu: 4, bytesPerSecond: 200_000, latencyMs: 150 };

export type Started = {
  /** From navigation until the first event is drawn, or a page without events shows its map. */
  readonly ms: number;
  /** Of the scripts that were there by then, the thread's that reads among them, as they came over the line. */
  readonly scriptBytes: number;
};

/** Opens a page for the first time, over a slow line. */
export function startOf(executablePath: string, address: string, drawsEvents: boolean): Promise<Started> {
  return withPage(executablePath, async (page, cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: throttle.latencyMs,
      downloadThroughput: throttle.bytesPerSecond,
      uploadThroughput: throttle.bytesPerSecond / 2,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
    const watch = drawsEvents ? watchFirstDrawing : watchMap;
    await page.addInitScript(`window.drawn = (${watch})()`);
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(async () => {
      const ms = await (window as unknown as { drawn: Promise<number> }).drawn;
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const scripts = files.filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= ms);
      return { ms, scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
    });
  });
}

/** When Leaflet's map stands in the page and its frame is done. As text in a page that is yet to load. */
function watchMap(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.leaflet-map-pane')) return void requestAnimationFrame(look);
      setTimeout(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
}
