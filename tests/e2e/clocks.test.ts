import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { counts, oneVisit, visit } from './visit';

const hash = (page: Page) => page.evaluate(() => location.hash);
const knob = (page: Page) => page.getByRole('slider', { name: 'As known on' });
const spoken = (page: Page) => knob(page).getAttribute('aria-valuetext');

const view = oneVisit();

describe('the second clock', () => {
  it('stands at today, a stop of its own, and moves by keys: a day, a week, to either end', async () => {
    const page = await view('');
    const today = await counts(page);
    await knob(page).focus();
    expect(await spoken(page)).toBe('today');
    await page.keyboard.press('ArrowLeft');
    expect(await spoken(page)).toBe('Tuesday 10 November 2020');
    await page.keyboard.press('PageDown');
    expect(await spoken(page)).toBe('Tuesday 3 November 2020');
    await page.keyboard.press('Home');
    expect(await spoken(page)).toBe('Sunday 27 September 2020');
    await page.keyboard.press('ArrowRight');
    expect(await spoken(page)).toBe('Monday 28 September 2020');
    await expect.poll(() => hash(page)).toContain('known=2020-09-28');
    const banner = page.getByRole('region', { name: 'As known on' });
    await banner.getByText('As known on Monday 28 September 2020.').first().waitFor();
    expect((await counts(page))[0]).toBeLessThan(today[0]);
    await knob(page).focus();
    await page.keyboard.press('End');
    expect(await spoken(page)).toBe('today');
    await banner.waitFor({ state: 'detached' });
    await expect.poll(() => hash(page)).not.toContain('known');
    expect(await counts(page)).toEqual(today);

    // Its hint goes by Escape, and by nothing else as long as the pointer or the focus is there.
    const hint = page.locator('.timeline-known-hint');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await hint.waitFor();
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await knob(page).hover();
    await hint.hover();
    // Left, it would be gone after a while.
    expect(await hint.evaluate((it) => getComputedStyle(it).transitionDelay)).toBe('0s');
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'hidden' });

    // A date field has a ring at each of its stops, its calendar button too, which is the browser's.
    await page.getByLabel('From date').focus();
    const stop = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement)) return 'none';
        const { opacity, outlineStyle } = getComputedStyle(field);
        return `${field.getAttribute('aria-label')} ${opacity} ${outlineStyle}`;
      });
    const stops: string[] = [];
    for (let at = await stop(); at.startsWith('From'); at = await stop()) {
      stops.push(at);
      await page.keyboard.press('Tab');
    }
    expect(stops).toHaveLength(4);
    expect(new Set(stops)).toEqual(new Set(['From date 1 solid']));
  });

  it('is dragged to a day: every view follows, and the drag is one step back', async () => {
    // Soon after keys that moved it the drag would be a part of their step.
    const { page, ready } = await visit();
    await ready();
    const [all] = await counts(page);
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    const box = await knob(page).boundingBox();
    if (!box) throw new Error('the second clock has no knob');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 8, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, y, { steps: 4 });
    const late = await counts(page);
    expect(late[0]).toBeLessThan(all);
    await page.mouse.move(box.x + 40, y, { steps: 4 });
    expect((await counts(page))[0]).toBeLessThan(late[0]);
    await page.mouse.up();
    await expect.poll(() => hash(page)).toMatch(/known=2020-10-\d\d/);
    expect(await entries()).toBe(before + 1);
    await page.goBack();
    await expect.poll(async () => (await counts(page))[0]).toBe(all);
    expect(await spoken(page)).toBe('today');
  });

  it('is typed into; the day offered is the last of those shown, and nothing follows before Enter', async () => {
    const page = await view('from=2020-10-01&to=2020-10-20');
    await page.getByRole('button', { name: /^today Choose the day/ }).click();
    const field = page.getByLabel('Day', { exact: true });
    expect(await field.inputValue()).toBe('2020-10-20');
    await field.focus();
    await page.keyboard.type('10092020');
    expect(await hash(page)).not.toContain('known');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('known=2020-10-09');
    expect(await field.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('9 Oct 2020');
  });

  it('goes by a day from its banner, and says at either end of the data why it goes no further', async () => {
    const page = await view('known=2020-10-09');
    await page.getByRole('button', { name: 'Back by a day' }).click();
    await expect.poll(() => spoken(page)).toBe('Thursday 8 October 2020');
    await page.getByRole('button', { name: 'On by a day' }).click();
    await expect.poll(() => spoken(page)).toBe('Friday 9 October 2020');
    await page.evaluate(() => (location.hash = 'known=2030-01-01'));
    const on = page.getByRole('button', { name: 'On by a day' });
    await expect.poll(() => on.getAttribute('aria-disabled')).toBe('true');
    expect(await on.getAttribute('title')).toBe('The data ends on this day');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect.poll(() => spoken(page)).toBe('today');
  });

  it('tells a screen reader its counts when it rests, not at each step', async () => {
    const { page, ready } = await visit({ hash: 'known=2020-10-09' });
    await ready();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const status of document.querySelectorAll('[role="status"]'))
        new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
    await knob(page).focus();
    for (let steps = 0; steps < 8; steps++) await page.keyboard.press('ArrowRight');
    await expect
      .poll(told)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('As known on Saturday 17 October 2020'),
          expect.stringMatching(/known on 17 October$/),
        ]),
      );
    expect((await told()).length).toBeLessThanOrEqual(4);
  });

  it('and the first are one tap away on a phone, each of them', async () => {
    const { page, ready } = await visit({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await ready();
    await page.getByRole('button', { name: /^As known on\s*today/ }).tap();
    await knob(page).waitFor();
    await page.getByRole('button', { name: 'Show that evening' }).tap();
    await expect.poll(() => hash(page)).toContain('known=2020-11-10');
    await page.getByRole('button', { name: /^Happened/ }).tap();
    await page.getByRole('button', { name: 'Week', exact: true }).tap();
    await expect.poll(() => hash(page)).toContain('to=2020-10-03');
  });
});

