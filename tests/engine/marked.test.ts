import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/engine/tab/search/editDistance';
import { piecesOf, shows } from '../../src/engine/tab/search/marked';
import { createNames } from '../../src/engine/tab/search/names';
import { parseQuery } from '../../src/engine/tab/search/query';
import { soughtIn } from '../../src/engine/tab/search/sought';

const names = createNames([
  { id: 'ganja', names: { en: 'Ganja', az: 'Gəncə', ru: 'Гянджа' } },
  { id: 'loc', names: { en: 'Line of contact (2020)', fr: 'Ligne de contact' } },
  { id: 'un', title: 'United Nations', spellings: ['UN'] },
]);

/** The text with its marks in brackets. */
function marked(text: string, query: string): string {
  const sought = soughtIn(query, names).flat();
  return piecesOf(text, sought)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('the marks of what is sought', () => {
  it.each([
    ['Rockets hit Ganja again', 'gan', 'Rockets hit [Ganja] again'],
    ['Rockets hit Ganja again', 'Гянджа', 'Rockets hit [Ganja] again'],
    ['Gəncə, Gәncә', 'ganja', '[Gəncə], [Gәncә]'],
    ['Évacués près de Noël', 'evacues noel', '[Évacués] près de [Noël]'],
    ['E\u0301vacués', 'évac', '[E\u0301vacués]'],
    ['A fight on the line of contact', 'ligne de contact', 'A fight on the [line of contact]'],
    ['The end of the line', 'line of contact', 'The end of the line'],
    ['Of the contact along this line', 'line of contact', '[Of] the [contact] along this [line]'],
    ['Under the UN flag', 'united nations', 'Under the [UN] flag'],
    ['Red Cross and red tape', '"red cross"', '[Red Cross] and red tape'],
    ['Crosses, a cross', '"cross"', 'Crosses, a [cross]'],
    ['Ganja and Barda', 'Barda -Ganja', 'Ganja and [Barda]'],
    ['Ganja and Barda', 'Barda OR Ganja', '[Ganja] and [Barda]'],
    ['Su-25 shot down', 'su-25', '[Su-25] shot down'],
    ['nothing of it', 'zzz', 'nothing of it'],
    ['', 'zzz', ''],
  ])('in %s, by %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('leave every letter of the text where it was', () => {
    const text = ' «Շուշի՞» — Şuşa\u00a0½ l’armée 😀 ';
    for (const query of ['shu', 'a', 'ա', '½', '😀', '"']) {
      const pieces = piecesOf(text, soughtIn(query, names).flat());
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });

  it('tell whether a text shows something', () => {
    const [[sought] = []] = soughtIn('Gəncə', names);
    expect(sought && shows('Rockets hit Ganja', sought)).toBe(true);
    expect(sought && shows('Rockets hit Barda', sought)).toBe(false);
  });
});

describe('parseQuery', () => {
  it('grows with the query, not faster', () => {
    const started = performance.now();
    parseQuery('"'.repeat(20_000) + '-'.repeat(20_000) + '« '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('tells where each of its words stands', () => {
    const query = 'a -"b c" OR d';
    expect(parseQuery(query).tokens.map(({ from, to }) => query.slice(from, to))).toEqual(['a', 'b c', 'd']);
  });
});

describe('editDistance', () => {
  it.each([
    ['stepanakrt', 'stepanakert', 1, 1],
    ['stepankaert', 'stepanakert', 1, 1],
    ['stepanek', 'stepanakert', Infinity, 1],
    ['baku', 'baku', 0, 0],
    ['abcd', 'wxyz', Infinity, Infinity],
    ['ab', 'abcdef', Infinity, 0],
    ['abcdef', 'ab', Infinity, Infinity],
  ])('of %s from %s', (typed, name, whole, begun) => {
    expect(editDistance(typed, name, 2)).toEqual({ whole, begun });
  });
});
