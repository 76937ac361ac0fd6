import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/table/byteStore';
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

  /** The index of some rows, and the words of each row in it. */
  const indexOf = (rows: readonly string[]) => {
    const builder = createWordIndexBuilder();
    for (const row of rows) {
      builder.add(row);
      builder.endRow();
    }
    const index = builder.finish(Uint32Array.from(rows.keys()));
    const words = Array.from(index.starts, (start, at) =>
      readText(index.store, start, index.lengths[at] ?? 0),
    );
    const { starts, values } = index.ofRow;
    const ofRow = rows.map((_, row) =>
      Array.from(values.subarray(starts[row], starts[row + 1]), (at) => words[at]),
    );
    return { index, words, ofRow };
  };

  it(`holds of each row the words that folding finds, each once, sorted (seed ${seed})`, () => {
    const text = fc.stringMatching(/^[ab B9zZ.'\u2010\u2016\u2017\u2018\u2027\u2028é՞]{0,14}$/u);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (rows) => {
        const { words, ofRow } = indexOf(rows);
        expect(ofRow.map((found) => found.toSorted())).toEqual(
          rows.map((row) => [...new Set(foldedWords(row))].sort()),
        );
        expect(words).toEqual([...new Set(rows.flatMap(foldedWords))].sort());
      }),
      { seed, numRuns: 300 },
    );
  });

  it('holds more and longer words than it has room for at first', () => {
    const long = 'Long'.repeat(10_000);
    const many = Array.from({ length: 5000 }, (_, i) => `Word${String(i * 7919).padStart(9, '0')}`);
    const { index, words, ofRow } = indexOf([...many, long, 'şuşa', many.join(' '), 'ŞUŞA']);
    expect(words).toHaveLength(many.length + 2);
    expect(ofRow[17]).toEqual([many[17]?.toLowerCase()]);
    expect(ofRow[many.length]).toEqual([long.toLowerCase()]);
    expect(ofRow[many.length + 2]?.toSorted()).toEqual(many.map((word) => word.toLowerCase()).sort());
    expect([ofRow[many.length + 1], ofRow.at(-1)]).toEqual([['susa'], ['susa']]);
    expect(wordsBeginningWith(index, 'word')).toEqual({
      first: words.length - many.length,
      end: words.length,
    });
  });

  it('tells words apart whose hashes are equal', () => {
    const alike = ['an', 'c0', 'bo', 'd1', 'anan', 'anc0', 'c0an', 'c0c0'];
    const { words, ofRow } = indexOf([...alike, alike.join(' ')]);
    expect(words).toEqual([...alike].sort());
    expect(ofRow.slice(0, -1)).toEqual(alike.map((word) => [word]));
    expect(ofRow.at(-1)?.toSorted()).toEqual([...alike].sort());
  });

  it('counts a word as many times as rows have it, whatever its capitals', () => {
    const { words, ofRow } = indexOf(['Goris goris', 'GORIS', '', 'gori']);
    expect(words).toEqual(['gori', 'goris']);
    expect(ofRow).toEqual([['goris'], ['goris'], [], ['gori']]);
  });
});
