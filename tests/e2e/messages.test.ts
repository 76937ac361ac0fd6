import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { heightMessage } from '../../src/embed/frame/messages';
import { articleAround, articlePath } from './article';
import { hostileTexts, sentinel } from './hostileTexts';
import { visit } from './visit';

const origin = inject('origin');
const strangerOrigin = inject('strangerOrigin');

type Heard = { readonly origin: string; readonly data: unknown };
type Hearing = { heard: Heard[] };

/** What an article writes down of the messages that it gets. */
const listening = `<script>
  window.heard = [];
  addEventListener('message', ({ origin, data }) => window.heard.push({ origin, data }));
</script>`;

const heard = (page: Page) => page.evaluate(() => (window as unknown as Hearing).heard);
const place = `<div data-conflict-timeline="${origin}/" data-height="400"></div><script src="${origin}/embed.js"></script>`;

/** The embedded view's own frame, once its events are there. */
async function frameOf(page: Page) {
  await page
    .frameLocator('iframe')
    .locator('.embed-count')
    .filter({ hasText: /\d+ of \d+ events/ })
    .waitFor();
  // The map comes after the timeline, and its ground after the events.
  await page.frameLocator('iframe').locator('.map-canvas').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const frame = page.frames().find((each) => each.url().startsWith(origin));
  if (!frame) throw new Error('the view has no frame');
  return frame;
}

describe('the messages of an embedded view', () => {
  it('are the four that hosts listen to, each in exactly its shape, and nothing else', async () => {
    const address = `${origin}/?embed&height=auto&id=war-1`;
    const { page } = await visit({
      article: {
        html: articleAround(`<iframe src="${address}" width="700" height="400"></iframe>`, listening),
      },
    });
    const frame = await frameOf(page);
    const height = await frame.evaluate(() =>
      Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0),
    );
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
    const all = await heard(page);
    expect(all.slice(-4)).toEqual(
      [
        { type: heightMessage, height },
        { 'datawrapper-height': { 'war-1': height } },
        { sentinel: 'amp', type: 'embed-size', height },
        JSON.stringify({ src: address, context: 'iframe.resize', height }),
      ].map((data) => ({ origin, data })),
    );
    expect(all.length % 4).toBe(0);
  });
});

describe('a hostile page around the view', () => {
  it('changes nothing in it by whatever it sends', async () => {
    const { page } = await visit({
      article: { html: articleAround(`<iframe src="${origin}/?embed" width="700" height="500"></iframe>`) },
    });
    const frame = await frameOf(page);
    const state = () =>
      frame.evaluate(() => [location.href, document.querySelector('.embed')?.textContent, document.title]);
    const before = await state();
    await page.evaluate(
      ({ type, texts }) => {
        const child = document.querySelector('iframe')?.contentWindow;
        if (!child) throw new Error('there is no frame');
        const deep: { in?: unknown } = {};
        for (let i = 0, at = deep; i < 500; i++) at = at.in = {} as { in?: unknown };
        const junk: unknown[] = [
          null,
          undefined,
          NaN,
          [],
          deep,
          'x'.repeat(1_000_000),
          new Map([[{}, new Set([1])]]),
          new ArrayBuffer(100_000),
          new Error('change-over'),
          'change-over',
          { type: 'ready' },
          { kind: 'done', result: { kind: 'loaded', table: {} } },
          { kind: 'progress', progress: { bytes: 1, rows: 1 } },
          { source: { url: 'https://evil.example/x.json' } },
          { type, height: 5 },
          { type: 'ct-filter', view: { q: 'x' } },
          JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
          ...texts,
        ];
        for (let i = 0; i < 5000; i++) {
          const one = junk[i % junk.length];
          if (typeof one !== 'string' || one.length < 10_000 || i < 200) child.postMessage(one, '*');
        }
        child.postMessage(0, '*', [new MessageChannel().port1]);
      },
      { type: heightMessage, texts: hostileTexts.filter((text) => text.isWellFormed()) },
    );
    // What was sent before this has been taken: the last message comes after all the others.
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const own = new MessageChannel();
          own.port1.onmessage = resolve;
          requestAnimationFrame(() => own.port2.postMessage(0));
        }),
    );
    expect(await state()).toEqual(before);
    expect(await frame.evaluate((name) => [name in window, Object.keys(Object.prototype)], sentinel)).toEqual(
      [false, []],
    );
  });

  it('can only change the link, which is read as any other', async () => {
    const address = `${origin}/?embed`;
    const { page } = await visit({
      article: { html: articleAround(`<iframe src="${address}" width="700" height="500"></iframe>`) },
    });
    const frame = await frameOf(page);
    const texts = hostileTexts.filter((text) => text.length < 300 && text.isWellFormed()).slice(0, 200);
    for (let at = 0; at < texts.length; at += 20) {
      await page.evaluate(
        ([start, some]) => {
          const child = document.querySelector('iframe')?.contentWindow;
          for (const text of some)
            child?.location.replace(`${start}#v=1&q=${encodeURIComponent(text)}&zoom=${text}`);
        },
        [address, texts.slice(at, at + 20)] as const,
      );
      await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await page.frameLocator('iframe').getByRole('alert').filter({ hasText: 'could not be read' }).waitFor();
    expect(
      await frame.evaluate(
        (name) => [
          name in window,
          Object.keys(Object.prototype),
          document.documentElement.scrollWidth - window.innerWidth,
        ],
        sentinel,
      ),
    ).toEqual([false, [], 0]);
  });
});

