import { expect, it } from 'vitest';
import { compareLines } from '../../dev/compareLines';

it.each([
  ['a\nb', 'a\nb', [], []],
  ['a\nb', 'b\na', [], []],
  ['a\nb\nc', 'a\nx\nc', ['b'], ['x']],
  ['a\na', 'a', ['a'], []],
  ['a', 'a\na\na', [], ['a', 'a']],
])('of %j and %j are gone and added', (before, after, gone, added) => {
  expect(compareLines(before, after)).toEqual({ gone, added });
});
