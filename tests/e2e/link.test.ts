import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { datasets } from '../data/datasets';
import { counts, oneVisit, visit } from './visit';

const total = datasets[0]?.[1].events.length ?? 0;

/** The address as the page has it; the test tool hears of a change a moment later. */
const hashOf = async (page: Page) => (await page.evaluate(() => location.hash)).slice(1);

describe('a link', () => {
  const view = oneVisit();

  it('restores the view exactly', async () => {
    const hash =
      'v=1&from=2020-10-04&to=2020-10-20&q=ganja&category=strike,air&actor=azerbaijan&status=disputed,corroborated&map=46.5,40.3,8.5&event=1017-ganja&lang=en&theme=dark';
    const first = await visit({ hash });
    await first.page.getByRole('heading', { level: 2, name: /Missiles hit homes in Ganja/ }).waitFor();
    expect(await hashOf(first.page)).toBe(hash);
    const second = await visit({ hash: await hashOf(first.page) });
    await second.page.getByRole('heading', { level: 2, name: /Missiles hit homes in Ganja/ }).waitFor();
    expect(await second.page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await second.page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('ganja');
    // The base map comes after the events.
    await Promise.all([first, second].map(({ page }) => page.waitForLoadState('networkidle')));
    const pictures = () => Promise.all([first.page.screenshot(), second.page.screenshot()]);
    await expect
      .poll(
        async () => {
          const [one, other] = await pictures();
          return one.equals(other);
        },
        { timeout: 20_000 },
      )
      .toBe(true);
  });

  it('made by clicking opens the same events elsewhere', async () => {
    const first = await visit();
    await first.ready();
    await first.page.getByRole('button', { name: 'Week', exact: true }).click();
    await first.page.getByRole('button', { name: /^Status/ }).click();
    await first.page.getByRole('checkbox', { name: /one side’s word/ }).check();
    const shown = await counts(first.page);
    const second = await visit({ hash: await hashOf(first.page) });
    await second.ready();
    expect(await counts(second.page)).toEqual(shown);
  });

  it('goes back and forward through what was set', async () => {
    const page = await view('');
    const all = await counts(page);
    await page.getByRole('button', { name: 'Day', exact: true }).click();
    const day = await counts(page);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    const everything = await counts(page);
    expect(everything[0]).toBe(everything[1]);
    await page.goBack();
    await expect.poll(() => counts(page)).toEqual(day);
    await page.goBack();
    await expect.poll(() => counts(page)).toEqual(all);
    await page.goForward();
    await expect.poll(() => counts(page)).toEqual(day);
  });

  it('with nonsense opens with what can be read and counts the rest', async () => {
    const page = await view('v=1&category=strike&from=32nd&zoom=%%%');
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/^2 parts of the link could not be read \(from\)\./);
    expect(await page.getByRole('button', { name: 'Remove Strikes on settlements' }).count()).toBe(1);
  });

  it('to an event that the filters hide opens it and says so', async () => {
    const page = await view('v=1&category=media&event=1017-ganja');
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await event.getByText('The filters hide this event').waitFor();
    await event.getByRole('heading', { level: 2, name: /Missiles hit homes in Ganja/ }).waitFor();
  });

  it('to an event outside the days shown says so, and shows it among the others when asked', async () => {
    const page = await view('v=1&category=media&event=bg-khojaly');
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await event.getByText('outside the days shown').waitFor();
    await event.getByRole('button', { name: 'Show everything' }).click();
    await event.getByText(new RegExp(`^\\d+ of ${total}$`)).waitFor();
  });

  it('to an event that is not there says so', async () => {
    const page = await view('v=1&event=no-such-event');
    await page.getByText('no event with the id “no-such-event”').waitFor();
  });
});