describe('the article’s script', () => {
  it('takes no height from a frame that is not its own', async () => {
    const foreign = articlePath({
      html: `<script>
        for (const height of [300, 900, 4000]) {
          parent.postMessage({ type: '${heightMessage}', height }, '*');
        }
        parent.postMessage('done', '*');
      </script>`,
    });
    const { page } = await visit({
      article: {
        html: articleAround(
          `${place}<iframe id="foreign" src="${strangerOrigin}${foreign}"></iframe>
           <iframe src="${origin}/?embed&height=auto&id=other" width="320" height="700"></iframe>`,
          listening,
        ),
      },
    });
    const own = page.locator('main > div iframe');
    await expect.poll(() => own.getAttribute('height')).not.toBe('400');
    const others = page.locator('main > iframe').last().contentFrame();
    await others
      .locator('.embed-count')
      .filter({ hasText: /\d+ of \d+ events/ })
      .waitFor();
    const said = async (words: string) =>
      (await heard(page)).filter(({ data }) => JSON.stringify(data).includes(words)).length;
    await expect.poll(() => said('done')).toBe(1);
    // The view of the right site that somebody else put there speaks last.
    const before = await said('"other"');
    await page
      .locator('main > iframe')
      .last()
      .evaluate((frame: HTMLIFrameElement) => (frame.width = '420'));
    await expect.poll(() => said('"other"')).toBeGreaterThan(before);
    const content = await own
      .contentFrame()
      .locator('.embed')
      .evaluate((embed) => String(Math.ceil(embed.getBoundingClientRect().height)));
    expect(await own.getAttribute('height')).toBe(content);
    expect(await page.locator('main > iframe').last().getAttribute('height')).toBe('700');
  });

  it('takes no height from its own frame once that shows another site', async () => {
    const { page } = await visit({ article: { html: articleAround(place, listening) } });
    const own = page.locator('main iframe');
    await expect.poll(() => own.getAttribute('height')).not.toBe('400');
    const before = await own.getAttribute('height');
    const foreign = articlePath({
      html: `<script>
        parent.postMessage({ type: '${heightMessage}', height: 900 }, '*');
        parent.postMessage('done', '*');
      </script>`,
    });
    await own.evaluate((frame: HTMLIFrameElement, src) => (frame.src = src), strangerOrigin + foreign);
    await expect.poll(async () => (await heard(page)).some(({ data }) => data === 'done')).toBe(true);
    expect(await own.getAttribute('height')).toBe(before);
  });

  it('takes no height that is none, or beyond 200 to 5,000', async () => {
    const { page } = await visit({ article: { html: articleAround(place, listening) } });
    const own = page.locator('main iframe');
    await expect.poll(() => own.getAttribute('height')).not.toBe('400');
    const before = await own.getAttribute('height');
    const frame = await frameOf(page);
    await frame.evaluate((type) => {
      const heights = [
        NaN,
        Infinity,
        -Infinity,
        -1,
        0,
        199,
        5001,
        1e9,
        '400',
        [400],
        { height: 400 },
        null,
        true,
      ];
      for (const height of heights) parent.postMessage({ type, height }, '*');
      parent.postMessage([{ type, height: 400 }], '*');
      parent.postMessage(JSON.stringify({ type, height: 400 }), '*');
      parent.postMessage({ type: 'other', height: 400 }, '*');
      parent.postMessage('done', '*');
    }, heightMessage);
    await expect.poll(async () => (await heard(page)).some(({ data }) => data === 'done')).toBe(true);
    expect(await own.getAttribute('height')).toBe(before);
    // And takes what is one: the message arrives, so it was the height that was refused.
    await frame.evaluate((type) => parent.postMessage({ type, height: 777.2 }, '*'), heightMessage);
    await expect.poll(() => own.getAttribute('height')).toBe('778');
  });
});
