import { describe, expect, it } from 'vitest';
import { shown } from '../../src/model/issue';

describe('a value as an issue shows it', () => {
  it('is the text itself, or its JSON', () => {
    expect(shown('a "b"')).toBe('a "b"');
    expect(shown({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(shown(undefined)).toBe('undefined');
  });

  it('has at most 80 characters, the last one an ellipsis where it was cut', () => {
    expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(shown(['x'.repeat(100)])).toHaveLength(80);
  });

  it('may be told to be shorter or longer', () => {
    expect(shown('abcd', 4)).toBe('abcd');
    expect(shown('abcde', 4)).toBe('abc…');
    expect(shown('x'.repeat(100), 2000)).toBe('x'.repeat(100));
  });
});
