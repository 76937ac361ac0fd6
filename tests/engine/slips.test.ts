import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeClauseId, placeManners, readPlaceClauseId } from '../../src/engine/placeClause';
import { editDistance } from '../../src/engine/tab/search/editDistance';
import { soundOf } from '../../src/engine/tab/search/sound';
import { properties } from '../seed';

/** Slips between two words, by the definition. */
function slips(one: string, other: string): number {
  const [a, b] = [one.length, other.length];
  if (a === 0 || b === 0) return a + b;
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const ways = [
    slips(one.slice(0, -1), other.slice(0, -1)) + same,
    slips(one.slice(0, -1), other) + 1,
    slips(one, other.slice(0, -1)) + 1,
  ];
  if (a > 1 && b > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    ways.push(slips(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

describe('slips of a name that was typed', () => {
  it.each([
    ['ganja', 'ganja', 0, 0],
    ['gnaja', 'ganja', 1, 1],
    ['gana', 'ganja', 1, 1],
    ['gannja', 'ganja', 1, 1],
    ['gamja', 'ganja', 1, 1],
    ['step', 'stepanakert', Infinity, 0],
    ['stpe', 'stepanakert', Infinity, 1],
    ['stepanakert', 'step', Infinity, Infinity],
    ['abc', 'xyz', Infinity, Infinity],
  ])('%s for %s: %d, and %d as its beginning', (typed, name, whole, begun) => {
    expect(editDistance(typed, name, 2)).toEqual({ whole, begun });
  });

  it('are as few as the definition says, up to the most', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (typed, name, most) => {
        const upTo = (count: number) => (count > most ? Infinity : count);
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
        expect(editDistance(typed, name, most)).toEqual({
          whole: upTo(slips(typed, name)),
          begun: upTo(Math.min(...beginnings.map((beginning) => slips(typed, beginning)))),
        });
      }),
      properties,
    );
  });
});

it.each([
  ['gnj', ['ganja', 'гянджа', 'گنجه', 'gandja', 'ganjja']],
  ['ss', ['shusha', 'susa', 'шуша', 'շուշի']],
  ['xnknd', ['khankendi', 'ханкенди']],
  ['', ['aeiou', '']],
  ['b', ['bh', 'об', 'объ']],
])('%s is the sound of some words', (sound, words) => {
  for (const word of words) expect([word, soundOf(word)]).toEqual([word, sound]);
});

it('has no sound for a script that it does not know', () => {
  expect(['北京', 'a北', 'gyumri2'].map(soundOf)).toEqual([undefined, undefined, undefined]);
});

describe('a clause of a place', () => {
  it.each([undefined, ...placeManners])('is read as it was written, with the manner %s', (manner) => {
    for (const place of ['stepanakert', 'a@b', '@', 'a@']) {
      expect(readPlaceClauseId(placeClauseId(place, manner))).toEqual({ place, manner });
    }
  });

  it('is a place’s own id where it ends on no manner', () => {
    for (const id of ['moscow@saidx', 'moscow@', 'said', '@@', 'moscow@SAID']) {
      expect(readPlaceClauseId(id)).toEqual({ place: id, manner: undefined });
    }
    expect(placeClauseId('moscow', 'said')).toBe('moscow@said');
  });
});
