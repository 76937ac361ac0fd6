import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, goTo, oneVisit, showView, visit } from './visit';

/** The numbers on the card of the item that is pointed at. */
async function told(page: Page): Promise<number[]> {
  const text = (await page.locator('.key-card').textContent()) ?? '';
  return [...(/· ([\d,]+)\D+([\d,]+)/.exec(text)?.slice(1) ?? [])].map((n) => Number(n.replace(/,/g, '')));
}

const litLines = (page: Page) => page.locator('.line-button:not([data-unlit])').count();

const screen = { width: 1440, height: 900 };
const view = oneVisit();

describe('the key to the marks', () => {
  it.each(['', 'known=2020-10-09', 'category=strike,air', 'from=1988-01-01&to=2023-12-31'])(
    'lights as many events as its card says, and filters none: %s',
    async (hash) => {
      const page = await view(hash);
      const before = await counts(page);
      const items = page.locator('.key-button:visible');
      await items.first().waitFor();
      for (let i = 0; i < (await items.count()); i += 1) {
        await items.nth(i).hover();
        const [lit, of] = await told(page);
        expect([await litLines(page), of]).toEqual([lit, before[0]]);
        expect(await counts(page)).toEqual(before);
      }
    },
  );

  it('keeps lit what is pressed until Escape', async () => {
    const page = await view('');
    const whole = await litLines(page);
    const item = page.locator('.key-button:visible', { hasText: 'disputed' });
    await item.click();
    // Where nothing is pointed at: Escape would take its card away first.
    await page.mouse.move(700, 2);
    expect(await item.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.key-card').waitFor({ state: 'detached' });
    expect(await litLines(page)).toBeLessThan(whole);
    await page.keyboard.press('Escape');
    await page.locator('.line-button[data-unlit]').first().waitFor({ state: 'detached' });
    expect(await item.getAttribute('aria-pressed')).toBe('false');
    expect(await litLines(page)).toBe(whole);
  });

  it('tells the same at the keyboard, in a card that belongs to its item', async () => {
    const page = await view('');
    const item = page.locator('.key-button:visible').first();
    await item.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const described = await item.getAttribute('aria-describedby');
    expect(await page.locator('.key-card').getAttribute('id')).toBe(described);
    await page.keyboard.press('Escape');
    await page.locator('.key-card').waitFor({ state: 'detached' });
  });

  it('has room at every size: nothing of it is cut, and it has two rows at most', async () => {
    const page = await view('');
    await page.locator('.key-button').first().waitFor({ state: 'attached' });
    for (const [width, height, lang] of [
      [1440, 900, 'en'],
      [1440, 900, 'fr'],
      [1366, 768, 'fr'],
      [1280, 720, 'en'],
      [1024, 700, 'fr'],
      [900, 700, 'en'],
      [960, 600, 'fr'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await goTo(page, `lang=${lang}`);
      await page.locator(`.conflict-timeline[lang="${lang}"]`).waitFor();
      const found = () =>
        page.locator('.key').evaluate((band) => {
          const frame = band.getBoundingClientRect();
          const cut = [...band.querySelectorAll('.key-button, .key-words, .key-all')].filter((item) => {
            const box = item.getBoundingClientRect();
            return box.width > 0 && (box.left < frame.left || box.right > frame.right + 0.5);
          });
          return { cut: cut.map((item) => item.textContent), inTwoRows: frame.height <= 64 };
        });
      await expect
        .poll(async () => ({ size: [width, height, lang], ...(await found()) }))
        .toEqual({ size: [width, height, lang], cut: [], inTwoRows: true });
    }
    await page.setViewportSize(screen);
  });

  it('opens the guide, from the band and on a phone from the map', async () => {
    const page = await view('');
    await page.locator('.key-all').click();
    await page.locator('.guide .guide-section').first().waitFor();
    const phone = await visit({ viewport: { width: 390, height: 844 } });
    await phone.ready();
    expect(await phone.page.locator('.key').isVisible()).toBe(false);
    await phone.page.locator('.map-key').click();
    await phone.page.locator('.guide .guide-section').first().waitFor();
  });

  it('has the claimants’ marks under the claims', async () => {
    const page = await view('show=claims');
    await page.locator('.key .key-words').nth(5).waitFor();
    expect(await page.locator('.key .key-mark').count()).toBe(6);
  });
});

describe('the ground', () => {
  it.each([
    [1440, 900],
    [1280, 720],
    [900, 700],
  ])('is dated at %i×%i, and its dates stay as they are', async (width, height) => {
    const page = await view('');
    await page.setViewportSize({ width, height });
    await showView(page, '');
    const dates = page.locator(':is(.key-ground .key-words, .map-dates li):visible');
    await dates.nth(1).waitFor();
    const seen = new Set<string>();
    for (let frame = 0; frame < 40; frame += 1) {
      seen.add((await dates.allTextContents()).join('|').trim());
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    expect([...seen]).toEqual([
      ' held by Armenian forces on 26\u00a0Sept\u00a02020| line of contact, 1994'.trim(),
    ]);
  });

  it('is switched off in Layers', async () => {
    const { page, ready } = await visit();
    await ready();
    await page.getByRole('button', { name: 'Layers' }).click();
    const layer = page.getByRole('checkbox', { name: 'Ground as it was on a day' });
    expect(await layer.isChecked()).toBe(true);
    const drawn = page.locator('.leaflet-map-dated-pane canvas').first();
    await drawn.waitFor({ state: 'attached' });
    await layer.uncheck();
    await drawn.waitFor({ state: 'detached' });
    expect(await page.locator('.map-dates').count()).toBe(0);
  });

  it('of 2020 is not drawn in September 2023', async () => {
    const page = await view('');
    await page.setViewportSize(screen);
    await showView(page, 'v=1&from=2023-09-01&to=2023-10-03');
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByText('it would not be true of all the days shown').waitFor();
    expect(await page.locator('.leaflet-map-dated-pane canvas').count()).toBe(0);
    expect(await page.locator(':is(.key-ground, .map-dates):visible').count()).toBe(0);
  });
});
