import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeName, type Naming } from '../../src/i18n/placeName';
import type { Place } from '../../src/model/place';
import { wordings, type Text } from '../../src/model/text';
import { languages } from '../../src/i18n/languages';
import { conventions, nameChoices } from '../conflict';
import { datasets } from './datasets';

/** The forms in a name, without what stands before and behind them. */
function formsOf(name: string): readonly string[] {
  return name
    .replace(/^District (?:de |d’)/, '')
    .replace(/( (district|area|range)| \([^)]*\))+$/, '')
    .split(' / ');
}

function isSorted(forms: readonly string[], language: string): boolean {
  const { compare } = new Intl.Collator(language);
  return forms.every((form, index) => index === 0 || compare(forms[index - 1] ?? '', form) < 0);
}

describe.each(datasets)('the names of %s', (_file, { places, actors, events, claims }) => {
  const contested = places.filter(({ usedBy }) => usedBy !== undefined);
  const namings = languages.flatMap((language) =>
    nameChoices.map((names): Naming => ({ language, names, conventions })),
  );

  test.each(namings)('stand in the order of their own spelling: $language, $names', (naming) => {
    const names = contested.map((place) => placeName(place, naming));
    expect(names.filter((name) => !isSorted(formsOf(name), naming.language))).toEqual([]);
  });

  test('stand in that order in the file too, in each language', () => {
    const astray = contested.flatMap(({ id, names }) =>
      Object.entries(names)
        .filter(([language, name]) => !isSorted(formsOf(name), language.slice(0, 2)))
        .map(([language, name]) => `${id}, ${language}: ${name}`),
    );
    expect(astray).toEqual([]);
  });

  // As data/README.md tells it: the order is blind to who uses which, and spelling alone isn't even.
  test.each([
    ['en', 6, 21],
    ['fr', 7, 20],
  ])('begin in %s with the form of Armenian use in %i of %i pairs', (language, armenianFirst, all) => {
    const pairs = contested
      .map((place) => ({ place, forms: formsOf(placeName(place, { language, names: 'both', conventions })) }))
      .filter(({ forms }) => forms.length > 1);
    const first = pairs.filter(({ place, forms }) => isArmenian(place, forms[0] ?? '', language));
    expect([first.length, pairs.length]).toEqual([armenianFirst, all]);
  });

  test('come in pairs only where it is said who uses which', () => {
    const others = places.filter(({ usedBy }) => usedBy === undefined);
    const paired = others.filter(({ names }) => languages.some((each) => names[each]?.includes(' / ')));
    expect(paired.map(({ id }) => id)).toEqual([]);
    const titles = actors.flatMap(({ title }) => wordings(title));
    expect(titles.filter((title) => title.includes(' / '))).toEqual([]);
  });

  test('are in running text those of the Soviet maps, another form in brackets or quoted', () => {
    const texts = [
      ...events.flatMap(({ id, title, summary, positions = [], updates = [] }) =>
        [title, summary, ...[...positions, ...updates].map(({ text }) => text)].map((text) => ({ id, text })),
      ),
      ...claims.map(({ id, note }) => ({ id, text: note })),
    ];
    const found = texts
      .filter(({ id, text }) => !aboutNames.includes(id) && hasOther(text))
      .map(({ id, text }) => `${id}: ${wordings(text).join(' | ')}`);
    expect(found).toEqual([]);
  });
});

/** Whether a form is that of Armenian use: written in Armenian letters it would be the Armenian name. */
function isArmenian({ names }: Place, form: string, language: string): boolean {
  const own = names['hy-Latn'] ?? '';
  const french: { readonly [english: string]: string } = {
    Martuni: 'Martouni',
    Shushi: 'Chouchi',
    Ivanyan: 'Ivanian',
    Karvachar: 'Karvatchar',
    Khnushinak: 'Khnouchinak',
    Parukh: 'Paroukh',
    Getashen: 'Guetachen',
    Berdashen: 'Berdachen',
  };
  const bare = own.replace(' district', '');
  return form === bare || (language === 'fr' && form === french[bare]);
}

/** Where the name itself is what is told, or a source's own list of places is. */
const aboutNames = ['af-flag', '1003-madagiz', '1010-violations', '1020-zangilan'];

/** Forms beside those of the Soviet maps, in English and French. */
const otherForms = [
  'Khankendi',
  'Aghdara|Agdara',
  'Shushi|Chouchi',
  'Ivanyan|Ivanian',
  'Mataghis|Sugovushan|Sougovouchan',
  'Akna|Varanda|Jrakan|Kovsakan|Sanasar',
  'Berdzor|Kashatagh|Kachatagh',
  'Karvachar|Karvatchar',
  'Artsakh',
].join('|');

function hasOther(text: Text | undefined): boolean {
  const plain = wordings(text).map((wording) => wording.replace(/\([^)]*\)|“[^”]*”|«[^»]*»/g, ''));
  return plain.some((wording) => new RegExp(`\\b(?:${otherForms})\\b`, 'u').test(wording));
}

test('the names of the base map stand in the order of their own spelling', () => {
  const files = ['geonames.json', 'natural-earth.topo.json', 'osm.topo.json', 'gshhg.topo.json'];
  const pairs = files.flatMap((file) => {
    const text = readFileSync(new URL(`../../data/basemap/${file}`, import.meta.url), 'utf8');
    return [...text.matchAll(/"([^"]* \/ [^"]*)"/g)].map((match) => match[1] ?? '');
  });
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.filter((pair) => !isSorted(formsOf(pair), 'en'))).toEqual([]);
});
