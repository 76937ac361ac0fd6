import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { wordings, type Text } from '../../src/model/text';
import { datasets } from '../data/datasets';
import { lastDay } from '../data/days';
import { createKnownFrom } from '../data/knownFrom';
import { oneVisit } from './visit';

const [, dataset] = datasets.find(([file]) => file === 'nagorno-karabakh-2020') ?? expect.fail();
const today = '2020-10-09';
const isLater = (reported: string) => lastDay(reported) > today;

const { knownFrom, saidFrom } = createKnownFrom(dataset);
const knownEvents = dataset.events.filter((event) => knownFrom(event) <= today);
const knownIds = new Set(knownEvents.map(({ id }) => id));

/** Whatever the dataset holds that nobody could have read by then, in both languages. */
const laterTexts: readonly (Text | undefined)[] = [
  dataset.summary,
  ...dataset.periods.filter(({ from }) => from > today).map(({ title }) => title),
  ...dataset.sources
    .filter(({ published }) => published && isLater(published))
    .flatMap(({ title, url }) => [title, url]),
  ...dataset.claims.filter((claim) => saidFrom(claim) > today).map(({ note }) => note),
  ...dataset.events.flatMap(({ id, when, title, summary, positions = [], updates = [] }) => [
    ...(knownIds.has(id) ? [] : [title, summary]),
    ...[...positions, ...updates].filter((said) => saidFrom(said, when) > today).map(({ text }) => text),
  ]),
];

/** The same words stand in what was said by then: "10 dead", "Denies the report". */
const saidByThen = new Set(
  [
    // Every page is headed by it.
    dataset.title,
    ...knownEvents.flatMap(({ when, title, summary, positions = [], updates = [] }) => [
      title,
      summary,
      ...[...positions, ...updates].filter((said) => saidFrom(said, when) <= today).map(({ text }) => text),
    ]),
    ...dataset.claims.filter((claim) => saidFrom(claim) <= today).map(({ note }) => note),
  ].flatMap(wordings),
);
const later = [...new Set(laterTexts.flatMap(wordings))].filter(
  (text) => text.length > 3 && ![...saidByThen].some((said) => said.includes(text)),
);

/** All that a page says: its words, and what stands in attributes for a pointer or a screen reader. */
function everyWord(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'href'];
    const told = [...document.body.querySelectorAll('*')].flatMap((element) =>
      attributes.map((attribute) => element.getAttribute(attribute) ?? ''),
    );
    return [document.title, document.body.textContent, ...told].join('\n');
  });
}

function tellsOf(words: string): string[] {
  return later.filter((text) => words.includes(text));
}

const all = 'from=1988-02-20&to=2023-10-15';

describe('as of 9 October 2020', () => {
  const view = oneVisit();

  it('has much that is not to be told yet', () => {
    expect(later.length).toBeGreaterThan(500);
    expect(tellsOf('… show Handover of districts …')).toEqual(['Handover of districts']);
  });

  it.each([
    ['the map and the list', '', '.line-button'],
    ['everything in time', all, '.line-button'],
    ['the claims', `${all}&show=claims`, '.claims table'],
    ['the filters', 'panel=filters', 'dialog[open]'],
    ['the data', 'panel=data', 'dialog[open]'],
    ['what is shared', 'panel=share', 'dialog[open]'],
  ])('no word of %s was reported later', async (_view, hash, there) => {
    for (const lang of ['en', 'fr']) {
      const page = await view(`known=${today}&lang=${lang}&${hash}`);
      await page.locator(`.conflict-timeline[lang="${lang}"]`).waitFor();
      await page.locator(there).first().waitFor();
      expect(tellsOf(await everyWord(page))).toEqual([]);
    }
  });

  it('no word of an event that became better known was reported later', async () => {
    const page = await view(`known=${today}&lang=en`);
    const grown = knownEvents.filter(({ when, reports, positions = [], updates = [] }) =>
      [...reports, ...positions, ...updates].some((said) => saidFrom(said, when) > today),
    );
    expect(grown.length).toBeGreaterThan(10);
    for (const { id, title } of grown) {
      await page.evaluate((hash) => (location.hash = hash), `known=${today}&event=${id}`);
      const [heading = ''] = wordings(title);
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      expect(tellsOf(await everyWord(page)), id).toEqual([]);
    }
  });
});
