import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCodes, mayLieIn } from '../../../src/model/geo/countryCodes';

const content = readFileSync('data/world/countries-fine.topo.json', 'utf8');
const codes = Array.from(content.matchAll(/"id":"([A-Z]{2})"/g), ([, code = '']) => code);
const codeOf = countryCodes(codes, ['en', 'fr', 'de', 'es', 'ru', 'uk', 'ar', 'tr', 'az', 'hy']);

describe('codes of countries', () => {
  it.each([
    ['UA', 'Ukraine', 'UA', 'ukr', 'Украина', 'Україна', 'أوكرانيا', 'Ուկրաինա', ' UKRAINE '],
    ['CD', 'DR Congo (Zaire)', 'Democratic Republic of Congo', 'COD', 'Congo (Kinshasa)'],
    ['CG', 'Congo', 'Republic of Congo', 'COG'],
    ['CI', 'Ivory Coast', 'Côte d’Ivoire', "Cote d'Ivoire"],
    ['MM', 'Myanmar (Burma)', 'Burma', 'Myanmar'],
    ['YE', 'Yemen (North Yemen)', 'Jemen'],
    ['TR', 'Turkey', 'Türkiye', 'Turquie'],
    ['BA', 'Bosnia-Herzegovina', 'Bosnia and Herzegovina', 'Bosnia & Herzegovina'],
    ['GM', 'The Gambia', 'Gambia'],
    ['ML', 'Mali', 'MLI', 'ml'],
    ['NE', 'Niger'],
    ['NG', 'Nigeria', 'Nigéria'],
    ['XK', 'Kosovo'],
    ['SZ', 'eSwatini', 'kingdom of eSwatini (Swaziland)'],
  ])('finds %s', (code, ...names) => {
    expect(names.map(codeOf)).toEqual(names.map(() => code));
  });

  it('knows nothing of other words, and of names that stood for more than the state of today', () => {
    for (const name of [
      '',
      '-',
      'Atlantis',
      'Russia (Soviet Union)',
      'Serbia (Yugoslavia)',
      'constructor',
      'Africa',
    ])
      expect(codeOf(name)).toBeUndefined();
  });

  it('has a code of three letters for every country of the map', () => {
    const names = new Set(codes);
    const threes = readFileSync('src/model/geo/countryCodes.ts', 'utf8').match(/\b[A-Z]{5}\b/g) ?? [];
    const twos = threes.map((five) => five.slice(0, 2));
    expect([...names].filter((code) => !twos.includes(code))).toEqual([]);
    expect(new Set(twos).size).toBe(twos.length);
    expect(new Set(threes.map((five) => five.slice(2))).size).toBe(threes.length);
  });

  it('holds a point against neither of two states that were one, or that claim one ground', () => {
    expect(mayLieIn('SD')).toContain('SS');
    expect(mayLieIn('SS')).toContain('SD');
    expect(mayLieIn('RU')).toEqual(expect.arrayContaining(['RU', 'UA', 'GE']));
    expect(mayLieIn('ML')).toEqual(['ML']);
  });
});
