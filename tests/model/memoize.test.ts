import { expect, test } from 'vitest';
import { memoize } from '../../src/model/memoize';

test('what was computed of a text is remembered, also that there is nothing', () => {
  const computed: string[] = [];
  const lengthOf = memoize((text) => {
    computed.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['a', 'bb', '', 'a', '', 'bb'].map(lengthOf)).toEqual([1, 2, undefined, 1, undefined, 2]);
  expect(computed).toEqual(['a', 'bb', '']);
});

test('no more is remembered than there is room for', () => {
  let computed = 0;
  const own = memoize((text) => {
    computed++;
    return text;
  });
  for (let i = 0; i < 50_000; i++) own(String(i));
  own('0');
  expect(computed).toBe(50_000);
  own('one more');
  own('0');
  expect(computed).toBe(50_002);
});
