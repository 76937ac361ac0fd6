import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings';
import { visit } from './visit';

/** A large screen, half of it or twice its zoom, and a phone. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 720, height: 900 },
  { width: 390, height: 844 },
] as const;

const [desktop, , phone] = sizes;

type State = {
  /** Of the link, without the theme. */
  readonly hash: string;
  /** What is there once the state is. */
  readonly shows: string;
  /**
   * What is looked at: under a dialog all is inert, and looked at in other states, so that a short list will do there,
   * of which axe walks every line. Default: the whole page.
   */
  readonly within?: string;
};

const list = '.panel .line-button';

const states: { readonly [name: string]: State } = {
  'as it opens': { hash: '', shows: list },
  'an event, in French': { hash: 'event=1017-ganja&lang=fr', shows: '.panel .detail-title' },
  'the claims': { hash: 'show=claims', shows: '.claims-chart canvas' },
  'as of a day, with lags': {
    hash: 'known=2020-10-09&lag=on&from=2020-10-01',
    shows: '.known',
  },
  'filters of every kind': {
    hash: 'q=ganja&category=strike,air&status=disputed,corroborated&actor=azerbaijan',
    shows: '.active-filters .chip',
  },
  'nothing that passes': { hash: 'q=zzzz', shows: '.panel .empty' },
  'years, counted': { hash: 'from=1988-02-20&to=2023-10-15', shows: list },
  'the filters': { hash: 'panel=filters&category=air', shows: 'dialog[open] input', within: 'dialog[open]' },
  'how to read it, in French': {
    hash: 'panel=guide&lang=fr&q=ganja',
    shows: 'dialog[open] h2',
    within: 'dialog[open]',
  },
  'the data': { hash: 'panel=data&q=ganja', shows: 'dialog[open] h2', within: 'dialog[open]' },
  'the ways to share': { hash: 'panel=share&q=ganja', shows: 'dialog[open] h2', within: 'dialog[open]' },
};

/**
 * Goes to a state of the page that is open; nothing moves, so that it is there when it is drawn. In the dark it speaks
 * the other language than the state does in the light.
 */
async function goTo(page: Page, { hash, shows }: State, theme: 'light' | 'dark'): Promise<void> {
  const link = new URLSearchParams(hash);
  const isFrench = (link.get('lang') === 'fr') === (theme === 'light');
  link.set('lang', isFrench ? 'fr' : 'en');
  link.set('theme', theme);
  await page.evaluate((to) => (location.hash = to), link.toString());
  await page.locator(`.conflict-timeline[data-theme="${theme}"][lang="${link.get('lang')}"]`).waitFor();
  await page.locator(shows).first().waitFor();
}

const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** What axe finds in a state at three widths: by all rules, in the dark on a phone by those of colours. */
async function findingsIn(page: Page, name: string, state: State): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await goTo(page, state, theme);
    for (const size of theme === 'light' ? sizes : [desktop, phone]) {
      await page.setViewportSize(size);
      await drawn(page);
      const findings = await axeFindings(
        page,
        theme === 'dark' && size === phone ? 'colors' : 'all',
        state.within,
      );
      found.push(...findings.map((finding) => `${name}, ${size.width}, ${theme}: ${finding}`));
    }
  }
  return found;
}

