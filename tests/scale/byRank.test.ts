import { expect, it } from 'vitest';
import { byRank, isOther, plainLooks } from '../../src/scale/categoryLooks';
import { glyphOf, glyphPath } from '../../src/scale/glyphs';

const category = (id: string, more: object = {}) => ({
  id,
  title: id,
  glyph: 'disc',
  family: 'public' as const,
  ...more,
});

it('categories with a family stand in the dataset’s order, and those without behind them by rank', () => {
  const ranked = [
    category('a', { rank: 2 }),
    category('b'),
    category('c', { rank: 0 }),
    category('d'),
    category('e', { rank: 1 }),
  ];
  expect(byRank(ranked)).toEqual([1, 3, 2, 4, 0]);
});

it('categories without a family are others until there are shapes for them', () => {
  const looks = plainLooks(
    [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', glyph: 'strike', family: 'force' },
    ],
    [0, 1],
  );
  expect(looks).toMatchObject([
    { glyph: 'disc', family: 'public' },
    { glyph: 'strike', family: 'force' },
  ]);
  expect(looks.map(isOther)).toEqual([true, false]);
});

it('an event of the second of two datasets has its glyph underlined', () => {
  expect(glyphOf('strike', {})).toBe('strike');
  const second = glyphOf('strike', { second: true });
  expect(second).not.toBe('strike');
  expect(glyphPath(second)).toBe(`${glyphPath('strike')}M1 16.8h14v2H1Z`);
  expect(glyphPath(glyphOf('no such', { second: true }))).toBe(`${glyphPath('no such')}M1 16.8h14v2H1Z`);
});
