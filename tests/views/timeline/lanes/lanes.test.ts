import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../../src/model/dataset';
import { ownLooks } from '../../../../src/scale/ownLooks';
import { plainLooks, type DrawnCategory, type Hue } from '../../../../src/scale/categoryLooks';
import {
  blocksOf,
  categoryLanes,
  equalLanes,
  familyLanes,
  lanesFit,
  placeLanes,
  type Lane,
} from '../../../../src/views/timeline/lanes/lanes';
import { categories } from '../marks';

/** Categories from `force:strike human:casualties`. */
function categoriesOf(text: string): DrawnCategory[] {
  return text.split(' ').map((each, index) => {
    const [family = '', glyph = ''] = each.split(':');
    return { id: `c${index}`, title: '', family: family as Hue, glyph };
  });
}

const mixed = categoriesOf('talks:media force:air human:humanitarian force:strike talks:diplomacy');

describe('categoryLanes', () => {
  it('has a lane a category, families together, in the order in which the dataset names them', () => {
    expect(categoryLanes(mixed)).toEqual([
      { key: 'c0', category: 0, categories: [0], family: 'talks', glyph: 'media' },
      { key: 'c4', category: 4, categories: [4], family: 'talks', glyph: 'diplomacy' },
      { key: 'c1', category: 1, categories: [1], family: 'force', glyph: 'air' },
      { key: 'c3', category: 3, categories: [3], family: 'force', glyph: 'strike' },
      { key: 'c2', category: 2, categories: [2], family: 'human', glyph: 'humanitarian' },
    ]);
  });
});

describe('familyLanes', () => {
  it('has a lane a family that the dataset has, by the families’ own order', () => {
    expect(familyLanes(mixed)).toEqual([
      { key: 'force', category: undefined, categories: [1, 3], family: 'force', glyph: 'strike' },
      { key: 'human', category: undefined, categories: [2], family: 'human', glyph: 'humanitarian' },
      { key: 'talks', category: undefined, categories: [0, 4], family: 'talks', glyph: 'media' },
    ]);
  });

  it.each(['strike', 'control', 'casualties', 'diplomacy', 'media'])(
    'draws the glyph that stands for a family, wherever it comes: %s',
    (glyph) => expect(familyLanes(categoriesOf(`force:air force:${glyph}`))[0]?.glyph).toBe(glyph),
  );

  it('draws the first glyph where none stands for the family', () => {
    expect(familyLanes(categoriesOf('force:air force:fighting'))[0]?.glyph).toBe('air');
  });
});

describe('categories without a family', () => {
  const own = (count: number, others = '') =>
    ownLooks(
      [
        ...Array.from({ length: count }, (_, i) => ({ id: `k${i}`, title: '' })),
        ...(others ? (categoriesOf(others) as Category[]) : []),
      ],
      // The last has most events.
      Array.from({ length: count }, (_, i) => Array<number>(i).fill(i)).flat(),
    );
  const keys = (lanes: readonly Lane[]) => lanes.map(({ key, categories: of }) => `${key} ${of.length}`);

  it('have a lane each after the families, by rank', () => {
    const lanes = categoryLanes(own(3, 'force:air'));
    expect(keys(lanes)).toEqual(['c0 1', 'own k2 1', 'own k1 1', 'own k0 1']);
    expect(lanes.map(({ glyph, family }) => `${glyph} ${family}`)).toEqual([
      'air force',
      'square k1',
      'triangle k2',
      'chevron k3',
    ]);
  });

  it('are a dozen lanes at most, then others', () => {
    const lanes = categoryLanes(own(40));
    expect(lanes).toHaveLength(13);
    expect(lanes.at(-1)).toMatchObject({ key: 'others', own: 'others', glyph: 'others', family: 'public' });
    expect(lanes.at(-1)?.categories).toHaveLength(28);
    expect(keys(categoryLanes(own(12)))).not.toContain('others');
  });

  it.each([
    [Infinity, 12, 28],
    [13.5 * 13, 12, 28],
    [13.5 * 5, 4, 36],
    [13.5, 0, 40],
    [1, 0, 40],
  ])('have as many lanes as %s px hold, the rest are others and no family’s', (height, single, others) => {
    const lanes = familyLanes(own(40), height);
    expect(lanes.filter((lane) => lane.own === 'one')).toHaveLength(single);
    expect(lanes.at(-1)).toMatchObject({ own: 'others', category: undefined });
    expect(lanes.at(-1)?.categories).toHaveLength(others);
  });

  it('is one of others, however few they are, where their looks could not be loaded', () => {
    const drawn = plainLooks(
      [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ] as Category[],
      [],
    );
    for (const lanes of [categoryLanes(drawn), familyLanes(drawn), familyLanes(drawn, 100)])
      expect([...lanes].map((lane) => [lane.own, lane.categories])).toEqual([['others', [0, 1]]]);
  });

  it('leave the families their lanes', () => {
    expect(keys(familyLanes(own(5, 'force:air talks:media force:strike'), 4 * 13.5))).toEqual([
      'force 2',
      'talks 1',
      'own k4 1',
      'others 4',
    ]);
  });

  it('are in exactly one lane each, whatever the height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 500 }), (count, height) => {
        const all = own(count, 'force:air talks:media');
        for (const lanes of [categoryLanes(all), familyLanes(all, height)])
          expect(lanes.flatMap((lane) => lane.categories).sort((a, b) => a - b)).toEqual([...all.keys()]);
      }),
    );
  });

  it('are a button each', () => {
    const lanes = placeLanes(categoryLanes(own(3, 'force:air force:strike')), nothingHidden, 0, 100);
    expect(blocksOf(lanes).map(({ key, lanes: of }) => [key, of.length])).toEqual([
      ['force', 2],
      ['own k2', 1],
      ['own k1', 1],
      ['own k0', 1],
    ]);
    expect(lanes.map(({ startsFamily }) => startsFamily)).toEqual([false, false, true, false, false]);
  });
});

