import { describe, expect, it } from 'vitest';
import { sectionInView } from '../../../../src/app/page/jump/sectionInView';

describe('the section in view', () => {
  it.each([
    [
      'at the top',
      [
        ['map', 50],
        ['days', 400],
        ['list', 700],
      ],
      false,
      'map',
    ],
    [
      'scrolled to the second',
      [
        ['map', -340],
        ['days', 60],
        ['list', 360],
      ],
      false,
      'days',
    ],
    [
      'before the second is a third up',
      [
        ['map', -200],
        ['days', 190],
        ['list', 500],
      ],
      false,
      'map',
    ],
    [
      'at the end, where the last can’t rise',
      [
        ['map', -640],
        ['days', -200],
        ['list', 260],
      ],
      true,
      'list',
    ],
    [
      'of two side by side, the first',
      [
        ['map', 50],
        ['list', 50],
        ['days', 400],
      ],
      false,
      'map',
    ],
    [
      'before the first',
      [
        ['map', 300],
        ['days', 500],
      ],
      false,
      'map',
    ],
  ] as const)('%s', (_when, tops, atEnd, section) => {
    expect(sectionInView<string>(tops, 450, atEnd)).toBe(section);
  });

  it('is none on a page without sections', () => {
    expect(sectionInView([], 450, false)).toBeUndefined();
  });
});
