import { describe, expect, it } from 'vitest';
import { oneVisit, visit } from './visit';

describe('by keyboard alone', () => {
  const view = oneVisit();

  it('a reader comes from the page to the source of an event', async () => {
    const page = await view('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the events');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const title = await page.evaluate(
      () => document.activeElement?.querySelector('.line-title')?.textContent,
    );
    await page.keyboard.press('Enter');
    const event = page.getByRole('region', { name: 'Event', exact: true });
    expect(await event.getByRole('heading', { level: 2 }).textContent()).toBe(title);
    // On from the title: the first link is a source's.
    let href: string | null = null;
    for (let tabs = 0; tabs < 10 && href === null; tabs++) {
      await page.keyboard.press('Tab');
      href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    }
    expect(href).toMatch(/^https?:/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe(
      'noopener noreferrer',
    );
  });

  it('reaches every control, in the order of the page, and never gets stuck', async () => {
    const { page, ready } = await visit();
    await ready();
    const names: string[] = [];
    for (let tabs = 0; tabs < 120; tabs++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        return element.getAttribute('aria-label') ?? element.textContent ?? '';
      });
      if (name === '') break;
      names.push(name);
    }
    const position = (part: string) => names.findIndex((name) => name.includes(part));
    for (const part of ['Search', 'Category', 'Actor', 'Place', 'Status', 'Zoom in', 'From', 'To']) {
      expect(position(part), part).toBeGreaterThanOrEqual(0);
    }
    expect(position('Search')).toBeLessThan(position('Zoom in'));
    expect(names.length).toBeLessThan(119);
  });

  it('the map pans by arrows and zooms by plus and minus', async () => {
    const page = await view('');
    const stop = page.getByRole('region', { name: 'Map' }).locator('[tabindex="0"]').first();
    await stop.focus();
    await page.keyboard.press('+');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('map=');
    const zoomed = await page.evaluate(() => location.hash);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(zoomed);
  });

  it('Escape closes a menu and gives the focus back', async () => {
    const page = await view('');
    await page.getByRole('button', { name: /^Actor/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Actor' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('group', { name: 'Actor' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Actor');
  });
});
