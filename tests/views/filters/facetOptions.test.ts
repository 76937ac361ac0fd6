import { describe, expect, it } from 'vitest';
import { ownLooks } from '../../../src/scale/ownLooks';
import { plainLooks } from '../../../src/scale/categoryLooks';
import { createTranslator } from '../../../src/i18n/translator';
import { optionLabel } from '../../../src/i18n/clauseLabel';
import { facetOptions } from '../../../src/views/filters/facetOptions';
import { smallDataset } from '../../table/smallDataset';

/** A place with a preposition of its own. */
const unitedNations = {
  id: 'un-ny',
  precision: 'settlement' as const,
  names: { en: 'United Nations, New York', fr: 'Nations unies, New York' },
  at: { en: 'at the United Nations, New York', fr: 'aux Nations unies, New York' },
};
const listed = { dictionaries: smallDataset, categories: plainLooks(smallDataset.categories, []) };
const dictionaries = { ...smallDataset, places: [...smallDataset.places, unitedNations] };
const labelOf = (language: 'en' | 'fr') => (id: string) =>
  optionLabel('place', id, dictionaries, createTranslator(language), {
    language,
    names: 'reader',
    conventions: [],
  });

describe('what a place clause is called', () => {
  it.each([
    ['moscow', 'Moscow', 'Moscou'],
    ['moscow@said', 'Said in Moscow', 'Dit à Moscou'],
    ['moscow@there', 'Happened in Moscow', 'Survenu à Moscou'],
    ['moscow@map', 'Moscow', 'Moscou'],
    ['un-ny@said', 'Said at the United Nations, New York', 'Dit aux Nations unies, New York'],
    ['un-ny@map', 'United Nations, New York', 'Nations unies, New York'],
    ['none', 'Without a place', 'Sans lieu'],
    ['moscow@noon', 'moscow@noon (not in this dataset)', 'moscow@noon (absent de ce jeu de données)'],
    ['atlantis@said', 'atlantis@said (not in this dataset)', 'atlantis@said (absent de ce jeu de données)'],
  ])('%s', (id, english, french) => {
    expect([labelOf('en')(id), labelOf('fr')(id)]).toEqual([english, french]);
  });
});

describe('the options of a facet', () => {
  const optionsOf = (
    facet: 'place' | 'actor' | 'category' | 'status',
    counts: number[],
    none: number,
    ticked: string[],
  ) =>
    facetOptions(facet, listed, { counts: Uint32Array.from(counts), none }, ticked, (id) => id).map(
      ({ id, count }) => [id, count],
    );

  it('are those with events, by their number', () => {
    expect(optionsOf('place', [1, 0, 3, 0], 0, [])).toEqual([
      ['moscow', 3],
      ['shusha', 1],
    ]);
  });

  it('of one number stand by name, those without a place before them all', () => {
    expect(optionsOf('place', [2, 2, 2, 3], 1, []).map(([id]) => id)).toEqual([
      'none',
      ...[
        smallDataset.places[3]?.id,
        ...smallDataset.places
          .slice(0, 3)
          .map(({ id }) => id)
          .sort(),
      ].filter((id) => id !== undefined),
    ]);
  });

  it('carry what they are drawn with: a family and a glyph, or the side of the two', () => {
    const all = (facet: 'category' | 'actor' | 'place') =>
      facetOptions(facet, listed, { counts: Uint32Array.from([1, 1, 1, 1]), none: 0 }, [], (id) => id);
    expect(all('category').map(({ id, group, glyph }) => [id, group, glyph])).toEqual(
      smallDataset.categories.map(({ id, family, glyph }) => [id, family, glyph]),
    );
    const [left, right] = smallDataset.sides.map(({ id }) => id);
    const sides = new Map(all('actor').map(({ id, side }) => [id, side]));
    for (const { id, side } of smallDataset.actors)
      expect(sides.get(id)).toBe(
        side !== undefined && side === left
          ? 'left'
          : side !== undefined && side === right
            ? 'right'
            : undefined,
      );
    expect(new Set(sides.values())).toContain('left');
    for (const option of all('place')) expect(Object.keys(option)).toEqual(['id', 'label', 'count']);
  });

  it('stand under their families, those without one last, by their number and under a heading of their own', () => {
    const given = [
      { id: 'well', title: '' },
      { id: 'goat', title: '' },
    ];
    const of = (categories: typeof smallDataset.categories) =>
      facetOptions(
        'category',
        { dictionaries: smallDataset, categories: ownLooks(categories, [1, 1, 0]) },
        { counts: new Uint32Array(9), none: 0 },
        [],
        (id) => id,
      ).map(({ id, group, glyph, hue }) => [id, group, glyph, hue]);
    const strike = { id: 'air', title: '', glyph: 'air', family: 'force' } as const;
    expect(of([...given, strike])).toEqual([
      ['air', 'force', 'air', 'force'],
      ['goat', 'own', 'square', 'k1'],
      ['well', 'own', 'triangle', 'k2'],
    ]);
    expect(of(given).map(([, group]) => group)).toEqual([undefined, undefined]);
  });

  it('show whatever is ticked, so that it can be unticked', () => {
    expect(optionsOf('place', [0, 0, 3, 0], 0, ['moscow@said', 'none', 'atlantis', 'shusha'])).toEqual([
      ['none', 0],
      ['moscow@said', undefined],
      ['atlantis', undefined],
      ['moscow', 3],
      ['shusha', 0],
    ]);
    expect(optionsOf('actor', [2, 0, 0], 5, ['nobody'])).toEqual([
      ['nobody', undefined],
      ['baku', 2],
    ]);
    expect(optionsOf('category', [2, 0, 0], 0, ['meteor']).map(([id]) => id)).toEqual([
      'meteor',
      'strike',
      'talks',
      'human',
    ]);
  });

  it('of the status are the usual ones, and the others where there are any', () => {
    const usual = ['documented', 'corroborated', 'disputed', 'one-side'];
    const ids = (counts: number[], ticked: string[] = []) =>
      optionsOf('status', counts, 0, ticked).map(([id]) => id);
    expect(ids([0, 0, 0, 0, 0, 0])).toEqual(usual);
    expect(ids([2, 0, 0, 0, 0, 0])).toEqual(['not-stated', ...usual]);
    expect(ids([0, 0, 0, 0, 0, 0], ['retracted', 'not-stated'])).toEqual([
      'not-stated',
      ...usual,
      'retracted',
    ]);
  });
});
