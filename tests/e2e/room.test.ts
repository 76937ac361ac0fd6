import { describe, expect, it } from 'vitest';
import { visit } from './visit';

describe('the controls of the page', () => {
  it.each([
    [1440, 'lang=fr&names=az'],
    [1440, 'names=hy'],
    [1366, 'lang=fr&known=2020-10-09'],
    [1024, 'lang=fr'],
    [940, 'category=diplomacy&actor=russia&status=documented'],
    [760, 'lang=fr'],
    [700, 'lang=en'],
  ])(
    'have room at %i px, %s: none lies on another or on the lanes, no name of a lane is cut',
    async (width, hash) => {
      const { page, ready } = await visit({ hash, viewport: { width, height: 900 } });
      await ready();
      const found = await page.evaluate(() => {
        const box = (element: Element) => element.getBoundingClientRect();
        const inHeader = [
          ...document.querySelectorAll('.header-title, .header button, .header input, .names-field'),
        ];
        const boxes = inHeader
          .map((element) => ({ of: element.textContent ?? '', ...box(element).toJSON() }))
          .filter(({ width }) => width > 0);
        const overlaps = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom,
            )
            .map((b) => `${a.of} on ${b.of}`),
        );
        const outside = boxes.filter(({ left, right }) => left < 0 || right > innerWidth).map(({ of }) => of);
        const controls = box(document.querySelector('.timeline-controls') ?? document.body);
        const lanes = box(document.querySelector('.timeline-lane') ?? document.body);
        const cards = [...document.querySelectorAll('.map-placeless, .map-legend')].map(box);
        const [left, right] = cards.sort((a, b) => a.left - b.left);
        const cardsMeet = left !== undefined && right !== undefined && left.right > right.left;
        const cut = [...document.querySelectorAll('.timeline-lane-name')]
          .filter((name) => name.scrollWidth > name.clientWidth)
          .map((name) => name.textContent);
        // The last letter of the count, not its box, which may grow.
        const count = document.createRange();
        count.selectNodeContents(document.querySelector('.panel-count b') ?? document.body);
        const [words, tools] = [
          count.getBoundingClientRect(),
          box(document.querySelector('.panel-tools') ?? document.body),
        ];
        const select = box(document.querySelector('.panel-tools select') ?? document.body);
        return {
          underTools: words.bottom > tools.top && tools.bottom > words.top && words.right > select.left,
          overlaps,
          outside,
          cardsMeet,
          cut,
          overLanes: Math.max(0, Math.round(controls.bottom - lanes.top)),
        };
      });
      expect(found).toEqual({
        underTools: false,
        overlaps: [],
        outside: [],
        cardsMeet: false,
        cut: [],
        overLanes: 0,
      });
    },
  );

  it.each(['', 'lang=fr'])('the cards on the map, as known on 9 October 2020, %s', async (hash) => {
    const { page, ready } = await visit({ hash: `known=2020-10-09&${hash}` });
    await ready();
    const [placeless, legend] = await Promise.all(
      ['.map-placeless', '.map-legend'].map((card) => page.locator(card).boundingBox()),
    );
    expect((placeless?.x ?? NaN) + (placeless?.width ?? NaN)).toBeLessThan(legend?.x ?? NaN);
  });

  it.each(['en', 'fr'])('the page on how to read this fits a phone whole, %s', async (lang) => {
    const { page } = await visit({
      hash: `panel=guide&lang=${lang}`,
      viewport: { width: 390, height: 844 },
    });
    const dialog = page.getByRole('dialog');
    await dialog.locator('.guide-section').last().waitFor();
    const hidden = await dialog.evaluate((element) => {
      const all = [element, ...element.querySelectorAll('*')];
      return Math.max(
        ...all.map((one) => one.scrollHeight - one.clientHeight * Number(one.clientHeight > 0)),
      );
    });
    const box = await dialog.boundingBox();
    expect(hidden).toBeLessThanOrEqual(1);
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(844);
  });

  it('an open claim is told in one card', async () => {
    const { page } = await visit({ hash: 'show=claims' });
    const table = page.locator('.claims-table');
    await table.waitFor();
    const chart = await page.locator('.claims-chart canvas').boundingBox();
    // The strip of what is not disclosed runs over the whole right column.
    await page.mouse.move((chart?.x ?? 0) + 1000, (chart?.y ?? 0) + 76);
    await page.locator('.claims-hover').waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await page.locator('.claims-card').waitFor();
    await page.locator('.claims-hover').waitFor({ state: 'detached' });
  });

  it('the list by when it became known tells its days on one line', async () => {
    const { page, ready } = await visit({ hash: 'sort=known' });
    await ready();
    const heights = await page
      .locator('.day-count')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(heights)).toEqual(new Set([1]));
    const first = await page.locator('.line-time').first().textContent();
    expect(first).toBe('27 Sept');
  });
});
