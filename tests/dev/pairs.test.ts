import { expect, it } from 'vitest';
import { pairsOf, stateOf } from '../../dev/pairs';
import { dark, light } from '../../src/scale/palette';

it('says of each snapshot how it stands to the committed picture', () => {
  const pairs = pairsOf(
    [
      { name: 'same', draw: () => 'a\nb' },
      { name: 'other', draw: () => 'a\nc\nd' },
      { name: 'broken', draw: () => JSON.parse('') },
      { name: 'new', draw: () => 'a' },
      { name: 'turned', draw: () => 'b\na' },
    ],
    new Map([
      ['same', 'a\nb'],
      ['other', 'a\nb'],
      ['broken', 'a'],
      ['left', 'a'],
      ['turned', 'a\nb'],
    ]),
  );
  expect(pairs.map((pair) => [pair.name, stateOf(pair)])).toEqual([
    ['broken', expect.stringMatching(/^can’t be drawn: SyntaxError/)],
    ['left', 'drawn by no case'],
    ['new', 'not committed yet'],
    ['other', 'differs by lines: 1 gone, 2 added'],
    ['same', 'as committed'],
    ['turned', 'differs in the order of its lines'],
  ]);
});

it('compares in the light, whatever it is shown in', () => {
  const name = 'palette';
  const draw = (palette: typeof light) => palette.ink;
  const [pair] = pairsOf([{ name, draw }], new Map([[name, light.ink]]));
  expect(pair && stateOf(pair)).toBe('as committed');
  expect(pair?.live && 'svg' in pair.live && pair.live.svg(dark)).toBe(dark.ink);
});