describe('the first clock', () => {
  it('takes a typed date when it is whole, and leaves the other end where it was', async () => {
    const page = await view('');
    const to = page.getByLabel('To date');
    await to.focus();
    // 11 October, in the order of the browser's own language; its first digit makes it 1 January.
    await page.keyboard.type('10112020');
    expect(await hash(page)).not.toContain('to=');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('from=2020-09-27&to=2020-10-11');
    await page.getByLabel('From date').focus();
    await page.keyboard.type('10052020');
    await to.focus();
    await expect.poll(() => hash(page)).toContain('from=2020-10-05&to=2020-10-11');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.getByLabel('From date').focus();
    expect(await hash(page)).toContain('from=2020-10-05&to=2020-10-11');
  });
});

describe('the panel’s counts', () => {
  it('say what passes at another time, and show all of it', async () => {
    const page = await view('q=ganja');
    const [shown] = await counts(page);
    const more = page.locator('.panel-more');
    const numbers = async () => ((await more.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    // How many more there are comes with an answer of its own.
    await expect.poll(async () => ((await numbers())[1] ?? NaN) - ((await numbers())[0] ?? 0)).toBe(shown);
    const [count = 0, all = 0] = await numbers();
    expect(count).toBeGreaterThan(0);
    await more.getByRole('button', { name: `Show all ${all}` }).click();
    await expect.poll(async () => (await counts(page))[0]).toBe(all);
    await more.waitFor({ state: 'detached' });
  });

  it('of what has no place given is what a click shows', async () => {
    const { page, ready } = await visit({ hash: 'panel=data' });
    await ready();
    await page.getByLabel(/Open a file of your own/).setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'date,title,lat,lng\n2021-05-01,One,40.1,46.2\n2021-05-02,Two,,\n2021-05-03,Three,,\n2021-05-04,Four,40,46\n',
      ),
    });
    await expect.poll(() => counts(page)).toEqual([4, 4]);
    await page.locator('.panel').getByRole('button', { name: '2 with no place given' }).click();
    await expect.poll(() => counts(page)).toEqual([2, 4]);
  });
});

describe('the timeline’s tooltip', () => {
  it('keeps clear of the clocks, and tells what is under the pointer after the wheel', async () => {
    const page = await view('');
    const lanes = await page.locator('.timeline-lanes canvas').boundingBox();
    const controls = await page.locator('.timeline-controls').boundingBox();
    if (!lanes || !controls) throw new Error('there is no timeline');
    const tip = page.locator('.timeline-tip');
    const y = lanes.y + 19;
    let x = lanes.x + lanes.width - 400;
    for (; x < lanes.x + lanes.width; x += 3) {
      await page.mouse.move(x, y);
      if (await tip.isVisible()) break;
    }
    const box = await tip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(controls.y + controls.height);
    const told = await tip.textContent();
    // Sideways, by some days: another event, or none, comes under the pointer.
    await page.mouse.wheel(260, 0);
    await expect.poll(async () => ((await tip.count()) === 0 ? '' : await tip.textContent())).not.toBe(told);
  });
});

describe('the list', () => {
  it('begins at its first line when its order changes', async () => {
    const page = await view('');
    const scroller = page.locator('.list-scroll');
    await scroller.evaluate((list) => list.scrollTo(0, 2500));
    await page.getByRole('combobox', { name: 'Order' }).selectOption('latest');
    await expect.poll(() => scroller.evaluate((list) => list.scrollTop)).toBe(0);
  });
});
