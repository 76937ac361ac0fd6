import { expect, it } from 'vitest';
import { frozenness } from '../../../src/share/addresses/frozen';

const a = 'aa'.repeat(32);
const b = 'bb'.repeat(32);
const loaded = (sha256?: string) => ({
  table: { metadata: { version: '1.0.0' } },
  ...(sha256 !== undefined && { sha256 }),
});

it.each([
  [undefined, undefined, loaded(a), 'not-frozen'],
  ['1.0.0', undefined, loaded(a), 'same'],
  ['1.0.0', a, loaded(a), 'same'],
  ['1.0.0', a, loaded(b), 'changed'],
  ['1.0.0', a, loaded(), 'unchecked'],
  ['0.9.0', a, loaded(a), 'other'],
  [undefined, a, loaded(b), 'changed'],
] as const)('a link to version %s with checksum %s, on %j, is "%s"', (version, sha256, now, expected) => {
  expect(frozenness({ version, sha256 }, now)).toBe(expected);
});
