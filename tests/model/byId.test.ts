import { expect, test } from 'vitest';
import { byId } from '../../src/model/byId';

test('an entry is found by its id in its own list, the last of those that share one', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'a', note: 'again' }];
  const other = [{ id: 'b', note: 'other' }];
  for (let twice = 0; twice < 2; twice++) {
    expect(byId(list, 'b')).toBe(list[1]);
    expect(byId(list, 'a')).toBe(list[2]);
    expect(byId(other, 'b')).toBe(other[0]);
    expect(byId(other, 'a')).toBeUndefined();
    expect(byId(list, undefined)).toBeUndefined();
  }
});
