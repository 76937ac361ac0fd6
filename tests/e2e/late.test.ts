import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLate } from '../late/buildLate';
import type { Lateness } from '../engine/lateEngine';
import { goTo, oneVisit } from './visit';

/** What each region shows, in words and as a sum of its picture; `''` while it shows nothing. */
type Picture = { readonly [region: string]: string };

/** Regions by the elements whose words and canvases stand together: each is of one view at any moment. */
const regions = {
  counts: ['.panel-count'],
  more: ['.panel-more'],
  unplaced: ['.panel-unplaced'],
  certain: ['.panel-certain'],
  killed: ['.header-figures summary'],
  lines: ['.list-scroll'],
  lanes: ['.timeline-lanes > canvas', '.timeline-family', '.timeline-lane-foot', '.timeline-unknown'],
  banner: ['.known-text'],
  sentence: ['.shown-text'],
  event: ['.detail'],
  chart: ['.claims-scroll', '.claims-scroll canvas'],
  totals: ['.claims-panel'],
  // Not its canvas: where the names settle takes time of its own.
  map: ['.map-chip'],
} as const;

function pictureOf(page: Page): Promise<Picture> {
  return page.evaluate((all) => {
    const sumOf = (canvas: HTMLCanvasElement) => {
      let sum = 0;
      for (const letter of canvas.toDataURL()) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
      return `picture ${sum}`;
    };
    return Object.fromEntries(
      Object.entries(all).map(([region, selectors]) => [
        region,
        selectors
          .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
          .map((element) =>
            element instanceof HTMLCanvasElement
              ? sumOf(element)
              : (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
          )
          .join('\n'),
      ]),
    );
  }, regions);
}

/** Waits until no answer is lacking and the picture stays the same; `learn` gets every picture on the way. */
async function atRest(page: Page, learn: (picture: Picture) => void): Promise<Picture> {
  let before: Picture = {};
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await pictureOf(page);
        learn(now);
        same = JSON.stringify(now) === JSON.stringify(before) ? same + 1 : 0;
        before = now;
        return same >= 3 && (await page.locator('.answers-notice').count()) === 0;
      },
      { interval: 120 },
    )
    .toBe(true);
  return before;
}

/** What a reader does, and the element that shows it where its part must be loaded first. */
type Step = readonly [name: string, act: (page: Page) => Promise<unknown>, drawn?: string];
const hash = (view: string, drawn = 'body'): Step => [view, (page) => goTo(page, view), drawn];

const flows: { readonly [flow: string]: readonly Step[] } = {
  filters: [
    hash('category=strike'),
    hash('category=strike&status=disputed'),
    ['a family', (page) => page.locator('.timeline-family').nth(2).click()],
  ],
  'a search': [hash('q=Ganja'), hash('q=zzzz', '.empty'), hash('')],
  days: [
    hash('from=2020-10-09&to=2020-10-18'),
    hash('from=2020-10-10&to=2020-10-12&within=certainly'),
    hash('from=2021-01-01&to=2022-01-01'),
  ],
  'what was known': [
    hash('known=2020-10-09', '.known-text strong:not(:empty)'),
    hash('known=2020-11-09&q=Ganja', '.known-text strong:not(:empty)'),
    hash(''),
  ],
  'events and claims': [
    hash('event=1017-ganja', '.detail-title'),
    ['the next event', (page) => page.locator('.detail-nav button').last().click()],
    hash('show=claims', '.claims-scroll table'),
    hash('show=claims&from=2020-10-09&to=2020-10-18', '.claims-scroll table'),
    hash('show=claims&side=az&known=2020-10-09', '.known-text strong:not(:empty)'),
  ],
};

const outDir = 'dist-late';

describe('an engine that is 600 ms late, out of order, and fails at random', () => {
  beforeAll(() => buildLate(outDir), 60_000);
  const prompt = oneVisit({ path: '/late/' });
  const belated = oneVisit({ path: '/late/' });

  it.each(Object.keys(flows))(
    '%s: nothing is shown that was never so, and all comes in the end',
    async (flow) => {
      const steps = flows[flow] ?? [];
      const page = await prompt('v=1');
      const known = new Map<string, Set<string>>(
        Object.keys(regions).map((region) => [region, new Set([''])]),
      );
      // Until its first answer an event's page has its head alone, no figure and no sentence: an engine that answers at
      // once never shows it.
      known.get('event')?.add('← EventsEvent');
      const learn = (picture: Picture) => {
        for (const [region, shown] of Object.entries(picture)) known.get(region)?.add(shown);
      };
      const after: Picture[] = [await atRest(page, learn)];
      for (const [, act, drawn] of steps) {
        await act(page);
        if (drawn !== undefined) await page.locator(drawn).first().waitFor();
        after.push(await atRest(page, learn));
      }

      const late = await belated('v=1');
      await atRest(late, learn);
      await late.evaluate(
        (set: Lateness) => {
          globalThis.lateness = set;
        },
        { delayMs: 600, spreadMs: 300, failing: 0.15, seed: 20201009 },
      );
      let samples = 0;
      let old = 0;
      for (const [index, [name, act]] of steps.entries()) {
        await act(late);
        await expect
          .poll(
            async () => {
              const now = await pictureOf(late);
              samples += 1;
              old += await late.locator('[data-answers=old]').count();
              for (const [region, shown] of Object.entries(now))
                expect(
                  known.get(region)?.has(shown) ||
                    `${name}: ${region}: ${shown}, not ${[...(known.get(region) ?? [])].join(' | ')}`,
                ).toBe(true);
              const again = late.locator('.answers-notice button');
              if ((await again.count()) > 0) await again.click();
              return JSON.stringify(now) === JSON.stringify(after[index + 1]);
            },
            { interval: 60, message: `${flow}, ${name}` },
          )
          .toBe(true);
      }
      await late.evaluate(() => {
        globalThis.lateness = undefined;
      });
      // It was looked at while answers were lacking, and the page said so.
      expect(samples).toBeGreaterThan(steps.length * 5);
      expect(old).toBeGreaterThan(0);
    },
  );
});
