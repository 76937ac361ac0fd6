import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordIndexBuilder, wordsBeginningWith } from '../../src/table/words';
import { foldedWords } from '../../src/table/fold';

const seed = 20200927;

describe('word index', () => {
  it(`finds the rows of a beginning as looking at each does (seed ${seed})`, () => {
    const text = fc.stringMatching(/^[aàbəı՞Շшß ]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (rows, query) => {
        const builder = createWordIndexBuilder();
        for (const row of rows) {
          builder.add(row);
          builder.add(row);
          builder.endRow();
        }
        const order = Uint32Array.from(rows.keys()).reverse();
        const index = builder.finish(order);
        for (const word of foldedWords(query)) {
          const { first, end } = wordsBeginningWith(index, word);
          const found = rows.map((_, row) => {
            const { starts, values } = index.ofRow;
            return values.subarray(starts[row], starts[row + 1]).some((at) => at >= first && at < end);
          });
          expect(found.reverse()).toEqual(
            rows.map((row) => foldedWords(row).some((candidate) => candidate.startsWith(word))),
          );
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