const nothingHidden = () => 0;

describe('lanesFit', () => {
  it.each([
    ['each category of a family of two is 13.5 px', 'force:a force:a', 27],
    ['a family of one is as high as a finger', 'force:a', 24],
    ['families are 3 px apart', 'force:a force:a human:a talks:a', 81],
  ])('%s', (_name, text, least) => {
    expect(lanesFit(categoryLanes(categoriesOf(text)), least)).toBe(true);
    expect(lanesFit(categoryLanes(categoriesOf(text)), least - 0.01)).toBe(false);
  });

  it('has neither a finger’s room nor gaps where each lane is a family', () => {
    expect(lanesFit(familyLanes(mixed), 3 * 13.5 + 6)).toBe(true);
  });
});

const sketch = (lanes: ReturnType<typeof placeLanes>) =>
  lanes.map(({ y, height, rows, startsFamily }) => [y, height, rows, startsFamily]);

describe('placeLanes', () => {
  it('shares what is left over evenly, with gaps between families', () => {
    expect(sketch(placeLanes(categoryLanes(categories), nothingHidden, 10, 81 + 8))).toEqual([
      [10, 15.5, 1, false],
      [25.5, 15.5, 1, false],
      [44, 26, 1, true],
      [73, 26, 1, true],
    ]);
  });

  it('puts lanes of families one under the other without gaps', () => {
    expect(sketch(placeLanes(familyLanes(mixed), nothingHidden, 0, 60))).toEqual([
      [0, 20, 1, false],
      [20, 20, 1, true],
      [40, 20, 1, true],
    ]);
  });

  it('keeps the least heights where there is too little', () => {
    expect(sketch(placeLanes(categoryLanes(categories), nothingHidden, 0, 20))).toEqual([
      [0, 13.5, 1, false],
      [13.5, 13.5, 1, false],
      [30, 24, 1, true],
      [57, 24, 1, true],
    ]);
  });

  it('makes nothing of no lanes', () => {
    expect(placeLanes([], nothingHidden, 0, 60)).toEqual([]);
  });

  it('gives a row of 9 px to the lane that it brings most of, as long as there is room', () => {
    const lanes = familyLanes(mixed);
    const rowsFor = (heightPx: number, of: readonly number[]) =>
      placeLanes(lanes, (lane, rows) => Math.max(0, (of[lane] ?? 0) - rows * 10), 0, heightPx).map(
        ({ rows }) => rows,
      );
    expect(rowsFor(40.5, [30, 30, 30])).toEqual([1, 1, 1]);
    expect(rowsFor(49.5, [30, 30, 30])).toEqual([2, 1, 1]);
    expect(rowsFor(49.4, [30, 30, 30])).toEqual([1, 1, 1]);
    // Ten of twenty and ten of ten: the one that is whole then comes first.
    expect(rowsFor(49.5, [30, 20, 30])).toEqual([1, 2, 1]);
    expect(rowsFor(58.5, [30, 20, 30])).toEqual([2, 2, 1]);
    // No row for what is whole, however much room there is.
    expect(rowsFor(500, [30, 20, 5])).toEqual([3, 2, 1]);
  });

  it('goes by what the next row brings, not by what the last one brought', () => {
    const hidden = [
      [90, 30, 28, 26],
      [31, 30, 10, 0],
      [0, 0, 0, 0],
    ];
    const lanes = placeLanes(familyLanes(mixed), (lane, rows) => hidden[lane]?.[rows] ?? 0, 0, 49.5);
    expect(lanes.map(({ rows }) => rows)).toEqual([1, 2, 1]);
  });

  it('gives no row where it would show nothing more', () => {
    expect(placeLanes(familyLanes(mixed), () => 7, 0, 500).map(({ rows }) => rows)).toEqual([1, 1, 1]);
  });

  it('takes a row for nothing where a lane is high enough for it', () => {
    const lanes = placeLanes(categoryLanes(categories), (_lane, rows) => Math.max(0, 2 - rows), 0, 81);
    // 13.5 + 9 px fit into a finger's 24; the first two would need 9 px more.
    expect(lanes.map(({ rows, height }) => [rows, height])).toEqual([
      [1, 13.5],
      [1, 13.5],
      [2, 24],
      [2, 24],
    ]);
  });
});

describe('blocksOf', () => {
  it('parts lanes by family, each from its first lane’s top to its last one’s end', () => {
    const lanes = placeLanes(categoryLanes(categories), nothingHidden, 10, 81);
    expect(blocksOf(lanes).map(({ key, y, height, lanes: own }) => [key, y, height, own.length])).toEqual([
      ['force', 10, 27, 2],
      ['human', 40, 24, 1],
      ['talks', 67, 24, 1],
    ]);
    expect(blocksOf([])).toEqual([]);
  });
});

describe('equalLanes', () => {
  it('has lanes of one height', () => {
    expect(sketch([...equalLanes(familyLanes(mixed), 10, 90)])).toEqual([
      [10, 30, 1, false],
      [40, 30, 1, true],
      [70, 30, 1, true],
    ]);
    const none: readonly Lane[] = [];
    expect([equalLanes(none, 10, 90), equalLanes(none, 10, 90)]).toEqual([[], []]);
  });

  it('gives each lane its place', () => {
    const lanes = familyLanes(mixed);
    expect(equalLanes(lanes, 11, 90)[0]?.y).toBe(11);
    expect(equalLanes(lanes, 11, 60)[0]?.height).toBe(20);
  });
});
