import { describe, expect, it } from 'vitest';
import { goTo, oneVisit, showView } from './visit';

describe('the controls of the page', () => {
  const view = oneVisit();

  it('have room at every width: none lies on another or on the lanes, no name of a lane is cut', async () => {
    const page = await view('');
    for (const [width, hash] of [
      [1440, 'lang=fr&names=az'],
      [1440, 'names=hy'],
      [1366, 'lang=fr&known=2020-10-09'],
      [1024, 'lang=fr'],
      [940, 'category=diplomacy&actor=russia&status=documented'],
      [760, 'lang=fr'],
      [700, 'lang=en'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await goTo(page, hash);
      const lang = hash.includes('lang=fr') ? 'fr' : 'en';
      await page.locator(`.conflict-timeline[lang="${lang}"]`).waitFor();
      const found = () =>
        page.evaluate(() => {
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
                (b) =>
                  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom,
              )
              .map((b) => `${a.of} on ${b.of}`),
          );
          const outside = boxes
            .filter(({ left, right }) => left < 0 || right > innerWidth)
            .map(({ of }) => of);
          const controls = box(document.querySelector('.timeline-controls, .timeline-bar') ?? document.body);
          const lanes = box(document.querySelector('.timeline-lane') ?? document.body);
          const onMap = [...document.querySelectorAll('.map-chip, .map-over [data-card]')]
            .map((element) => ({ of: element.textContent ?? '', ...box(element).toJSON() }))
            .filter(({ width }) => width > 0);
          const cardsMeet = onMap.flatMap((a, index) =>
            onMap
              .slice(index + 1)
              .filter(
                (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom,
              )
              .map((b) => `${a.of} on ${b.of}`),
          );
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
      await expect
        .poll(async () => ({ at: [width, hash], ...(await found()) }))
        .toEqual({
          at: [width, hash],
          underTools: false,
          overlaps: [],
          outside: [],
          cardsMeet: [],
          cut: [],
          overLanes: 0,
        });
    }
  });

  it.each([
    [390, 844, 'en'],
    [390, 844, 'fr'],
    [320, 256, 'en'],
    [320, 256, 'fr'],
    [1366, 768, 'fr'],
  ])(
    'the page on how to read this is reached whole by scrolling it, %i×%i, %s',
    async (width, height, lang) => {
      const page = await view('');
      await page.setViewportSize({ width, height });
      await showView(page, `panel=guide&lang=${lang}`);
      await page.locator(`.conflict-timeline[lang="${lang}"]`).waitFor();
      const dialog = page.getByRole('dialog');
      const sections = dialog.locator('.guide-section');
      await sections.last().waitFor();
      // The conflict's own notes come with its map.
      await page.waitForLoadState('networkidle');
      const found = await dialog.evaluate((element) => {
        const frame = element.getBoundingClientRect();
        const all = [...element.querySelectorAll('*')];
        const wider = all.filter((one) => {
          const { left, right, width: own } = one.getBoundingClientRect();
          return own > 1 && (left < frame.left || right > frame.right);
        });
        const ownScroll = all.filter(
          (one) =>
            one.scrollHeight > one.clientHeight + 1 &&
            /auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowY) &&
            one.clientHeight > 1,
        );
        return {
          inPage:
            frame.top >= 0 && frame.left >= 0 && frame.bottom <= innerHeight && frame.right <= innerWidth,
          sideways: element.scrollWidth - element.clientWidth,
          wider: wider.map((one) => one.className),
          ownScroll: ownScroll.map((one) => one.className),
        };
      });
      expect(found).toEqual({ inPage: true, sideways: 0, wider: [], ownScroll: [] });
      // The last line is in sight at the end of the scroll, and the way out still is.
      await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      const end = await sections.last().boundingBox();
      const frame = await dialog.boundingBox();
      expect((end?.y ?? NaN) + (end?.height ?? NaN)).toBeLessThanOrEqual(
        (frame?.y ?? NaN) + (frame?.height ?? NaN),
      );
      const out = await dialog.locator('.dialog-head button').boundingBox();
      expect(out?.y ?? NaN).toBeGreaterThanOrEqual(frame?.y ?? NaN);
    },
  );

  it('an open claim is told in one card', async () => {
    const page = await view('');
    await page.setViewportSize({ width: 1440, height: 900 });
    await showView(page, 'show=claims');
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
    const page = await view('');
    await page.setViewportSize({ width: 1440, height: 900 });
    await showView(page, 'sort=known');
    const heights = await page
      .locator('.day-count')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(heights)).toEqual(new Set([1]));
    const first = await page.locator('.line-time').first().textContent();
    expect(first).toBe('27 Sept');
  });
});