describe('axe finds nothing, by all rules of WCAG 2.2 AA and best practices,', () => {
  it('in any state of the page, at three widths, in both themes', { timeout: 300_000 }, async () => {
    const { page, ready } = await visit({ hasTouch: true });
    await ready();
    const found: string[] = [];
    for (const [name, state] of Object.entries(states)) found.push(...(await findingsIn(page, name, state)));
    expect(found).toEqual([]);
  });

  it('in any menu', { timeout: 120_000 }, async () => {
    // The list is not looked at here: a short one will do.
    const { page, ready } = await visit({ hash: 'q=ganja' });
    await ready();
    const menus: readonly (readonly [size: (typeof sizes)[number], button: string, opened: string])[] = [
      [desktop, '.facet-menu > .button', '.menu-popover'],
      [desktop, '.timeline-known-menu > .button', '.menu-popover'],
      [desktop, '.timeline-clock-menu > .button', '.menu-popover'],
      [desktop, '.map-layers > .map-button', '.map-popover'],
      [desktop, '.header-figures > summary', '.header-figures'],
      [phone, '.header-more > .button', '.menu-popover'],
      [phone, '.timeline-clock-button >> nth=0', '.timeline-popover:popover-open'],
      [phone, '.timeline-clock-button >> nth=1', '.timeline-popover:popover-open'],
      [phone, '.map-info', '.map-foot'],
    ];
    const found: string[] = [];
    for (const [size, button, opened] of menus) {
      await page.setViewportSize(size);
      await page.locator(button).first().click();
      await page.locator(opened).first().waitFor();
      const findings = await axeFindings(page, 'all', opened);
      found.push(...findings.map((finding) => `${button}: ${finding}`));
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });

  it(
    'on a phone and in low windows: sheet, chooser, key, a dragged file, in both themes and languages',
    {
      timeout: 240_000,
    },
    async () => {
      const { page, ready } = await visit({ viewport: phone, hasTouch: true });
      await ready();
      const found: string[] = [];
      /** What is there now, as it is, then in the dark and in French: nothing of it is closed by that. */
      const look = async (name: string, within?: string) => {
        for (const look of ['theme=light&lang=en', 'theme=dark&lang=fr']) {
          await page.evaluate((to) => {
            const link = new URLSearchParams(location.hash.slice(1));
            for (const [key, value] of new URLSearchParams(to)) link.set(key, value);
            location.replace(`#${link}`);
          }, look);
          const [theme = '', lang = ''] = look.split('&').map((part) => part.split('=')[1] ?? '');
          await page.locator(`.conflict-timeline[data-theme="${theme}"][lang="${lang}"]`).waitFor();
          await drawn(page);
          const findings = await axeFindings(page, 'all', within);
          found.push(...findings.map((finding) => `${name}, ${look}: ${finding}`));
        }
      };
      const handle = page.locator('.panel-handle');
      const sheetIs = (state: string) => page.locator(`.panel[data-sheet="${state}"]`).waitFor();
      await sheetIs('half');
      const map = await page.locator('.map').boundingBox();
      if (!map) throw new Error('there is no map');
      // The fullest ring is in the middle of the map: one of these is on it, whatever font its name is in.
      const chooser = page.locator('.map-chooser');
      const spots = [0, 9, -9, 18, -18].flatMap((x) => [0, 9, -9].map((y) => [x, y] as const));
      for (const [x, y] of spots) {
        await page.touchscreen.tap(map.x + map.width * 0.556 + x, map.y + map.height * 0.48 + y);
        await expect
          .poll(async () => (await chooser.count()) + (await page.locator('.panel .detail-title').count()))
          .toBeGreaterThan(0);
        if ((await chooser.count()) > 0) break;
      }
      await chooser.waitFor();
      await look('a crowded ring', '.map-chooser');
      await page.keyboard.press('Escape');
      await chooser.waitFor({ state: 'detached' });
      await handle.press('End');
      await sheetIs('full');
      await look('the sheet fully open');
      // A line of the list is as it was just now: some days of them will do from here on.
      await page.evaluate(() => location.replace('#from=2020-10-04&to=2020-10-08'));
      await handle.press('Home');
      await sheetIs('peek');
      await look('the sheet lowered');
      // A file that is held over the page tells so several times a second.
      const held = await page.evaluate(() =>
        Number(
          setInterval(() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['id'], 'own.csv'));
            const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
            document.body.dispatchEvent(over);
          }, 100),
        ),
      );
      await page.locator('.drop-file').waitFor();
      await look('a dragged file', '.drop-file');
      await page.evaluate((timer) => clearInterval(timer), held);
      await page.locator('.drop-file').waitFor({ state: 'detached' });
      for (const size of [
        { width: 844, height: 390 },
        { width: 720, height: 450 },
      ]) {
        await page.setViewportSize(size);
        await page.locator('.app[data-scrolls]').waitFor();
        await look(`${size.width}×${size.height}`);
      }
      expect(found).toEqual([]);
    },
  );

  it('in a file of the reader’s own, with rows that can’t be read', { timeout: 120_000 }, async () => {
    const { page, ready } = await visit({ hash: 'panel=data' });
    await ready();
    await page.getByLabel(/Open a file of your own/).setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'id,date,title\na,2020-10-01,One of mine\nb,2020-13-45,Second\nc,2020-10-03,Third\n',
      ),
    });
    await page.locator('.line-button', { hasText: 'One of mine' }).waitFor();
    const found: string[] = [];
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      await drawn(page);
      found.push(...(await axeFindings(page)));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['as it opens', '/?embed', ['', 'event=1017-ganja', 'known=2020-10-09']],
    // Some days: a line of the list is looked at as any other, and all of them took half a minute.
    ['with list and claims', '/?embed&panels=list,claims&height=auto', ['from=2020-10-04&to=2020-10-08']],
  ])('in an embedded view, %s', { timeout: 120_000 }, async (name, path, hashes) => {
    const { page } = await visit({ path, viewport: { width: 640, height: 520 } });
    await page.locator('.map-canvas').first().waitFor();
    await page.locator('.timeline-family').first().waitFor();
    await page.waitForLoadState('networkidle');
    const found: string[] = [];
    for (const hash of hashes)
      found.push(...(await findingsIn(page, `${name} ${hash}`, { hash, shows: '.embed-count' })));
    expect(found).toEqual([]);
  });

  it('where the data can’t be loaded', { timeout: 120_000 }, async () => {
    const made = await visit({ path: '/?data=/nowhere.json' });
    const { page } = made;
    await page.getByRole('alert').first().waitFor();
    const found: string[] = [];
    for (const [size, hash] of [
      [desktop, 'theme=light&lang=en'],
      [phone, 'theme=dark&lang=fr'],
    ] as const) {
      await page.setViewportSize(size);
      await page.evaluate((to) => location.replace(`#${to}`), hash);
      await page.locator(`.conflict-timeline[data-theme="${hash.slice(6, -8)}"]`).waitFor();
      await drawn(page);
      found.push(...(await axeFindings(page)));
      // The page is covered; its first stop is not.
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('loading-title');
    }
    expect(found).toEqual([]);
    // That there is no such file is what is tried.
    made.complaints.length = 0;
  });
});
