import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/i18n/languages';
import { plainDay } from '../../../../src/model/day';
import { dark, light } from '../../../../src/scale/palette';
import { textIn } from '../../../../src/model/text';
import { datedLayers } from '../../../../src/views/map/layers/datedLayers';
import { layerStylesOf } from '../../../../src/views/map/layers/datedStyles';
import { ownMap } from '../../../conflict';

const { all, within } = datedLayers(ownMap.map);
const layersOf = (from: string, to: string) =>
  within({ from: plainDay(from), to: plainDay(to) }).map(({ layer }) => layer);

const of1994 = ['held', 'contactline1994'];

describe('the ground as it was on a day', () => {
  it.each([
    // The war: the state that it began from, under its date.
    ['2020-09-27', '2020-11-10', of1994],
    ['2020-10-09', '2020-10-09', of1994],
    ['2020-09-01', '2020-10-03', of1994],
    ['1994-05-12', '2020-09-26', of1994],
    // A day before the ceasefire of 1994, a day after that of 2020.
    ['1994-05-11', '2020-09-26', []],
    ['2020-09-27', '2020-11-11', []],
    ['2020-11-11', '2020-12-01', []],
    ['2023-09-01', '2023-10-03', []],
    // States of different days are never on one map.
    ['1988-02-20', '2020-09-26', []],
    ['1988-02-20', '2023-10-15', []],
    ['1991-11-01', '1994-06-01', []],
    // The oblast.
    ['1988-02-20', '1991-11-26', ['nkao1991']],
    ['1988-02-20', '1991-11-27', []],
    ['1922-01-01', '1924-01-01', []],
  ] as const)('from %s to %s: %j', (from, to, layers) => {
    expect(layersOf(from, to)).toEqual(layers);
  });

  it('over the periods of the dataset is drawn in the war alone', () => {
    const file = new URL('../../../../data/nagorno-karabakh-2020/dataset.json', import.meta.url);
    const { periods } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly periods: readonly { readonly id: string; readonly from: string; readonly to: string }[];
    };
    const drawn = periods.filter(({ from, to }) => layersOf(from, to).length > 0);
    expect(drawn.map(({ id }) => id)).toEqual(['war']);
  });

  it('is the same list for windows that show the same', () => {
    const first = within({ from: plainDay('2020-10-01'), to: plainDay('2020-10-02') });
    expect(within({ from: plainDay('2020-10-01'), to: plainDay('2020-10-09') })).toBe(first);
  });

  it.each(languages)('has a year in every caption in %s', (language) => {
    for (const { caption } of all) expect(textIn(caption, language)).toMatch(/\b(19|20)\d\d\b/);
  });

  it.each([light, dark])('is drawn in no colour of a side or a family', (palette) => {
    const taken = [palette.sideA, palette.sideZ, ...Object.values(palette.family)].filter(
      (color) => color !== palette.ink && color !== palette.family.force,
    );
    for (const { style } of all)
      for (const { color, fillColor } of layerStylesOf(style, palette)) {
        expect(taken).not.toContain(color);
        expect(taken).not.toContain(fillColor);
      }
  });
});
