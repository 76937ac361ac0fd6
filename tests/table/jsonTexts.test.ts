import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteStoreBuilder, readText } from '../../src/table/byteStore';
import { jsonTexts } from '../../src/table/jsonTexts';
import { properties } from '../seed';

test('JSON texts decoded together are those decoded one by one, in the order asked for', () => {
  const value = fc.oneof(
    fc.json(),
    fc.record({ title: fc.string({ unit: 'binary' }) }).map((one) => JSON.stringify(one, undefined, 1)),
    fc.constantFrom('"\\u001e"', '{}', JSON.stringify('\u001e\n')),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (given, picks) => {
      const builder = createByteStoreBuilder();
      const at = given.map((text) => builder.append(text));
      const store = builder.finish();
      const starts = Uint32Array.from(at, ({ start }) => start);
      const lengths = Uint32Array.from(at, ({ length }) => length);
      const indexes = given.length === 0 ? [] : picks.map((pick) => pick % given.length);
      const alone = indexes.map((index) => readText(store, starts[index] ?? 0, lengths[index] ?? 0));
      expect(jsonTexts({ store, starts, lengths }, indexes)).toEqual(alone);
    }),
    properties,
  );
});
