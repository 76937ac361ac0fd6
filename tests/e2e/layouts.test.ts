import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visit } from './visit';

/** The text-spacing values of WCAG 2.2, 1.4.12, as a reader's own style sheet sets them. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
}

/**
 * What of the page can be brought into the window and read: heights of its parts in px, whether the page is wider than
 * the window, and which of some controls and lines lie under something else once they are scrolled to.
 */
async function reachable(page: Page) {
  return page.evaluate(() => {
    const height = (selector: string) =>
      Math.round(document.querySelector(selector)?.getBoundingClientRect().height ?? 0);
    const wanted = [
      ...[...document.querySelectorAll('.line-button')].slice(0, 3),
      ...[...document.querySelectorAll('.line-button')].slice(-1),
      ...document.querySelectorAll('.panel-tools select, .panel-tools button, .header button'),
      ...document.querySelectorAll('.timeline-clock-button, .timeline-date, .timeline-lane'),
    ];
    const covered = wanted.filter((element) => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      if (box.width === 0) return false;
      const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return !found || !(element.contains(found) || found.contains(element));
    });
    document.querySelector('.line-button')?.scrollIntoView({ block: 'center' });
    const line = document.querySelector('.line-button')?.getBoundingClientRect();
    const lines = [...document.querySelectorAll('.line-title, .timeline-title, .timeline-lane-name')];
    return {
      map: height('.app-main > .map'),
      timeline: height('.timeline'),
      lines: document.querySelectorAll('.line-button').length,
      lineInWindow: line !== undefined && line.top >= 0 && line.bottom <= innerHeight,
      sideways: document.documentElement.scrollWidth - innerWidth,
      covered: covered.map((element) => `${element.className}: ${element.textContent}`),
      cut: lines
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent),
    };
  });
}

describe('a page in a low window', () => {
  it('scrolls, and everything on it can be read and used', async () => {
    const { page, ready } = await visit({ viewport: { width: 720, height: 450 } });
    await ready();
    const sizes = [
      [720, 450, 300],
      [640, 450, 300],
      [1024, 560, 300],
      [844, 390, 300],
      [667, 320, 260],
      [320, 256, 196],
      [320, 225, 165],
    ] as const;
    for (const [width, height, map] of sizes) {
      await page.setViewportSize({ width, height });
      // The page lays itself out anew after the window has: what counts is where it comes to rest.
      await expect
        .poll(async () => ({ size: [width, height], ...(await reachable(page)) }))
        .toMatchObject({ lines: 240, lineInWindow: true, sideways: 0, covered: [], cut: [] });
      const found = await reachable(page);
      expect(found.map).toBeGreaterThanOrEqual(map);
      expect(found.timeline).toBeGreaterThanOrEqual(200);
    }
    // The wheel is the page's, over the map too; the links lead back.
    await page.setViewportSize({ width: 720, height: 450 });
    await page
      .getByRole('navigation', { name: 'Parts of the page' })
      .getByRole('button', { name: 'Map' })
      .click();
    await page.mouse.move(360, 250);
    await page.mouse.wheel(0, 200);
    await page.getByText('Hold Ctrl and scroll to zoom').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Days' }).click();
    await expect.poll(() => page.locator('.jump-links [aria-current]').textContent()).toBe('Days');
    await page.getByRole('button', { name: '240 events' }).click();
    const top = await page.locator('.panel').evaluate((panel) => panel.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(120);
  });

  it('has room for text that a reader has spaced out', async () => {
    const { page, ready } = await visit();
    await ready();
    await spaceOut(page);
    for (const [width, height] of [
      [1440, 900],
      [1366, 768],
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator('.app[data-scrolls]').waitFor();
      await expect
        .poll(async () => ({ size: [width, height], ...(await reachable(page)) }))
        .toMatchObject({ lines: 240, lineInWindow: true, sideways: 0, covered: [], cut: [] });
    }
  });

  it('leaves the list nearly half of the panel at the usual sizes', async () => {
    const { page, ready } = await visit();
    await ready();
    for (const [width, height, lang] of [
      [1440, 900, 'en'],
      [1440, 900, 'fr'],
      [1366, 768, 'fr'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate((hash) => location.replace(hash), `#v=1&lang=${lang}`);
      await page.locator(`.conflict-timeline[lang="${lang}"] .header-figures`).waitFor();
      const share = await page.evaluate(() => {
        const high = (selector: string) => document.querySelector(selector)?.clientHeight ?? NaN;
        return high('.list-scroll') / high('.panel');
      });
      expect(share, `${width}×${height} ${lang}`).toBeGreaterThan(0.45);
    }
  });
});

describe('the sheet of a phone', () => {
  const sheetOf = (page: Page) => page.getByRole('slider', { name: 'Panel' });

  async function drag(touch: CDPSession, x: number, from: number, to: number): Promise<void> {
    const dispatch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y, id: 1 }] });
    await dispatch('touchStart', from);
    for (let step = 1; step <= 10; step += 1) await dispatch('touchMove', from + ((to - from) * step) / 10);
    await dispatch('touchEnd');
  }

  it('follows the finger, says where it stands, and what it covers can’t be reached', async () => {
    const { page, ready } = await visit({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await ready();
    const handle = sheetOf(page);
    await handle.waitFor();
    const value = () => handle.getAttribute('aria-valuetext');
    const top = async () => Math.round((await page.locator('.panel').boundingBox())?.y ?? NaN);
    const inert = () =>
      page.evaluate(() => ({
        map: document.querySelector('.map')?.matches('[inert]'),
        lanes: document.querySelector('.timeline-lanes')?.closest('[inert]') !== null,
        clocks: document.querySelector('.timeline-bar')?.closest('[inert]') !== null,
      }));
    expect([await value(), await inert()]).toEqual(['half open', { map: false, lanes: true, clocks: false }]);
    // The map is whole above the clocks, and these are above the sheet.
    const clocks = await page.locator('.timeline-bar').boundingBox();
    expect((clocks?.y ?? NaN) + (clocks?.height ?? NaN)).toBeLessThanOrEqual(await top());

    const touch = await page.context().newCDPSession(page);
    await drag(touch, 195, (await top()) + 12, 110);
    await expect.poll(value).toBe('fully open');
    expect(await inert()).toEqual({ map: true, lanes: true, clocks: true });
    await expect.poll(top).toBe(68);

    await drag(touch, 195, 80, 800);
    await expect.poll(value).toBe('lowered');
    expect(await inert()).toEqual({ map: false, lanes: false, clocks: false });
    await expect.poll(top).toBe(844 - 150);

    // A tap, and the keys of a slider.
    await handle.tap();
    await expect.poll(value).toBe('half open');
    await handle.press('Home');
    await expect.poll(value).toBe('lowered');

    // An event opens half, and is lowered again with the list.
    await page.locator('.line-button').first().tap();
    await expect.poll(value).toBe('half open');
    await page.getByRole('button', { name: /← \d+ events/ }).tap();
    await expect.poll(value).toBe('lowered');
  });

  it('holds what was known on a day, with the list', async () => {
    const { page, ready } = await visit({ hash: 'known=2020-10-09', viewport: { width: 360, height: 640 } });
    await ready();
    const banner = page.locator('.panel .known');
    await banner.waitFor();
    const map = await page.locator('.map').boundingBox();
    expect(map?.height ?? NaN).toBeGreaterThan(190);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await banner.waitFor({ state: 'detached' });
  });
});
