import type { Locator, Page } from 'playwright';

/** A number from 0 up to 1, the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a reader may do; it does nothing where the page has nothing to do it with, and then tells so. */
export type Action = (page: Page, random: Random) => Promise<boolean>;

const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Clicks one of the elements that are in sight; a mark that moves away meanwhile is left alone. */
async function clickOneOf(all: Locator, random: Random): Promise<boolean> {
  const count = await all.count();
  if (count === 0) return false;
  const one = all.nth(Math.floor(random() * count));
  return one.click({ timeout: 1000, noWaitAfter: true }).then(
    () => true,
    () => false,
  );
}

async function pointIn(page: Page, selector: string, random: Random) {
  const there = page.locator(selector);
  const box = (await there.count()) > 0 && (await there.first().boundingBox());
  if (!box) return undefined;
  return { x: box.x + box.width * (0.1 + random() * 0.8), y: box.y + box.height * (0.15 + random() * 0.7) };
}

async function drag(page: Page, selector: string, random: Random): Promise<boolean> {
  const from = await pointIn(page, selector, random);
  const to = await pointIn(page, selector, random);
  if (!from || !to) return false;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
  return true;
}

async function wheel(page: Page, selector: string, random: Random): Promise<boolean> {
  const at = await pointIn(page, selector, random);
  if (!at) return false;
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, oneOf([-240, -120, 120, 240], random));
  return true;
}

async function facet(page: Page, random: Random, buttons: string): Promise<boolean> {
  if (!(await clickOneOf(page.locator(buttons), random))) return false;
  const options = page.locator('.menu-popover .facet-option');
  await options
    .first()
    .waitFor({ timeout: 2000 })
    .catch(() => undefined);
  const ticked = await clickOneOf(options, random);
  await page.keyboard.press('Escape');
  return ticked;
}

/** Does something in the dialog of the filters, where the header has no room for them, and closes it. */
async function inDialog(page: Page, act: (dialog: Locator) => Promise<boolean>): Promise<boolean> {
  const opener = page.locator('.header-filters');
  const dialog = page.locator('dialog[open]');
  if (!(await opener.isVisible())) return false;
  // Going back in history may have opened it.
  if ((await dialog.count()) === 0) await opener.click();
  await dialog.locator('.facet-option').first().waitFor();
  const acted = await act(dialog);
  // Escape in a search field with a text empties that first.
  await dialog.locator('.filters-dialog-foot button').click();
  await dialog.waitFor({ state: 'detached' });
  return acted;
}

const words = ['ganja', 'Şuşa', 'ceasefire', 'drone', 'Moscow', '158', 'q', 'Ստեփանակերտ', 'no such word'];

/** The kinds of actions by name. */
export const actions: { readonly [name: string]: Action } = {
  'tick a filter': (page, random) => facet(page, random, '.header .facet-menu > button'),
  'tick a filter of claims': (page, random) => facet(page, random, '.claim-filters .facet-menu > button'),
  search: async (page, random) => {
    const field = page.locator('.header input[type="search"]');
    if ((await field.count()) === 0) return false;
    await field.fill(oneOf(words, random));
    return true;
  },
  'tick a filter in the dialog': (page, random) =>
    inDialog(page, (dialog) => clickOneOf(dialog.locator('.facet-option:visible'), random)),
  'search in the dialog': (page, random) =>
    inDialog(page, async (dialog) => {
      await dialog.locator('.search-field input').fill(random() < 0.5 ? oneOf(words, random) : '');
      return true;
    }),
  'empty the search': async (page) => {
    const field = page.locator('.header input[type="search"]');
    if ((await field.count()) === 0) return false;
    await field.fill('');
    return true;
  },
  'press a lane': (page, random) => clickOneOf(page.locator('.timeline-lane'), random),
  'press a period': (page, random) =>
    clickOneOf(page.locator('.timeline-spans button, .timeline-fold'), random),
  'move a handle by keys': async (page, random) => {
    const handle = page.locator(oneOf(['.timeline-handle-from', '.timeline-handle-to'], random));
    if ((await handle.count()) === 0) return false;
    await handle.press(oneOf(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'], random));
    return true;
  },
  'move the second clock by keys': async (page, random) => {
    const slider = page.locator('.timeline-known-slider');
    if ((await slider.count()) === 0) return false;
    await slider.press(oneOf(['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'End'], random));
    return true;
  },
  'go back to today': (page, random) => clickOneOf(page.locator('.known-end'), random),
  'drag in the lanes': (page, random) => drag(page, '.timeline-lanes canvas', random),
  'turn the wheel over the lanes': (page, random) => wheel(page, '.timeline-lanes canvas', random),
  'drag the map': (page, random) => drag(page, '.map-leaflet', random),
  'turn the wheel over the map': (page, random) => wheel(page, '.map-leaflet', random),
  'click into the map': async (page, random) => {
    const at = await pointIn(page, '.map-leaflet', random);
    if (!at) return false;
    await page.mouse.click(at.x, at.y);
    return true;
  },
  'press a chip of the map': (page, random) => clickOneOf(page.locator('.map-chip'), random),
  'narrow to the area of the map': (page, random) =>
    clickOneOf(page.locator('.map-button[aria-pressed]:has(.map-button-text)'), random),
  'open an event': (page, random) => clickOneOf(page.locator('.line-button'), random),
  'go on from an event': (page, random) => clickOneOf(page.locator('.detail-nav button'), random),
  'order the list': async (page, random) => {
    const select = page.locator('.panel-tools select');
    if ((await select.count()) === 0) return false;
    await select.selectOption(oneOf(['time', 'latest', 'known'], random));
    return true;
  },
  'switch between map and claims': (page, random) => clickOneOf(page.locator('.header .segment'), random),
  'switch between map and claims in the menu': async (page, random) => {
    const opener = page.locator('.header-more > button');
    if (!(await opener.isVisible()) || !(await clickOneOf(opener, random))) return false;
    const switched = await clickOneOf(page.locator('.header-more .segment'), random);
    await page.keyboard.press('Escape');
    return switched;
  },
  'remove a filter': (page, random) => clickOneOf(page.locator('.active-filters button'), random),
  'go back in history': async (page) => {
    const moved = await page.evaluate(() => history.length > 2);
    if (moved) await page.evaluate(() => history.back());
    return moved;
  },
  'open the killed': (page, random) =>
    clickOneOf(page.locator('.header-figures summary, .header-figures button'), random),
  'press Escape': async (page) => {
    await page.keyboard.press('Escape');
    return true;
  },
};
