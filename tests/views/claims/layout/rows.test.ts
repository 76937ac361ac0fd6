import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim';
import { rowScale, yOf } from '../../../../src/views/claims/layout/rowScale';
import { rowsOf, type Row } from '../../../../src/views/claims/layout/rows';
import { seriesOf } from '../../../../src/views/claims/layout/series';
import { smallDataset } from '../../../table/smallDataset';
import { claim } from './cell';

const toll = (low: number, parts: Partial<Claim> = {}) => claim(low, low, { scope: 'cumulative', ...parts });
const rows = (claims: readonly Claim[], sides = smallDataset.sides) =>
  rowsOf(seriesOf(claims, smallDataset.actors), sides);
const sketch = (all: readonly Row[]) =>
  all.map(({ kind, counted, cells }) =>
    [
      kind,
      counted.people,
      counted.measure,
      counted.scope,
      counted.place ?? '-',
      ...cells.map(
        ({ side, series }) => `${side}:${series.reduce((sum, one) => sum + one.points.length, 0)}`,
      ),
    ].join(' '),
  );

describe('the rows of the chart', () => {
  it('begin with soldiers, civilians and single attacks, then what there is most of', () => {
    const wounded = [1, 2, 3].map((day) => toll(day, { measure: 'wounded' }));
    const missing = [1, 2, 3, 4].map((day) => toll(day, { measure: 'missing', side: 'armenia' }));
    const buried = toll(1, { measure: 'buried' });
    const { paired, others } = rows([
      buried,
      ...wounded,
      ...missing,
      claim(1, 5, { event: 'e' }),
      toll(7),
      toll(7, { people: 'military', side: 'armenia' }),
    ]);
    expect(others).toEqual([]);
    expect(sketch(paired)).toEqual([
      'plot military killed cumulative - azerbaijan:0 armenia:1',
      'plot civilian killed cumulative - azerbaijan:1 armenia:0',
      'attacks civilian killed incident - azerbaijan:1 armenia:0',
      'small civilian missing cumulative - azerbaijan:0 armenia:4',
      'small civilian wounded cumulative - azerbaijan:3 armenia:0',
      'small civilian buried cumulative - azerbaijan:1 armenia:0',
    ]);
  });

  it('keep the order in which they come where there is as much in them', () => {
    const measures = ['wounded', 'buried', 'missing'];
    const { paired } = rows(measures.map((measure) => toll(1, { measure })));
    expect(paired.map(({ counted }) => counted.measure)).toEqual(measures);
  });

  it('hold killed and wounded together with the killed, on their scale', () => {
    const { paired } = rows([toll(1, { measure: 'killed-and-wounded' }), toll(2)]);
    expect(sketch(paired)).toEqual(['plot civilian killed cumulative - azerbaijan:2 armenia:0']);
  });

  it('hold single attacks of any place, but counts of a place apart', () => {
    const { paired } = rows([
      claim(1, 5, { event: 'e', place: 'shusha' }),
      claim(1, 5, { event: 'f', place: 'moscow' }),
      toll(2, { place: 'shusha' }),
      toll(3, { place: 'moscow' }),
    ]);
    expect(sketch(paired)).toEqual([
      'attacks civilian killed incident - azerbaijan:2 armenia:0',
      'small civilian killed cumulative shusha azerbaijan:1 armenia:0',
      'small civilian killed cumulative moscow azerbaijan:1 armenia:0',
    ]);
  });

  it('of all sides, or of a third, stand behind, the fullest first', () => {
    const three = [...smallDataset.sides, { id: 'third', title: 'Third', letter: 'T' }];
    const { paired, others } = rows(
      [
        toll(1, { side: 'third' }),
        toll(1, { side: 'all' }),
        toll(2, { side: 'all', claimedBy: 'kremlin' }),
        toll(3),
      ],
      three,
    );
    expect(sketch(paired)).toEqual(['plot civilian killed cumulative - azerbaijan:1 armenia:0']);
    expect(sketch(others)).toEqual([
      'small civilian killed cumulative - all:2',
      'small civilian killed cumulative - third:1',
    ]);
  });
});

describe('the scale of figures', () => {
  it.each<[readonly number[], number, number]>([
    [[], 0, 1],
    [[0], 0, 1],
    [[3, 9], 0, 9],
    [[10, 11, 12, 13, 100], 0, 13],
    [[10, 11, 12, 100], 0, 100],
    [[10, 11, 12, 10, 14], 0, 14],
    [[10, 10, 10, 10, 14], 0, 14],
    [[10, 10, 10, 10, 14.1], 0, 10],
    [[10, 11, 12, 13, 100], 100, 100],
    [[10, 11, 12, 13, 100], 99, 13],
    // One at most is left off.
    [[10, 11, 12, 100, 1000], 0, 100],
  ])('%j, holding %i, goes up to %d', (figures, least, max) => {
    expect(rowScale(figures, 176, least).max).toBe(max);
  });

  it.each([
    [1, 176, [0, 1]],
    [3, 176, [0, 1, 2, 3]],
    [100, 176, [0, 20, 40, 60, 80, 100]],
    [100, 46, [0, 50, 100]],
    [7, 60, [0, 5]],
  ])('up to %i on %i px has its lines at whole numbers: %j', (figure, heightPx, ticks) => {
    expect(rowScale([figure], heightPx).ticks).toEqual(ticks);
  });

  it('stands the largest a little under the top, what is off it as high', () => {
    const scale = { max: 100, ticks: [] };
    expect([0, 50, 100, 500].map((figure) => yOf(scale, figure, 205, 105))).toEqual([205, 155, 105, 105]);
  });
});
