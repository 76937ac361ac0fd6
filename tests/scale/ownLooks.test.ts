import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/model/dataset';
import { isOther, plainLooks } from '../../src/scale/categoryLooks';
import { glyphPath } from '../../src/scale/glyphs';
import { ownHues, ownLooks, ownPaths, ownShapes } from '../../src/scale/ownLooks';

const named = (...ids: string[]): Category[] => ids.map((id) => ({ id, title: id }));
const looksOf = (categories: readonly Category[], rows: readonly number[]) =>
  ownLooks(categories, rows).map(({ glyph, family }) => `${glyph} ${family}`);

describe('a category without a family gets its shape and colour', () => {
  it('by number of events, at a tie in the order of the dataset', () => {
    expect(looksOf(named('a', 'b', 'c', 'd'), [3, 2, 3, 1, 2])).toEqual([
      'drop k4',
      'chevron k3',
      'square k1',
      'triangle k2',
    ]);
  });

  it('twelve shapes in six colours; from the thirteenth on they are others, in grey', () => {
    const looks = ownLooks(named(...'abcdefghijklmn'), []);
    expect(ownShapes.at(-1)).toBe('others');
    expect(looks.map(({ glyph }) => glyph)).toEqual([...ownShapes, 'others']);
    expect(looks.map(({ family }) => family)).toEqual([...ownHues, ...ownHues, 'public', 'public']);
    expect(looks.map(isOther)).toEqual([...Array<boolean>(12).fill(false), true, true]);
  });

  it('where its dataset has one too, the others keep theirs', () => {
    const known: Category = { id: 'battles', title: '', glyph: 'fighting', family: 'ground' };
    const disc: Category = { id: 'fairs', title: '', glyph: 'tent', family: 'public' };
    expect(looksOf([known, ...named('wells'), disc], [0, 0, 1])).toEqual([
      'fighting ground',
      'square k1',
      'tent public',
    ]);
  });

  it('also in files that still say what readers gave such a category', () => {
    expect(looksOf([{ id: 'a', title: '', glyph: 'disc', family: 'public' }], [0])).toEqual(['square k1']);
  });

  it('and none that another has, whatever is counted: a shape is one category’s', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((length) =>
          fc.record({
            length: fc.constant(length),
            rows: fc.array(fc.nat({ max: length - 1 }), { maxLength: 80 }),
          }),
        ),
        ({ length, rows }) => {
          const looks = ownLooks(named(...Array.from({ length }, (_, i) => `c${i}`)), rows);
          const shaped = looks.filter((look) => !isOther(look)).map(({ glyph }) => glyph);
          expect(shaped).toHaveLength(Math.min(12, length));
          expect(new Set(shaped).size).toBe(shaped.length);
          const counts = looks.map((_, index) => rows.filter((row) => row === index).length);
          const byRank = [...looks.keys()].sort((a, b) => (looks[a]?.rank ?? 0) - (looks[b]?.rank ?? 0));
          byRank.forEach((index, rank) => {
            if (rank > 0) expect(counts[index]).toBeLessThanOrEqual(counts[byRank[rank - 1] ?? -1] ?? -1);
          });
        },
      ),
    );
  });
});

it('without the shapes, categories without a family are others, and no other is', () => {
  const looks = plainLooks([...named('a'), { id: 'b', title: '', glyph: 'air', family: 'force' }], [0, 1]);
  expect(looks.map(isOther)).toEqual([true, false]);
});

it('no shape is one that a family has, and all are closed', () => {
  const house = ['strike', 'air', 'fighting', 'control', 'casualties', 'humanitarian', 'ceasefire'].concat(
    'diplomacy',
    'international',
    'media',
    'domestic',
    'disc',
  );
  const own = Object.values(ownPaths);
  expect(new Set([...house.map(glyphPath), ...own]).size).toBe(house.length + own.length);
  for (const path of own) expect(path).toMatch(/^M.*Z$/);
});
