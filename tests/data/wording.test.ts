import { describe, expect, test } from 'vitest';
import { wordings, type Text } from '../../src/model/text';
import { datasets } from './datasets';

const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
const dataset = found[1];
const { events, claims } = dataset;
const inEnglish = (text: Text | undefined) => (typeof text === 'object' ? (text['en'] ?? '') : '');
const inFrench = (text: Text | undefined) => (typeof text === 'object' ? (text['fr'] ?? '') : '');

/** Where nobody said, or nobody knew, who had fired. */
const byNobodyNamed = new Set([
  '1001-iran-drones', // fell in Iran
  '1020-iran-uav', // fell in Iran
  '1008-daghestan', // found in Russia
  '1008-uav7', // drones not identified
  '0929-su25', // by a Turkish aircraft, Armenia said
  '1030-phosphorus', // each of the other
]);

const arms =
  'fire|shelling|artillery|forces|army|aircraft|drones?|rockets?|missiles?|strikes?|bombs|Su-25|helicopters';
const firedInEnglish = new RegExp(
  `\\b(Azerbaijani|Armenian)( [\\w-]+){0,3}? (${arms})\\b|\\bAzerbaijan (had )?str(uck|ikes)\\b|\\bblamed Azerbaijan\\b`,
);
const armes =
  'tirs?|frappes?|artillerie|forces|armée|aviation|drones?|roquettes?|missiles?|bombes|Su-25|appareil';
const firedInFrench = new RegExp(
  `(${armes})( [\\p{L}’-]+){0,3}? (azerbaïdjanais|arménien)|Azerbaïdjan (avait )?frapp|en cause l’Azerbaïdjan`,
  'u',
);

/** Words that are a verb in the present and nothing else in these texts. */
const presentInEnglish = /\b(says|denies|gives|announces|remains|calls it|is|are|has|does|holds|wants)\b/g;
const presentInFrench =
  /(?<!\p{L})(annoncent?|signalent?|disent|démentent|dément|demandent?|appellent?|donnent?|prennent|tuent|accusent?|juge|indique|précise|confirment?|publient?|déclarent?|conviennent|parlent?|s’achèvent|affirment?|dépasse)(?!\p{L})/gu;

function figures(text: string): string[] {
  return [...text.replace(/(?<=\d)[,\u00a0](?=\d{3}\b)/g, '').matchAll(/(?<![\p{L}-])\d+/gu)]
    .map(([figure]) => String(Number(figure)))
    .filter((figure) => figure !== '0')
    .sort();
}

describe('a title', () => {
  test('has in French every figure that it has in English, and no other', () => {
    const unlike = events.filter(({ title }) => {
      const [english, french] = [figures(inEnglish(title)), figures(inFrench(title))];
      return english.join() !== french.join();
    });
    expect(unlike.map(({ id, title }) => `${id}: ${inEnglish(title)} | ${inFrench(title)}`)).toEqual([]);
  });
});

describe('a strike of the war', () => {
  const strikes = events.filter(
    ({ id, period, category }) =>
      period === 'war' && (category === 'strike' || category === 'air') && !byNobodyNamed.has(id),
  );

  test.each([
    ['English', inEnglish, firedInEnglish],
    ['French', inFrench, firedInFrench],
  ] as const)('is told in %s with the side that is said to have fired', (_language, wordsOf, fired) => {
    expect(strikes.length).toBeGreaterThan(60);
    const silent = strikes.filter(
      ({ title, summary }) => !fired.test(`${wordsOf(title)} ${wordsOf(summary)}`),
    );
    expect(silent.map(({ id, summary }) => `${id}: ${wordsOf(summary)}`)).toEqual([]);
  });
});

describe('a summary or an update', () => {
  const told = events.flatMap(({ id, summary, updates = [] }) =>
    [summary, ...updates.map(({ text }) => text)].map((text) => ({ id, text })),
  );

  test.each([
    ['English', inEnglish, presentInEnglish],
    ['French', inFrench, presentInFrench],
  ] as const)('is in the past in %s', (_language, wordsOf, present) => {
    const now = told.flatMap(({ id, text }) =>
      [...wordsOf(text).matchAll(present)].map(([word]) => `${id}: ${word}`),
    );
    expect(now).toEqual([]);
  });

  test('writes Nagorno-Karabakh out before it says NK, and never HK', () => {
    const unexplained = events.filter(({ summary, title }) => {
      const [before = ''] = inEnglish(summary).split(/\bNK\b/);
      const short = before.length < inEnglish(summary).length && !before.includes('Nagorno-Karabakh');
      return short || /\bHK\b/.test(inFrench(summary) + inFrench(title));
    });
    expect(unexplained.map(({ id }) => id)).toEqual([]);
    expect(inEnglish(dataset.summary)).toContain('Nagorno-Karabakh (NK)');
    expect(inFrench(dataset.summary)).toContain('Haut-Karabakh (HK)');
  });
});

describe('French', () => {
  const texts = [
    dataset.summary,
    ...events.flatMap(({ title, summary, positions = [], updates = [] }) => [
      title,
      summary,
      ...[...positions, ...updates].map(({ text }) => text),
    ]),
    ...claims.map(({ note }) => note),
  ].map(inFrench);

  test('has a no-break space before its marks, in long numbers and before units', () => {
    expect(texts.filter((text) => / [:;?!»%]|« |\d \d{3}\b|\d h\b(?!\w)|\d km\b/.test(text))).toEqual([]);
  });

  test('calls the Russian peacekeepers by one name', () => {
    expect(texts.filter((text) => /soldats? de la paix|casques? bleus?/i.test(text))).toEqual([]);
  });
});

test('no text takes a side’s word for its own', () => {
  const partisan =
    /\b(liberat|martyr|aggression|terroris(?!t operation)|regime\b|so-called|prétend|soi-disant|libéré par|occupant)/i;
  const texts = events.flatMap(({ id, title, summary }) =>
    [title, summary].flatMap((text) => wordings(text).map((wording) => ({ id, wording }))),
  );
  const loaded = texts.filter(({ id, wording }) => partisan.test(wording) && id !== 'af-sept-2023');
  expect(loaded.map(({ id, wording }) => `${id}: ${wording}`)).toEqual([]);
});
