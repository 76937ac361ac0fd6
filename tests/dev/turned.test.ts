import { expect, it } from 'vitest';
import { turned } from '../../dev/turned';

it.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'c', undefined],
  ['ArrowRight', 'filtered out', 'a'],
  ['ArrowLeft', 'c', 'b'],
  ['ArrowLeft', 'a', undefined],
  ['ArrowLeft', 'filtered out', 'a'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['x', 'a', undefined],
])('%s turns from %s to %s', (key, current, next) => {
  expect(turned(key, ['a', 'b', 'c'], current)).toBe(next);
});

it('turns to nothing where nothing is listed', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) expect(turned(key, [], 'a')).toBeUndefined();
});
