import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOfWords, ownWordCodecs, plainWords, type OwnWord } from '../../src/url/ownWords';
import { properties } from '../seed';

const names = Object.keys(mostOfWords) as readonly OwnWord[];

describe('a sharer’s words in a link', () => {
  it.each([
    ['Ganja and Stepanakert under fire', 'Ganja+and+Stepanakert+under+fire'],
    ['  at its ends  ', 'at+its+ends'],
    ['<img src=x onerror=alert(1)>', '%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'],
    ['two\nlines', 'two+lines'],
    // The override would let the end be read first.
    ['no \u202Eeurt\u202C', 'no++eurt'],
    ['\u2066\u2069', undefined],
    ['', undefined],
  ])('%j is written as %s', (words, written) => expect(ownWordCodecs.headline.write(words)).toBe(written));

  it.each(names)('%s: what is written is read, whatever was typed, and is plain', (name) => {
    const { read, write } = ownWordCodecs[name];
    const typed = fc.string({ unit: 'binary', maxLength: 3 * mostOfWords[name] });
    fc.assert(
      fc.property(typed, (words) => {
        const written = write(words);
        if (written === undefined) return;
        const again = read(written);
        expect(again).toBeDefined();
        expect(plainWords(again ?? '')).toBe(again);
        expect(write(again ?? '')).toBe(written);
      }),
      properties,
    );
  });

  it.each(names)('%s: a text beyond its bound is not read', (name) => {
    const most = mostOfWords[name];
    expect(ownWordCodecs[name].read('a'.repeat(most))).toBe('a'.repeat(most));
    expect(ownWordCodecs[name].read('a'.repeat(most + 1))).toBeUndefined();
    expect(ownWordCodecs[name].read('%E0%A4%A')).toBeUndefined();
  });
});
