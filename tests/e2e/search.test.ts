import { expect, it } from 'vitest';
import { counts, visit } from './visit';

it('a search marks what it found, counts what it lists, and puts a slip right', async () => {
  const { page, ready } = await visit();
  await ready();
  const field = page.getByRole('searchbox', { name: 'Search' });
  const lines = page.locator('.line-button');
  const counted = async () => (await counts(page))[0];
  const found: number[] = [];
  for (const name of ['Gәncә', 'Гянджа', 'Ganja']) {
    await field.fill(name);
    await expect.poll(() => lines.locator('mark').count()).toBeGreaterThan(0);
    await expect.poll(() => lines.count()).toBe(await counted());
    found.push(await counted());
  }
  expect(new Set(found).size).toBe(1);
  // A line that doesn't show the name says where its event has it.
  const texts = await lines.evaluateAll((all) =>
    all.map((line) => line.querySelector('mark, .line-why')?.textContent ?? ''),
  );
  expect(texts).not.toContain('');
  expect(texts).toContain(' · matches: “Ganja” (summary)');

  await field.fill('Stepanakrt');
  const nearest = page.getByRole('button', { name: /^Stepanakert \(\d+\)$/ });
  await nearest.waitFor();
  const promised = Number(/\d+/.exec((await nearest.textContent()) ?? '')?.[0]);
  await nearest.press('Enter');
  await expect.poll(() => lines.count()).toBe(promised);
  expect(await counted()).toBe(promised);
  expect(await field.inputValue()).toBe('Stepanakert');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

  await field.fill('%');
  await page.getByText('There is nothing to search for in “%”').waitFor();
});
